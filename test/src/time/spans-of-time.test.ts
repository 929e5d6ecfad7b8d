import { expect, test } from 'vitest';
import { readTimes } from '../../../src/time/index';

/** A Thursday. */
const DATE = '2024-09-19';

const days = (text: string) =>
  readTimes(text, { date: DATE }).map(({ interval }) => [
    interval.start.slice(0, 10),
    new Date(Date.parse(interval.end) - 1).toISOString().slice(0, 10),
  ]);

test.each([
  ['They took four villages in ten days', '2024-09-09', '2024-09-19'],
  ['Within a week three of them had fallen', '2024-09-12', '2024-09-19'],
  ['in just over a week', '2024-09-12', '2024-09-19'],
  ['in the space of three days', '2024-09-16', '2024-09-19'],
  ['over two months', '2024-07-19', '2024-09-19'],
  ['within 24 hours', '2024-09-18', '2024-09-19'],
  ['Drones came three nights running', '2024-09-16', '2024-09-19'],
  ['for five consecutive days', '2024-09-14', '2024-09-19'],
  ['in the past fortnight', '2024-09-05', '2024-09-19'],
  ['since the start of the week', '2024-09-16', '2024-09-19'],
  ['since the weekend', '2024-09-14', '2024-09-19'],
  ['since the beginning of the year', '2024-01-01', '2024-09-19'],
  ['at the end of last week', '2024-09-14', '2024-09-15'],
  ['early this week', '2024-09-16', '2024-09-17'],
  ['on Wednesday of last week', '2024-09-11', '2024-09-11'],
  ['last week on Tuesday', '2024-09-10', '2024-09-10'],
  ['two nights ago', '2024-09-17', '2024-09-18'],
  ['the night before last', '2024-09-17', '2024-09-18'],
  ['a couple of days ago', '2024-09-16', '2024-09-18'],
  ['in the last ten days of August', '2024-08-22', '2024-08-31'],
  ['between July and September 2023', '2023-07-01', '2023-09-30'],
  ['from November 2022 to February 2023', '2022-11-01', '2023-02-28'],
  ['from November to February', '2023-11-01', '2024-02-29'],
  ['in the summer and autumn of 2022', '2022-06-01', '2022-11-30'],
  ['in the winter of 2022-23', '2022-12-01', '2023-02-28'],
  ['over the summer', '2024-06-01', '2024-08-31'],
  ['in March of last year', '2023-03-01', '2023-03-31'],
  ['in the autumn two years ago', '2022-09-01', '2022-11-30'],
  ['in the first days of the full-scale invasion', '2022-02-24', '2022-03-02'],
  ['on the first day of the invasion', '2022-02-24', '2022-02-24'],
])('a stretch of time: %s', (text, first, last) => {
  expect(days(text)).toEqual([[first, last]]);
});

test.each([
  'the second strike on the port in a week',
  'the third such night this month',
  'the heaviest attack since the summer',
  'The tanks will arrive in two weeks',
  'reserves are expected within a month',
  "in two weeks' time",
  'They march to May and back',
])('what counts, compares or lies ahead is no time of an event: %s', (text) => {
  expect(days(text)).toEqual([]);
});

test('a night keeps clear of a later day, and the same evening is the one called so', () => {
  expect(days('An overnight strike hit a shop; another, at dawn on Wednesday, a mill.')[0]).toEqual([
    '2024-09-18',
    '2024-09-19',
  ]);
  expect(
    days('It fell on Sunday evening, police said this morning. On the same evening bombs fell.').at(-1),
  ).toEqual(['2024-09-15', '2024-09-15']);
});

test('two sentences share no date', () => {
  expect(days('Good morning. On Friday evening it fell.')).toEqual([['2024-09-13', '2024-09-13']]);
});
