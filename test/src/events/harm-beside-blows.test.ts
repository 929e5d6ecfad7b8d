import { expect, test } from 'vitest';
import { events } from './support';

test.each([
  'A missile hit a school in Kherson and blew out the windows of forty houses.',
  'Shelling cut the power line in Kherson, and two warehouses burned down.',
])('harm told in words of its own beside a blow is damage besides: %s', (text) => {
  const found = events(text);
  expect(found).toContain('damage Kherson');
  expect(found.some((one) => /^(?:missile-strike|shelling) Kherson$/.test(one))).toBe(true);
});

test.each([
  'Russian shelling damaged a school in Nikopol.',
  'Shelling destroyed a garage in Nikopol.',
  'A shell damaged a garage in Nikopol.',
  'Shells tore into a garage in Nikopol.',
])('the verb of a blow tells no harm besides: %s', (text) => {
  expect(events(text)).toEqual(['shelling Nikopol']);
});

test.each([
  'A missile destroyed a garage in Kherson.',
  'A garage in Kherson was destroyed by a missile.',
  'A missile knocked out a power station in Kherson.',
  'A missile tore the roof off a school in Kherson.',
])('what a weapon destroyed is damage besides: %s', (text) => {
  const found = events(text);
  expect(found).toContain('damage Kherson');
  expect(found).toContain('missile-strike Kherson');
});

test.each(['61 drones destroyed over Kherson.', 'Missiles might destroy a garage in Kherson.'])(
  'weapons that were destroyed, or may destroy, did no damage: %s',
  (text) => {
    expect(events(text)).not.toContain('damage Kherson');
  },
);

test('what burns somewhere else is no harm of the place that was hit', () => {
  expect(events('Missiles hit Kharkiv, and in Sumy two houses were damaged.')).not.toContain(
    'damage Kharkiv',
  );
});

test('"after dark" is an hour', () => {
  expect(events('Russian shells fell on Nikopol after dark.')).toEqual(['shelling Nikopol']);
});
