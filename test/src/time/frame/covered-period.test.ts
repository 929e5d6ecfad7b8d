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
  ['an assessment of a day', 'Front assessment, May 16, 2024\n\nShells fell.', '2024-05-15/2024-05-17 day'],
  [
    'an assessment that opens on its day',
    'Front assessment, May 16, 2024\n\nShells fell on the town on May 16. Later a mine went off.',
    '2024-05-16/2024-05-17 day',
  ],
  ['a summary of a day', 'Front summary, May 16, 2024\n\nShells fell.', '2024-05-16/2024-05-17 day'],
  [
    'a weekly that is the paper',
    'Bread and shells\n\nThe Zelenyi Lan weekly, Sumy, 16 May 2024\n\nShells fell.',
    '2024-05-15/2024-05-17 day',
  ],
  ['a weekly report', 'Weekly report from the coast\n\nShells fell.', '2024-05-10/2024-05-17 week'],
  ['a day on the river', 'Bread, shells: a Monday on the river\n\nShells fell.', '2024-05-13/2024-05-14 day'],
  [
    'a day that talks are on',
    'Talks are set for Monday in Vienna\n\nShells fell.',
    '2024-05-15/2024-05-17 day',
  ],
  ['a month that opens the title', 'In April the front moved\n\nShells fell.', '2024-04-01/2024-05-01 week'],
  ['a month long past', 'In January the front moved\n\nShells fell.', '2024-05-15/2024-05-17 day'],
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
  ['a quiet week', 'A quiet week at the river mouth\n\nMarines landed.', '2024-05-10/2024-05-17 week'],
  [
    "a week's fighting",
    "The week's fighting south of the town\n\nShells fell.",
    '2024-05-10/2024-05-17 week',
  ],
  ['seven days', 'Seven days on the lower Dnipro\n\nMarines landed.', '2024-05-10/2024-05-17 week'],
  ['a week that ends', 'Coast, week ending 12 May 2024\n\nShells fell.', '2024-05-06/2024-05-13 week'],
  ['a week that begins', 'Review for the week of 6 May\n\nShells fell.', '2024-05-06/2024-05-13 week'],
  [
    'a review of this week',
    'Coast review\n\nThe front did not move this week.',
    '2024-05-10/2024-05-17 week',
  ],
  ['a brief of a month', 'Monthly brief: the coast, April\n\nShells fell.', '2024-04-01/2024-05-01 week'],
  ['a brief of half a month', 'Brief, first half of May\n\nShells fell.', '2024-05-01/2024-05-16 week'],
  [
    'a covered fortnight',
    'Brief\n\nIt covers the past two weeks. Shells fell.',
    '2024-05-02/2024-05-17 week',
  ],
  [
    'a brief that begins so',
    'Relief brief\n\nBetween 1 and 14 May shells fell.',
    '2024-05-01/2024-05-15 week',
  ],
  ['dotted days', 'Report, 01.05.2024-14.05.2024\n\nShells fell.', '2024-05-01/2024-05-15 week'],
  ['a report for a day', 'Report for 15 May 2024\n\nShells fell.', '2024-05-15/2024-05-16 day'],
  ['a strike in a week', 'Second strike in a week kills two\n\nShells fell.', '2024-05-15/2024-05-17 day'],
  ['weeks after', 'Two weeks after the flood\n\nShells fell.', '2024-05-15/2024-05-17 day'],
  ["last week's strike", "Last week's strike still burns\n\nShells fell.", '2024-05-15/2024-05-17 day'],
  [
    'a wire that speaks of this week',
    'KYIV, May 16 (Desk) - Talks held this week ended without a deal. Shells fell.',
    '2024-05-15/2024-05-17 day',
  ],
])('the days covered by %s', (_, text, expected) => {
  expect(undated(text)).toBe(expected);
});

test('it is the day of publication that stands in, and without one nothing', () => {
  expect(readFrame('Shells fell.', { date: DATE }).undated.certainty).toBe('publication');
  expect(readFrame('Shells fell.', { date: '' }).undated).toMatchObject({ start: '', end: '' });
  expect(readFrame('Обстріл.', { date: DATE, lang: 'uk' }).undated.start).toBe('2024-05-15T00:00:00Z');
});

test('a title may tell the period that the text does not', () => {
  const { start } = readFrame('Shells fell.', { date: DATE, title: 'The week on the coast' }).undated;
  expect(start).toBe('2024-05-10T00:00:00Z');
});
