import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDate } from '../../../src/store';

test.each([
  ['2023-03-07', Date.UTC(2023, 2, 7)],
  ['2023-03-07T04:05Z', Date.UTC(2023, 2, 7, 4, 5)],
  ['2023-03-07T04:05:06.789Z', Date.UTC(2023, 2, 7, 4, 5, 6, 789)],
  ['2023-03-07T02:00:00+02:00', Date.UTC(2023, 2, 7)],
  ['2023-03-07T02:00:00+0200', Date.UTC(2023, 2, 7)],
  ['2023-03-06T19:00:00-05:00', Date.UTC(2023, 2, 7)],
  ['2023-03-07T24:00:60Z', Date.UTC(2023, 2, 8, 0, 1)],
  ['2024-02-29', Date.UTC(2024, 1, 29)],
])('%s', (text, time) => {
  expect(parseDate(text)).toBe(time);
});

test('a time without a zone is UTC, whatever the reader’s zone', () => {
  expect(parseDate('2023-03-07T04:05:00')).toBe(Date.UTC(2023, 2, 7, 4, 5));
});

test.each([
  '',
  'yesterday',
  '7 March 2023',
  '2023-02-29',
  '2023-13-01',
  '2023-00-10',
  '2023-03-07T25:00Z',
  '2023-02-29T00:00:00Z',
  '2023-03-07T00:60:00Z',
  '2023',
])('refuses %j', (text) => {
  expect(parseDate(text)).toBeNull();
});

test('reads whatever toISOString writes', () => {
  const dates = fc.date({ min: new Date('1000-01-01'), max: new Date('9999-01-01'), noInvalidDate: true });
  fc.assert(fc.property(dates, (date) => parseDate(date.toISOString()) === date.getTime()));
});
