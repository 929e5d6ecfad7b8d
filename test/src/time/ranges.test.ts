import { expect, test } from 'vitest';
import { intervals, times } from './support';

test.each([
  ['since mid-November', '2022-11-11/2023-03-08 month'],
  ['since Friday', '2023-03-03/2023-03-08 day'],
  ['since 2014', '2014-01-01/2023-03-08 year'],
  ['between Friday and Sunday', '2023-03-03/2023-03-06 day'],
  ['from 24 February until 3 March', '2023-02-24/2023-03-04 day'],
  ['Nov. 18 and 19', '2022-11-18/2022-11-20 day'],
  ['13 to 14 October', '2022-10-13/2022-10-15 day'],
  ['between 5 and 7 March', '2023-03-05/2023-03-08 day'],
  ['on March 1, 2 and 4', '2023-03-01/2023-03-05 day'],
])('%s', (text, expected) => {
  expect(intervals(text)).toEqual([expected]);
});

test('the words of the range are the expression', () => {
  expect(times('Fighting has gone on since mid-November.')).toEqual([
    'since mid-November 2022-11-11/2023-03-08 month',
  ]);
});
