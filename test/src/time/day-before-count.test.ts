import { expect, test } from 'vitest';
import { times } from './support';

test.each([
  ['On 5 February, 10 people died.', 'On 5 February 2023-02-05/2023-02-06 day'],
  ['On February 5, 24 drones were shot down.', 'On February 5 2023-02-05/2023-02-06 day'],
  ['On February 5, 2022, 24 drones were shot down.', 'On February 5, 2022 2022-02-05/2022-02-06 day'],
  ['By 5 February 12 villages were lost.', '5 February 2023-02-05/2023-02-06 day'],
  [
    '24 February, 11 a.m.: helicopters over the sea',
    '24 February, 11 a.m. 2023-02-24T11:00/2023-02-24T12:00 hour',
  ],
])('a count after a day is no year and no second day: %s', (text, expected) => {
  expect(times(text)).toEqual([expected]);
});

test.each([
  ['On February 5, 6 and 7 it rained.', 'On February 5, 6 and 7 2023-02-05/2023-02-08 day'],
  ['On February 5-6, 8 and 10 it rained.', 'On February 5-6, 8 and 10 2023-02-05/2023-02-11 day'],
  ['On Monday, 5 December, it rained.', 'On Monday, 5 December 2022-12-05/2022-12-06 day'],
])('what belongs to the day stays with it: %s', (text, expected) => {
  expect(times(text)).toEqual([expected]);
});
