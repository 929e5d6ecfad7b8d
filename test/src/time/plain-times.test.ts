import { expect, test } from 'vitest';
import { referenceOf } from '../../../src/time/calendar';
import { chronoDates, readByChrono } from '../../../src/time/parsers/chrono-dates';
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
  'last Thursday of the month',
  'on Thursday night at 11',
  'at 14:30 on Monday, 13 March',
  '14:30 to 15:10',
  'at 14:30 EET',
  '7:15 p.m. GMT',
  'at 9 a.m. to 11 a.m.',
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

const AFTER = [
  '',
  ',',
  ' and left again',
  ', officials said',
  '; two men were hurt',
  ' in Sumy region',
  ': 14 people',
];
const BEFORE = ['Shells hit it ', 'Drones came ', 'It was quiet, ', 'He said: '];
const TIMES = [
  'on Friday night',
  'Wednesday morning',
  'on Tuesday evening',
  'last Friday',
  'last Tuesday',
  'at night',
  'in the evening',
  'this morning',
  'last night',
  'tonight',
  'tomorrow',
  'at noon',
  'at midnight',
  '14:05',
  'at 06:40',
  'from 23:59',
  '7:15 p.m.',
  'at 9 a.m.',
  'at 12pm',
  'about 12:30 a.m.',
  'at 9 p.m. on Friday',
  '11:20 p.m. Tuesday',
  'at 14:30 on Wednesday',
];

test.each(TIMES)('a time that stands alone means what the date parser says: %s', (words) => {
  for (const before of BEFORE) {
    for (const after of AFTER) {
      const text = `${before}${words}${after}`.replace(/[^.]$/, '$&.');
      const plain = readPlainTimes(text, REFERENCE);
      const told = readByChrono(text, REFERENCE);
      if (plain.found.length > 0) expect(plain.found, text).toEqual(told);
      else expect(after, text).toBe(': 14 people');
    }
  }
});

test.each([
  'Losses stand at 21% of the force.',
  'A bar of 2.10 metres kept the boats out.',
  'Between 10-12 men came.',
])('a number is no time: %s', (text) => {
  expect(chronoDates.read(text, REFERENCE)).toEqual([]);
});

test.each(['Drones struck at 13 locations on Monday.', 'He has now left, he said on Monday.'])(
  'beside a plain time no other word is taken for one: %s',
  (text) => {
    expect(chronoDates.read(text, REFERENCE).map(({ quote }) => quote)).toEqual(['on Monday']);
  },
);

test.each(['The fire was out at 6.20.', 'It ends at 9.30 p.m. on Friday.'])(
  'a clock with a full stop is one: %s',
  (text) => {
    expect(chronoDates.read(text, REFERENCE)).toHaveLength(1);
  },
);
