import { expect, test } from 'vitest';
import { events } from './support';

const WAR = 'Russian forces shelled Nikopol. ';

test.each([
  ['A missile came through the roof of a hotel in Odesa.', 'missile-strike Odesa'],
  ['A rocket crashed into a garden in Odesa.', 'missile-strike Odesa'],
  ['A drone had flown into the window of a flat in Odesa.', 'drone-strike Odesa'],
  ['A dozen drones converged on Odesa.', 'drone-strike Odesa'],
  ['A farmer was shot from a drone near Odesa.', 'drone-strike Odesa'],
  ['Odesa was mortared for an hour.', 'shelling Odesa'],
  ['Odesa has been under the guns since spring.', 'shelling Odesa'],
  ['The gunners fended off four drones over Odesa.', 'interception Odesa'],
])('a weapon does it, or is kept from it: %s', (text, expected) => {
  expect(events(WAR + text)).toContain(expected);
});

test.each([
  'No missile came through the roof in Odesa.',
  'A drone might fly into a window in Odesa.',
  'The drones have not converged on Odesa.',
  'The drones were not fended off at Odesa.',
])('nothing does: %s', (text) => {
  expect(events(WAR + text).filter((event) => event.endsWith('Odesa'))).toEqual([]);
});
