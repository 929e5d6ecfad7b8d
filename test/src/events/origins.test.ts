import { expect, test } from 'vitest';
import { events } from './support';

test('what was shot down was not shot down where it started', () => {
  expect(events('Air defences shot down 15 of 18 drones launched from Belgorod.')).toEqual([
    'interception -',
  ]);
  expect(events('Air defences shot down 15 drones over Odesa that were launched from Belgorod.')).toEqual([
    'interception Odesa',
  ]);
});

test('guided bombs that were shot down are no air strike', () => {
  expect(events('Air defences shot down four guided bombs and six drones over Belgorod.')).toEqual([
    'interception Belgorod',
  ]);
});

test('drones that were destroyed did not destroy', () => {
  expect(
    events(
      'Overnight 30 drones were destroyed: 14 over the Kherson region, nine over the Zaporizhzhia region.',
    ),
  ).toEqual(['interception Kherson region', 'interception Zaporizhzhia region']);
});

test('a blow on a refinery or a ship is no assault', () => {
  expect(events('The refinery in Engels was attacked for the third time by the Ukrainian army.')).toEqual([
    'shelling Engels',
  ]);
  expect(events('Ukrainian drones damaged a landing ship off Odesa.')).toEqual(['drone-strike Odesa']);
  expect(events('Infantry attacked the school in Stepove under fire of tanks.')[0]).toMatch(/Stepove/);
});
