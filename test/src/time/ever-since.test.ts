import { expect, test } from 'vitest';
import { intervals, times } from './support';

test.each([
  ['It fell on 12 February and has burned ever since.', '2023-02-12/2023-03-08 week'],
  ['It fell on 12 February. Two regiments have since moved up.', '2023-02-12/2023-03-08 week'],
  ['It fell on 12 February and has been shelled since.', '2023-02-12/2023-03-08 week'],
  ['It fell on 12 February. Two regiments have moved up since.', '2023-02-12/2023-03-08 week'],
])('since what was named: %s', (text, expected) => {
  expect(intervals(text).at(-1)).toBe(expected);
});

test.each([
  'Since the fire was out they left.',
  'He has been there since childhood.',
  'Ever since the flood they row.',
  'The report that prices fall was denied.',
  'They know that troops may come and that others march.',
])('no time: %s', (text) => {
  expect(times(text)).toEqual([]);
});

test.each([
  ['I remember that terrible August when they came.', 'that terrible August 2022-08-01/2022-09-01 month'],
  [
    'On 5 March it rained, ever since that cursed August.',
    'since that cursed August 2022-08-01/2023-03-08 month',
  ],
])('a month that all remember is the last one: %s', (text, expected) => {
  expect(times(text).at(-1)).toBe(expected);
});
