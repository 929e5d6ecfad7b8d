import { expect, test } from 'vitest';
import { referenceOf } from '../../../src/time/calendar';
import { readPlainTimes } from '../../../src/time/parsers/plain-times';

/** A Tuesday. */
const REFERENCE = referenceOf('2023-03-14', 0);

const days = (text: string) =>
  readPlainTimes(text, REFERENCE).found.map(
    ({ quote, interval }) => `${quote} ${interval.start.slice(0, 10)}`,
  );

test('a day that stands alone is read without a date parser, and blanked', () => {
  expect(days('Shells hit it on Monday, he said.')).toEqual(['on Monday 2023-03-13']);
  expect(days('It fell on March 8 and on 9 March 2022; today it is quiet.')).toEqual([
    'March 8 2023-03-08',
    'on 9 March 2022 2022-03-09',
    'today 2023-03-14',
  ]);
  const { rest } = readPlainTimes('Shells hit it on Monday, he said.', REFERENCE);
  expect(rest).toBe('Shells hit it          , he said.');
});

test.each([
  'next Friday',
  'last Thursday',
  'by Friday',
  'Friday, March 10',
  'Monday to Wednesday',
  'March 8-10',
  'Friday at 5',
  'Monday 14:30',
])('a day that is part of more is left to the date parser: %s', (words) => {
  expect(days(`They came ${words}.`)).toEqual([]);
});

test('a relative day has no date without a day of publication', () => {
  const unknown = referenceOf('', 0);
  expect(readPlainTimes('It fell yesterday, on Monday, on March 8.', unknown).found).toEqual([]);
  expect(readPlainTimes('It fell on 9 March 2022.', unknown).found).toHaveLength(1);
});
