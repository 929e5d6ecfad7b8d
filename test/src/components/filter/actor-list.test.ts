import { expect, test } from 'vitest';
import { ActorList } from '../../../../src/components/filter/actor-list';

const COUNTS = new Map([
  ['', 900],
  ['Russia', 500],
  ...Array.from({ length: 40 }, (_, index) => [`Brigade ${index}`, 100 - index] as const),
  ['Unheard of', 0],
]);
const words = (name: string) => (name === 'Russia' ? 'Росія' : name === '' ? 'Нікого' : name);

test('the most frequent stand first, nobody last, and who takes no part not at all', () => {
  const { names, more } = new ActorList(COUNTS).list('', [], words);
  expect(names.slice(0, 3)).toEqual(['Russia', 'Brigade 0', 'Brigade 1']);
  expect(names).toHaveLength(13);
  expect(names.at(-1)).toBe('');
  expect(more).toBe(29);
});

test('a name is found in the language of the events and in the reader’s', () => {
  const list = new ActorList(COUNTS);
  expect(list.list('росі', [], words)).toEqual({ names: ['Russia'], more: 0 });
  expect(list.list('RUSS ', [], words).names).toEqual(['Russia']);
  expect(list.list('brigade 3', [], words).names).toHaveLength(11);
  expect(list.list('nowhere', [], words)).toEqual({ names: [], more: 0 });
});

test('who is chosen stays, however rare, and even when the events do not know the name', () => {
  const list = new ActorList(COUNTS);
  expect(list.list('', ['Brigade 39', 'Stranger'], words).names.slice(-3)).toEqual([
    'Brigade 39',
    '',
    'Stranger',
  ]);
  expect(list.list('russia', ['Brigade 39'], words).names).toEqual(['Russia', 'Brigade 39']);
});
