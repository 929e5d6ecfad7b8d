import { expect, test } from 'vitest';
import { events } from './support';

test.each([
  ['Robotyne taken.', 'capture Robotyne'],
  ['Kherson shelled again.', 'shelling Kherson'],
  ['Two tanks destroyed near Verbove.', 'damage Verbove'],
  ['KABs on Kupiansk, twice.', 'air-strike Kupiansk'],
  ['Grads on Nikopol after dark.', 'shelling Nikopol'],
])('a post or a chronicle leaves its verbs out: %s', (text, expected) => {
  expect(events(`Russian troops, the war goes on. ${text}`)).toContain(expected);
});

test.each(['The troops taken by bus to Odesa are on leave.'])(
  'not everything without a verb is an event: %s',
  (text) => {
    expect(events(text)).toEqual([]);
  },
);
