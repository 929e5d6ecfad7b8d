import { expect, test } from 'vitest';
import { read } from './support';

const daysOf = (text: string) => {
  const { time } = read(text).claims[0]!;
  return (Date.parse(time.end) - Date.parse(time.start)) / 86_400_000;
};

test.each([
  'Russian crews are digging trenches near Robotyne.',
  'Russian columns are moving from Kherson to Robotyne.',
])('works and columns go on for days: %s', (text) => {
  expect(daysOf(text)).toBe(4);
});

test('a blow is of the day or the one before', () => {
  expect(daysOf('Russian shells hit a market in Kherson.')).toBe(2);
});

test('a day that is named counts for works too', () => {
  expect(daysOf('On Sunday Russian crews were digging trenches near Robotyne.')).toBe(1);
});
