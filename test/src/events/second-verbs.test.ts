import { expect, test } from 'vitest';
import { events } from './support';

test('the place of a second verb is not the first one’s', () => {
  expect(
    events('Russian units improved their position and shelled troops near Stepove and Berdychi.'),
  ).toEqual(['shelling Stepove', 'shelling Berdychi']);
  expect(events('Russian units improved their position near Stepove.')).toEqual(['advance Stepove']);
});

test('bombs dropped on a place fell there, those without one not on the places before', () => {
  expect(
    events('Russian troops attacked near Stepove and Berdychi, dropping 14 guided bombs on Kupiansk.'),
  ).toEqual(['assault Stepove', 'assault Berdychi', 'air-strike Kupiansk']);
  expect(events('Russian troops attacked near Stepove and Berdychi, dropping 14 guided bombs.')).toEqual([
    'assault Stepove',
    'assault Berdychi',
    'air-strike -',
  ]);
});

test('a comma parts a phrase, and many areas are no place', () => {
  expect(
    events(
      'Russian guns shelled Stepove. Tactical aviation, strike drones, missile troops and artillery hit depots and troops in 132 areas.',
    ).filter((told) => told.endsWith('Stepove')),
  ).toEqual(['shelling Stepove']);
});

test('the sum beside its places is told with them', () => {
  expect(events('Russian guns shelled Stepove and Berdychi; there were 41 shellings in all.')).toEqual([
    'shelling Stepove',
    'shelling Berdychi',
  ]);
});
