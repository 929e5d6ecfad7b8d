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

test.each(['Russian shelling damaged a school in Nikopol.', 'A shell destroyed a garage in Nikopol.'])(
  'the verb of a blow tells no harm besides: %s',
  (text) => {
    expect(events(text)).toEqual(['shelling Nikopol']);
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
