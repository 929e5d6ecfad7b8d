import { expect, test } from 'vitest';
import { events } from './support';

test.each([
  [
    'Kupiansk and Lyman are cleaned of the enemy, the army said.',
    ['liberation Kupiansk', 'liberation Lyman'],
  ],
  ['Lyman is empty of the enemy, border guards reported.', ['liberation Lyman']],
  ['Having recovered Lyman, Ukrainian troops rested.', ['liberation Lyman']],
])('%s', (text, expected) => {
  expect(events(text)).toEqual(expected);
});

test.each([
  'Soldiers recovered the bodies of two drivers in Lyman, the Ukrainian army said.',
  'Lyman is not rid of the enemy, the army said.',
])('nothing is freed: %s', (text) => {
  expect(events(text).filter((event) => event.startsWith('liberation'))).toEqual([]);
});

test('who crosses a river with his troops goes forward', () => {
  expect(events('Russian units crossed the river at Kupiansk on Monday.')).toEqual(['advance Kupiansk']);
  expect(events('The crossing at Kupiansk is in the hands of the police.').join()).not.toContain('advance');
});
