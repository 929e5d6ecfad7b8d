import { expect, test } from 'vitest';
import { read } from './support';

const LEAD = 'Russian artillery shelled Kharkiv in the war. Kharkiv was hit again on Monday.\n\n';
const told = (text: string): readonly string[] =>
  read(LEAD + text)
    .claims.filter(({ sentence }) => sentence.start >= LEAD.length)
    .map(({ type, place }) => `${type} ${place?.name ?? '-'}`);

test.each([
  ['Some 18,000 people have been evacuated from Zarichna community since August.', 'evacuation -'],
  ['Shells hit Zarichna territorial community.', 'shelling -'],
])('%s: not where the text is about', (text, expected) => {
  expect(told(text)).toEqual([expected]);
});

test.each(['A convoy of the United Nations reached Lyman.', 'An aid convoy entered Lyman.'])(
  '%s: no troops',
  (text) => {
    expect(told(text)).toEqual([]);
  },
);

test('the Red Army is no aid', () => {
  expect(told('The Red Army entered Lyman on Monday.')).toContain('advance Lyman');
});

test('a column of an army is one', () => {
  expect(told('A Russian column entered Lyman.')).toEqual(['movement Lyman']);
});
