import { expect, test } from 'vitest';
import { times } from './support';

test.each([
  [
    'Drones came on Sunday evening. Repair crews arrived at dawn.',
    'at dawn 2023-03-06T03:00/2023-03-06T08:00 day',
  ],
  [
    'Guns fired late on Sunday. At 9:30 a.m. a rocket fell.',
    'At 9:30 a.m. 2023-03-06T09:30/2023-03-06T09:31 minute',
  ],
  [
    'On Sunday evening drones came in waves until morning.',
    'until morning 2023-03-05T18:00/2023-03-06T06:00 day',
  ],
])('after an evening comes the next day: %s', (text, expected) => {
  expect(times(text).at(-1)).toBe(expected);
});

test.each([
  ['On Sunday evening it rained. Earlier, at dawn, guns had fired.', '2023-03-05T03:00'],
  ['On Sunday morning drones came. In the evening they came again.', '2023-03-05T17:00'],
  // Nothing of the day after publication can be told.
  ['On Tuesday evening drones came. Crews arrived at dawn.', '2023-03-07T03:00'],
])('and not otherwise: %s', (text, start) => {
  expect(times(text).at(-1)).toContain(start);
});

test('until morning is the night before', () => {
  expect(times('Drones came in waves until morning.')).toEqual([
    'until morning 2023-03-06T18:00/2023-03-07T06:00 day',
  ]);
});
