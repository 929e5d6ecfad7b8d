import { expect, test } from 'vitest';
import { events } from './support';

/** What makes a text one about a war. */
const WAR = 'Russian forces shelled Ukrainian troops on the front line. ';

test.each([
  ['In Nikopol a substation was hit and 12,000 customers lost power.', 'shelling Nikopol'],
  ['A hotel in Odesa was struck at dawn.', 'shelling Odesa'],
  ['A bakery and the local museum were damaged in Kherson.', 'damage Kherson'],
  ['With the goal of cutting the road they attacked Robotyne.', 'assault Robotyne'],
])('in a text about a war: %s', (text, expected) => {
  expect(events(WAR + text)).toContain(expected);
});

test.each([
  'The goalkeeper of Odesa was struck down by a penalty in the league.',
  'The striker hit the bar and the coach of Kherson attacked the referee.',
])('play all the same: %s', (text) => {
  expect(events(WAR + text).filter((event) => /Odesa|Kherson/.test(event))).toEqual([]);
});
