import { expect, test } from 'vitest';
import { readTimes } from '../../../src/time/index';

const DATE = '2024-07-20';

const last = (text: string) => readTimes(text, { date: DATE }).at(-1)?.interval;

test.each([
  ['It fell in May 2022 and was retaken that September.', '2022-09-01', '2022-10-01'],
  ['It fell in May 2022 and was retaken in September of that year.', '2022-09-01', '2022-10-01'],
  ['It fell in October 2022 and was retaken the following spring.', '2023-03-01', '2023-06-01'],
  [
    'Held in November 2022, it was shelled all through that winter, and in January that winter ended.',
    '2022-12-01',
    '2023-03-01',
  ],
  ['In June 2023 they attacked; by the end of the month the village was theirs.', '2023-06-21', '2023-07-01'],
  ['In June 2023 they attacked, in the first week of that month above all.', '2023-06-01', '2023-06-08'],
  ['It began in September 2022; the town was retaken on the 4th.', '2022-09-04', '2022-09-05'],
])('counted from what is named before: %s', (text, start, end) => {
  const read = readTimes(text, { date: DATE }).findLast(({ interval }) => interval.start.startsWith(start));
  expect(read?.interval).toMatchObject({ start: `${start}T00:00:00Z`, end: `${end}T00:00:00Z` });
});

test('since then begins after a month, and with a day', () => {
  expect(last('It was taken in August 2023. Since then it has been shelled.')?.start).toBe(
    '2023-09-01T00:00:00Z',
  );
  expect(last('It was taken on 6 August 2023. Since then it has been shelled.')?.start).toBe(
    '2023-08-06T00:00:00Z',
  );
});

test.each([
  'on the 4th floor of a block',
  'on the 47th brigade',
  'that may be so',
  'the next spring water bottle',
])('no time of its own: %s', (text) => {
  expect(readTimes(text, { date: DATE })).toEqual([]);
});
