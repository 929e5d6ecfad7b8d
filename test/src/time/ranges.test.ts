import { expect, test } from 'vitest';
import { intervals, times } from './support';

test.each([
  ['since mid-November', '2022-11-11/2023-03-08 month'],
  ['since Friday', '2023-03-03/2023-03-08 day'],
  ['since 2014', '2014-01-01/2023-03-08 year'],
  ['between Friday and Sunday', '2023-03-03/2023-03-06 day'],
  ['from 24 February until 3 March', '2023-02-24/2023-03-04 day'],
  ['Nov. 18 and 19', '2022-11-18/2022-11-20 day'],
  ['13 to 14 October', '2022-10-13/2022-10-15 day'],
  ['between 5 and 7 March', '2023-03-05/2023-03-08 day'],
  ['between 3 and 7 June', '2022-06-03/2022-06-08 day'],
  ['from 1 to 5 May', '2022-05-01/2022-05-06 day'],
  ['28 January – 3 February', '2023-01-28/2023-02-04 day'],
  ['from 28 December 2022 to 3 January 2023', '2022-12-28/2023-01-04 day'],
  ['between Sunday and Monday morning', '2023-03-05/2023-03-07 day'],
  ['on Saturday and Sunday', '2023-03-04/2023-03-06 day'],
  ['from 22:00 on 4 March to 06:00 on 5 March', '2023-03-04T22:00/2023-03-05T06:00 hour'],
  ['on March 1, 2 and 4', '2023-03-01/2023-03-05 day'],
])('%s', (text, expected) => {
  expect(intervals(text)).toEqual([expected]);
});

test('the words of the range are the expression', () => {
  expect(times('Fighting has gone on since mid-November.')).toEqual([
    'since mid-November 2022-11-11/2023-03-08 month',
  ]);
});

test('two weekdays that do not follow each other stay two', () => {
  expect(intervals('on Monday and Friday')).toEqual([
    '2023-03-06/2023-03-07 day',
    '2023-03-03/2023-03-04 day',
  ]);
});
