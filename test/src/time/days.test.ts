import { expect, test } from 'vitest';
import { intervals } from './support';

test.each([
  ['on Friday', '2023-03-03/2023-03-04 day'],
  ['on Tuesday', '2023-03-07/2023-03-08 day'],
  ['earlier on Friday', '2023-03-03/2023-03-04 day'],
  ['by Thursday', '2023-03-02/2023-03-03 day'],
  ['the day before yesterday', '2023-03-05/2023-03-06 day'],
  ['last Thursday', '2023-03-02/2023-03-03 day'],
  ['on Thursday last week', '2023-03-02/2023-03-03 day'],
  ['yesterday', '2023-03-06/2023-03-07 day'],
  ['Friday’s attack', '2023-03-03/2023-03-04 day'],
  ['KYIV, March 8 (Desk) -', '2023-03-08/2023-03-09 day'],
  ['on October 13', '2022-10-13/2022-10-14 day'],
  ['on 5 September', '2022-09-05/2022-09-06 day'],
  ['on 24.02.2022', '2022-02-24/2022-02-25 day'],
  ['on 03.02.2022', '2022-02-03/2022-02-04 day'],
  ['2022-02-24', '2022-02-24/2022-02-25 day'],
  ['next Friday', '2023-03-17/2023-03-18 day'],
])('%s', (text, expected) => {
  expect(intervals(text)).toEqual([expected]);
});

test('a weekday leans to the past', () => {
  for (const weekday of ['Monday', 'Wednesday', 'Thursday', 'Saturday', 'Sunday']) {
    expect(intervals(`on ${weekday}`)[0]! < '2023-03-08').toBe(true);
  }
});

test.each([
  ['in October', '2022-10-01/2022-11-01 month'],
  ['in March', '2023-03-01/2023-04-01 month'],
  ['in May 2022', '2022-05-01/2022-06-01 month'],
  ['mid-November', '2022-11-11/2022-11-21 month'],
  ['at the end of January', '2023-01-21/2023-02-01 month'],
  ['End of May 2022', '2022-05-21/2022-06-01 month'],
  ['in the first week of February', '2023-02-01/2023-02-08 week'],
  ['the last days of December', '2022-12-27/2023-01-01 week'],
  ['in the second half of 2022', '2022-07-01/2023-01-01 month'],
  ['at the end of last year', '2022-09-01/2023-01-01 month'],
  ['in the spring of last year', '2022-03-01/2022-06-01 month'],
  ['in early October 2022', '2022-10-01/2022-10-11 month'],
  ['in 2014', '2014-01-01/2015-01-01 year'],
  ['the 2014 war', '2014-01-01/2015-01-01 year'],
  ['early 2023', '2023-01-01/2023-04-01 month'],
  ['the summer of 2022', '2022-06-01/2022-09-01 month'],
  ['during World War II', '1939-01-01/1946-01-01 year'],
  ['in the 1990s', '1990-01-01/2000-01-01 year'],
])('months and years: %s', (text, expected) => {
  expect(intervals(text)).toEqual([expected]);
});
