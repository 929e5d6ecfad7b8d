import { expect, test } from 'vitest';
import { binEnd, binStart } from '../../../src/store';

test('weeks begin on Monday and months on the first, in UTC', () => {
  const wednesday = Date.UTC(2023, 2, 8, 23, 59);
  expect(new Date(binStart(wednesday, 'week')).toISOString()).toBe('2023-03-06T00:00:00.000Z');
  expect(new Date(binStart(wednesday, 'month')).toISOString()).toBe('2023-03-01T00:00:00.000Z');
  expect(new Date(binEnd(Date.UTC(2023, 11, 1), 'month')).toISOString()).toBe('2024-01-01T00:00:00.000Z');
  expect(new Date(binStart(Date.UTC(1961, 3, 12), 'week')).toISOString()).toBe('1961-04-10T00:00:00.000Z');
});
