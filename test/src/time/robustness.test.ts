import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPublicationDate, readTimes } from '../../../src/time/index';

const words = fc.constantFrom(
  'Friday',
  'overnight',
  'May',
  '13',
  'to',
  '14',
  'October',
  'the night of',
  'since',
  'ago',
  'two weeks',
  '2014',
  '24:99',
  '31.02.2022',
  '0000-00-00',
  '’',
  'ʼ',
  '\n',
  '😀',
  'between',
  'and',
  '9999',
  'at 5 a.m.',
);
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(words, { maxLength: 30 }).map((list) => list.join(' ')),
);

test('any string returns ordered, separate spans of the text with an interval that is not empty', () => {
  fc.assert(
    fc.property(
      texts,
      fc.constantFrom('', '2023-03-07', 'nonsense', '0001-01-01', '9999-12-31'),
      (text, date) => {
        let last = 0;
        for (const { start, end, quote, interval } of readTimes(text, { date })) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(start, end)).toBe(quote);
          expect(interval.start < interval.end).toBe(true);
          expect(interval.start).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
          last = end;
        }
        expect(findPublicationDate(text)).toMatch(/^(?:\d{4}-\d\d-\d\d)?$/);
      },
    ),
    { numRuns: 500 },
  );
});

test('a long line without end is read in bounded time', () => {
  const begin = performance.now();
  readTimes('on Friday 13 to 14 October '.repeat(5_000), { date: '2023-03-07' });
  readTimes('9'.repeat(200_000), { date: '2023-03-07' });
  expect(performance.now() - begin).toBeLessThan(6000);
});

test('languages without parsers give nothing', () => {
  expect(readTimes('on Friday', { date: '2023-03-07', lang: 'uk' })).toEqual([]);
  expect(readTimes('on Friday', { date: '2023-03-07', lang: 'en-GB' })).toHaveLength(1);
});
