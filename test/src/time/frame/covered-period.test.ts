import { expect, test } from 'vitest';
import { readFrame } from '../../../../src/time/index';

const DATE = '2024-05-16';

const undated = (text: string, date = DATE): string => {
  const { start, end, precision } = readFrame(text, { date }).undated;
  return `${start.slice(0, 10)}/${end.slice(0, 10)} ${precision}`;
};

test.each([
  ['a report', 'Shells fell on the town.', '2024-05-15/2024-05-17 day'],
  [
    'a wire report, whose dateline is its own day',
    'Guns at the river\n\nODESA, May 16 (Desk) - Shells fell on the town.',
    '2024-05-15/2024-05-17 day',
  ],
  ['a line that is a date', 'Guns at the river\n16 May 2024\nShells fell.', '2024-05-15/2024-05-17 day'],
  [
    'a bulletin of the evening',
    'Update as of 18:00, 16 May 2024\n\nShells fell.',
    '2024-05-16/2024-05-17 day',
  ],
  [
    'a bulletin of the morning',
    'Update as of 06:00, 16 May 2024\n\nShells fell.',
    '2024-05-15/2024-05-17 day',
  ],
  ['an assessment of a day', 'Front assessment, May 16, 2024\n\nShells fell.', '2024-05-16/2024-05-17 day'],
  [
    'a bulletin of the past day',
    'Bulletin of 16 May 2024\n\nOver the past day shells fell.',
    '2024-05-15/2024-05-17 day',
  ],
  ['a period', 'Situation report 7\n\nPeriod: 6 to 15 May 2024. By the desk.', '2024-05-06/2024-05-16 week'],
  ['a range in the head', 'Sector review, May 9 to 15, 2024\n\nShells fell.', '2024-05-09/2024-05-16 week'],
  ['a weekly review', 'The week on the coast\n\nShells fell.', '2024-05-10/2024-05-17 week'],
  [
    'a week that is only told of',
    'Roads closed after a week of drones\n\nShells fell.',
    '2024-05-15/2024-05-17 day',
  ],
  ['a period long past', 'Review of May 1 to 9, 2014\n\nShells fell.', '2024-05-15/2024-05-17 day'],
])('the days covered by %s', (_, text, expected) => {
  expect(undated(text)).toBe(expected);
});

test('it is the day of publication that stands in, and without one nothing', () => {
  expect(readFrame('Shells fell.', { date: DATE }).undated.certainty).toBe('publication');
  expect(readFrame('Shells fell.', { date: '' }).undated).toMatchObject({ start: '', end: '' });
  expect(readFrame('Обстріл.', { date: DATE, lang: 'uk' }).undated.start).toBe('2024-05-15T00:00:00Z');
});
