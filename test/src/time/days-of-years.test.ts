import { expect, test } from 'vitest';
import { intervals, times } from './support';

test.each([
  ['A mall was hit on June 27 last year.', '2022-06-27/2022-06-28 day'],
  ['A student was seized on 4 January of this year.', '2023-01-04/2023-01-05 day'],
  ['The port was hit in June last year.', '2022-06-01/2022-07-01 month'],
])('a day told with "last year" or "this year" is that day: %s', (text, expected) => {
  expect(intervals(text)).toEqual([expected]);
});

test('there is no such day', () => {
  expect(intervals('A mall was hit on June 31 last year.')).not.toContain('2022-07-01/2022-07-02 day');
});

test('the day after a shortened month is not left out', () => {
  expect(times('The plant has been dark since Feb. 10, when it was hit.')).toEqual([
    'since Feb. 10 2023-02-10/2023-03-08 day',
  ]);
  expect(intervals('Shells hit the town in May. 24 people died.')[0]).toBe('2022-05-01/2022-06-01 month');
});
