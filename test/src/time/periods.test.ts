import { expect, test } from 'vitest';
import { intervals } from './support';

test.each([
  ['in recent days', '2023-02-28/2023-03-08 week'],
  ['over recent weeks', '2023-02-07/2023-03-08 month'],
  ['in the last few days', '2023-02-28/2023-03-08 week'],
  ['over the past week', '2023-02-28/2023-03-08 week'],
  ['in the past 24 hours', '2023-03-06/2023-03-08 day'],
  ['over the past day', '2023-03-06/2023-03-08 day'],
  ['during the last three months', '2022-12-07/2023-03-08 month'],
  ['last week', '2023-02-27/2023-03-06 week'],
  ['this week', '2023-03-06/2023-03-08 week'],
  ['last month', '2023-02-01/2023-03-01 month'],
  ['earlier this month', '2023-03-01/2023-03-08 month'],
  ['last year', '2022-01-01/2023-01-01 year'],
  ['over the weekend', '2023-03-04/2023-03-06 day'],
  ['last summer', '2022-06-01/2022-09-01 month'],
  ['two weeks ago', '2023-02-18/2023-02-25 week'],
  ['three days ago', '2023-03-04/2023-03-05 day'],
  ['a year ago', '2021-12-07/2022-06-07 year'],
  ['earlier in the week', '2023-03-06/2023-03-08 week'],
  ['over the previous day', '2023-03-06/2023-03-08 day'],
  ['in the 24 hours to 18:00', '2023-03-06T18:00/2023-03-07T18:00 day'],
  ['in the 24 hours to 18:00 on 4 March', '2023-03-03T18:00/2023-03-04T18:00 day'],
  ['as of 22:00 on 4 March', '2023-03-04/2023-03-04T22:00 day'],
  ['by 8 a.m. on Friday', '2023-03-03/2023-03-03T08:00 day'],
])('%s', (text, expected) => {
  expect(intervals(text)).toEqual([expected]);
});
