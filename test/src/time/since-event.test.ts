import { expect, test } from 'vitest';
import { readTimes } from '../../../src/time/index';
import { DAY, intervals } from './support';

test.each([
  ['nine months after Russia invaded', '2022-11-09/2022-12-10 month'],
  ['nine months after the invasion began', '2022-11-09/2022-12-10 month'],
  ['two weeks after 24 August 2022', '2022-09-04/2022-09-11 week'],
  ['ten days before 24 August 2022', '2022-08-14/2022-08-15 day'],
  ['three months into the war', '2022-05-09/2022-06-09 month'],
  ['since the start of the full-scale invasion', '2022-02-24/2023-03-08 month'],
  ['since Russia launched its full-scale invasion', '2022-02-24/2023-03-08 month'],
])('%s', (text, expected) => {
  expect(intervals(`The depot burned ${text}.`)).toEqual([expected]);
});

test.each([
  ['after ten days of assaults', '2023-02-25/2023-03-08 week'],
  ['after a week of shelling', '2023-02-28/2023-03-08 week'],
  ['for three weeks', '2023-02-14/2023-03-08 week'],
  ['for months', '2022-12-07/2023-03-08 month'],
])('a duration only implies when: %s', (text, expected) => {
  expect(intervals(`They held it ${text}.`)).toEqual([expected]);
  expect(readTimes(`They held it ${text}.`, { date: DAY })[0]!.interval.certainty).toBe('implied');
});
