import { expect, test } from 'vitest';
import { events } from './support';

const WAR = 'Russian forces shelled Ukrainian troops on the front line. ';

test.each([
  'The air force stopped 47 drones and four missiles over Odesa.',
  'Air defences disposed of five drones over Odesa.',
  'Sixteen UAVs destroyed over Odesa, the ministry said.',
])('what was stopped in the air: %s', (text) => {
  expect(events(WAR + text)).toContain('interception Odesa');
});

test('what is left of a count is down too', () => {
  expect(events('Of 52 Shaheds sent by Russia, 46 down.')).toContain('interception -');
});

test('"attack" and "strike" before a drone say of which kind it is', () => {
  expect(events('Fifty-three attack UAVs were shot down over Odesa and Sumy.')).toEqual([
    'interception Odesa',
    'interception Sumy',
  ]);
});

test.each([
  'Russian troops near Lyman sat down beside a drone.',
  'A soldier put a drone down in Odesa.',
  'Ukrainian forces are pinning down a missile brigade at Robotyne.',
  'Drones destroyed a depot in Odesa.',
  'The police stopped two drones being sold in Odesa.',
])('nothing was: %s', (text) => {
  expect(events(text).filter((event) => event.startsWith('interception'))).toEqual([]);
});

test('drones that are lost from radar are no damage', () => {
  const text = 'Of 31 Russian drones 20 were shot down over Sumy and 11 lost from radar.';
  expect(events(text)).toEqual(['interception Sumy']);
});

test.each([
  'Sixteen drones destroyed over Odesa, the Russian ministry said.',
  'Twenty-two of 27 Russian UAVs were cut down over Odesa.',
])('what was destroyed in the air struck nothing: %s', (text) => {
  expect(events(text)).toEqual(['interception Odesa']);
});

test('a drone that destroyed or cut something did', () => {
  expect(events('Drones destroyed a depot in Odesa.')).toContain('drone-strike Odesa');
  expect(events('A Russian drone cut a power line in Odesa.')).toContain('drone-strike Odesa');
});

test('"down the road" is no interception', () => {
  expect(events('Russian drones watch from Lyman down the coast road.')).toEqual([]);
});
