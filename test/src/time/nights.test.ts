import { expect, test } from 'vitest';
import { intervals } from './support';

test.each([
  ['Drones came overnight.', '2023-03-06T18:00/2023-03-07T06:00 day'],
  ['Drones came overnight into Saturday.', '2023-03-03T18:00/2023-03-04T06:00 day'],
  ['overnight from Friday to Saturday', '2023-03-03T18:00/2023-03-04T06:00 day'],
  ['overnight on 2 March', '2023-03-01T18:00/2023-03-02T06:00 day'],
  ['overnight on March 1 to 2', '2023-03-01T18:00/2023-03-02T06:00 day'],
  ['overnight March 1-2', '2023-03-01T18:00/2023-03-02T06:00 day'],
  ['on the night of 13 to 14 October', '2022-10-13T18:00/2022-10-14T06:00 day'],
  ['the night of Nov. 18–19', '2022-11-18T18:00/2022-11-19T06:00 day'],
  ['the night of 1 March', '2023-03-01T18:00/2023-03-02T06:00 day'],
  // The night of the day of publication is over when it is told.
  ['on the night of 7 March', '2023-03-06T18:00/2023-03-07T06:00 day'],
  ['on the night of Tuesday', '2023-03-06T18:00/2023-03-07T06:00 day'],
  ['on the night of 7 to 8 February', '2023-02-07T18:00/2023-02-08T06:00 day'],
  ['last night', '2023-03-06T18:00/2023-03-07T06:00 day'],
  ['in the night to Saturday', '2023-03-03T18:00/2023-03-04T06:00 day'],
  ['the night of Friday to Saturday', '2023-03-03T18:00/2023-03-04T06:00 day'],
  ['the night before', '2023-03-06T18:00/2023-03-07T06:00 day'],
  ['on Friday night', '2023-03-03T18:00/2023-03-04T06:00 day'],
])('%s', (text, expected) => {
  expect(intervals(text)).toEqual([expected]);
});
