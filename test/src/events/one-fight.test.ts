import { expect, test } from 'vitest';
import { event, events, read } from './support';

test('one sentence tells of one fight at one place', () => {
  expect(
    events('Russian troops continued advancing and inflicted losses on a brigade near Avdiivka.'),
  ).toEqual(['advance Avdiivka']);
});

test('two sides have two', () => {
  expect(
    events('Russian forces attacked near Avdiivka, and Ukrainian forces advanced near Avdiivka.'),
  ).toHaveLength(2);
});

test('what is launched and shot down is only shot down', () => {
  expect(events('Ukrainian air defences destroyed seven drones launched from Belgorod over Sumy.')).toEqual([
    'interception Sumy',
  ]);
});

test.each([
  ['Kherson counted nine attacks by Russian artillery.', 'shelling Kherson'],
  ['Another attack with Russian guns: mortars against Lyman.', 'shelling Lyman'],
])('an attack with weapons from afar is a strike: %s', (text, expected) => {
  expect(events(text)).toContain(expected);
});

test('a verb whose subject is the strike is no second one', () => {
  const found = read('Russian air strikes hit the areas of Kupiansk and Lyman.').claims;
  expect(found.map(({ type, place }) => `${type} ${place?.name}`)).toEqual([
    'air-strike Kupiansk',
    'air-strike Lyman',
  ]);
});

test('who pushes the other out of his positions gains ground', () => {
  expect(
    event('Ukrainian troops pushed Russian forces out of positions near Lyman.', 'advance').initiator,
  ).toBe('Ukraine');
});
