import { expect, test } from 'vitest';
import { events } from './support';

test('"both" after a semicolon is the whole list', () => {
  const text = 'Shells hit Berdychi and Stepove; both were struck again by drones.';
  expect(events(text)).toEqual(expect.arrayContaining(['drone-strike Berdychi', 'drone-strike Stepove']));
});

test('"there" may be the region that the sentence named', () => {
  const text =
    'Missiles hit Odesa. Drones flew over Kherson region all night, and a missile hit a depot there.';
  expect(events(text)).toContain('missile-strike Kherson region');
});

test('where nobody says where, nothing is where the text is', () => {
  const text =
    'Missiles hit Odesa. Odesa was dark.\n\nTwo plants were hit by missiles, the firm said without saying where.';
  expect(events(text).at(-1)).toBe('missile-strike -');
});

test('who else fights at a second place is of the same list', () => {
  expect(
    events('Troops of the 810th Brigade are fighting near Berdychi and those of the 155th near Stepove.'),
  ).toEqual(['clash Berdychi', 'clash Stepove']);
});
