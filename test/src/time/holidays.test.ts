import { expect, test } from 'vitest';
import { intervals, times } from './support';

test.each([
  ['on Christmas Day', '2022-12-25/2022-12-26 day'],
  ['on Christmas Eve 2024', '2024-12-24/2024-12-25 day'],
  ['on New Year’s Eve', '2022-12-31/2023-01-01 day'],
  ['on New Year’s Day', '2023-01-01/2023-01-02 day'],
  ['on Orthodox Christmas', '2023-01-07/2023-01-08 day'],
  ['on Victory Day', '2022-05-09/2022-05-10 day'],
  ['on Ukraine’s Independence Day', '2022-08-24/2022-08-25 day'],
  ['on Orthodox Easter', '2022-04-24/2022-04-25 day'],
  ['on Easter Sunday 2024', '2024-03-31/2024-04-01 day'],
  ['on Orthodox Easter Sunday 2024', '2024-05-05/2024-05-06 day'],
])('%s', (text, expected) => {
  expect(intervals(`Shells fell ${text}.`)).toEqual([expected]);
});

test('a holiday needs a day of publication or a year', () => {
  expect(times('It fell on Christmas Day.', '')).toEqual([]);
  expect(times('It fell on Christmas Day 2022.', '')).toHaveLength(1);
});
