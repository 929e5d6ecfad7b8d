import { expect, test } from 'vitest';
import { readTimes } from '../../../src/time/index';
import { intervals } from './support';

test.each([
  ['at 5 a.m.', '2023-03-07T05:00/2023-03-07T06:00 hour'],
  ['around 14:30 local time', '2023-03-07T14:30/2023-03-07T14:31 minute'],
  ['at 3:15 pm on Monday', '2023-03-06T15:15/2023-03-06T15:16 minute'],
  ['at dawn on Monday', '2023-03-06T03:00/2023-03-06T08:00 day'],
  ['by nightfall', '2023-03-07T16:00/2023-03-07T22:00 day'],
  ['early on Friday', '2023-03-03/2023-03-03T09:00 day'],
  ['late on Friday', '2023-03-03T18:00/2023-03-04 day'],
  ['on Tuesday evening', '2023-03-07T17:00/2023-03-08 day'],
  ['yesterday morning', '2023-03-06T05:00/2023-03-06T12:00 day'],
  ['on the morning of 3 March', '2023-03-03T05:00/2023-03-03T12:00 day'],
  ['in the early hours of Monday', '2023-03-06/2023-03-06T09:00 day'],
  ['at noon', '2023-03-07T12:00/2023-03-07T13:00 hour'],
  ['after midnight', '2023-03-07/2023-03-07T01:00 hour'],
])('%s', (text, expected) => {
  expect(intervals(text)).toEqual([expected]);
});

test('an hour takes its day from the same sentence', () => {
  expect(intervals('On Friday the guns began at 5 a.m. in the town.')).toEqual([
    '2023-03-03/2023-03-04 day',
    '2023-03-03T05:00/2023-03-03T06:00 hour',
  ]);
});

test('local time is shifted to UTC by the offset given, never by the machine’s', () => {
  const [noon] = readTimes('at noon', { date: '2023-03-07', offsetMinutes: 120 });
  expect(noon!.interval.start).toBe('2023-03-07T10:00:00Z');
  const [day] = readTimes('on Friday', { date: '2023-03-07', offsetMinutes: 120 });
  expect(day!.interval).toMatchObject({ start: '2023-03-02T22:00:00Z', end: '2023-03-03T22:00:00Z' });
});

test('a sentence without a time lends no hour to the one beside it', () => {
  expect(
    intervals('It began at 5 a.m. Their general speaks of "5,500 men, 5,000 of them there" now.'),
  ).toEqual(['2023-03-07T05:00/2023-03-07T06:00 hour']);
  expect(intervals('It rose at 3:40 p.m. Monday, and no later.')).toEqual([
    '2023-03-06T15:40/2023-03-06T15:41 minute',
  ]);
});
