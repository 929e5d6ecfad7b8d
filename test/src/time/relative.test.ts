import { expect, test } from 'vitest';
import { readTimes } from '../../../src/time/index';
import { DAY, intervals, times } from './support';

test.each([
  ['On Sunday guns fired at Orikhiv. A day earlier, drones had come.', '2023-03-04/2023-03-05 day'],
  ['On Sunday guns fired. The previous night, drones had come.', '2023-03-04T18:00/2023-03-05T06:00 day'],
  ['On Sunday guns fired. That evening it rained.', '2023-03-05T17:00/2023-03-06 day'],
  ['On Sunday guns fired; by dawn they fell silent.', '2023-03-05T03:00/2023-03-05T08:00 day'],
  [
    'On Friday they shelled Lyman and attacked Yampil through the night.',
    '2023-03-03T18:00/2023-03-04T06:00 day',
  ],
  ['On 18 November it fell; two days later it was retaken.', '2022-11-20/2022-11-21 day'],
  ['On 18 November it fell. The next day it was retaken.', '2022-11-19/2022-11-20 day'],
  ['On 18 November it fell. A week later it was retaken.', '2022-11-22/2022-11-29 week'],
  ['In October it fell. The following month it was retaken.', '2022-11-01/2022-12-01 month'],
  ['It fell on 18 February. Since then guns have fired.', '2023-02-18/2023-03-08 week'],
  // A night belongs to the morning on which it ends.
  ['Drones came overnight. A day earlier guns had fired.', '2023-03-06/2023-03-07 day'],
  ['Drones came overnight into Sunday. Two days before that guns had fired.', '2023-03-03/2023-03-04 day'],
  // Hours go over midnight only from a clock time.
  ['On Sunday a span fell at 10:40 p.m. Four hours later it burned.', '2023-03-06/2023-03-07 day'],
  ['On Sunday evening a span fell. Hours later it burned.', '2023-03-05/2023-03-06 day'],
  ['On Sunday guns fired. The same day the bridge burned.', '2023-03-05/2023-03-06 day'],
])('what counts from the time before: %s', (text, expected) => {
  expect(intervals(text).at(-1)).toBe(expected);
});

test('an aside about the day before does not move what is counted from', () => {
  expect(intervals('On Friday it fell. A day earlier guns fired; that evening they stopped.')).toEqual([
    '2023-03-03/2023-03-04 day',
    '2023-03-02/2023-03-03 day',
    '2023-03-03T17:00/2023-03-04 day',
  ]);
});

test('the day on which something was said is not counted from', () => {
  const text = 'On Friday the bridge burned, officials said on Monday. The next day it fell.';
  expect(intervals(text).at(-1)).toBe('2023-03-04/2023-03-05 day');
});

test('without a time before only what leads back counts from the day of publication, and is implied', () => {
  expect(times('A day earlier it had been quiet.')).toEqual(['A day earlier 2023-03-06/2023-03-07 day']);
  const [found] = readTimes('The previous night drones came.', { date: DAY });
  expect(found!.interval).toMatchObject({ start: '2023-03-06T18:00:00Z', certainty: 'implied' });
  expect(times('The following day drones came.')).toEqual([]);
});

test('times named before the text are counted from', () => {
  const before = readTimes('on 5 January 2023', { date: DAY });
  const [found] = readTimes('A day earlier it burned.', { date: DAY, before: () => before });
  expect(found!.interval.start).toBe('2023-01-04T00:00:00Z');
});

test('the year of a heading goes before the day of publication', () => {
  const [found] = readTimes('They crossed on 9 May.', { date: DAY, year: 2021 });
  expect(found!.interval.start).toBe('2021-05-09T00:00:00Z');
});
