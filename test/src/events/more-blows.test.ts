import { expect, test } from 'vitest';
import { events } from './support';

const WAR = 'Russian forces shelled Ukrainian troops on the front line. ';

test.each([
  ['The road to Kherson is under mortars.', 'shelling Kherson'],
  ['Mortars were used on Nikopol.', 'shelling Nikopol'],
  ['A man trod on a mine in Kherson.', 'explosion Kherson'],
  ['A cook was dug out dead in Odesa.', 'casualties Odesa'],
  ['Four marines drowned at Kherson.', 'casualties Kherson'],
])('announces it: %s', (text, expected) => {
  expect(events(WAR + text)).toContain(expected);
});

test.each([
  'A man trod on toes in Kherson.',
  'The speech was drowned out in Kherson.',
  'Ministers wound up a meeting in Odesa.',
])('announces nothing: %s', (text) => {
  expect(events(WAR + text).filter((event) => !event.endsWith(' -'))).toEqual([]);
});
