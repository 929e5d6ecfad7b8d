import { expect, test } from 'vitest';
import type { TestPlace } from '../../support/resolutions';
import { DAY, read } from './support';

const PLACES: readonly TestPlace[] = [
  { quote: 'Reni', lat: 45.46, lon: 28.28, population: 18_000 },
  { quote: 'Orlivka', lat: 45.31, lon: 28.43, population: 900 },
  { quote: 'Danube power plant', lat: 45.4, lon: 28.3, precision: 'exact', feature: ['S', 'PS'] },
  { quote: 'Odesa region', lat: 46.7, lon: 30.5, precision: 'region' },
];

function found(text: string): readonly string[] {
  return read(text, DAY, PLACES).events.map(({ properties }) => `${properties.type} ${properties.placeName}`);
}

test('"the first" and "the second" are of the list named before', () => {
  expect(
    found(
      'Avdiivka, Kupiansk, Lyman: the usual list. Shells fell on the first, a drone hit a bus in the second.',
    ),
  ).toEqual(['shelling Avdiivka', 'drone-strike Kupiansk']);
  expect(
    found('Russian guns were at work near Sumy and Nikopol. A missile hit the market in the latter.').at(-1),
  ).toBe('missile-strike Nikopol');
});

test('an ordinal before a noun is none', () => {
  expect(found('Avdiivka and Kupiansk had a bad night. The first shells hit Lyman.')).toEqual([
    'shelling Lyman',
  ]);
  expect(found('Avdiivka and Kupiansk had a bad night. The second missile hit a depot.')).not.toContain(
    'missile-strike Kupiansk',
  );
  expect(
    found('Russian guns were at work near Avdiivka and Lyman. The last two missiles hit a depot.'),
  ).toEqual(['missile-strike ']);
});

test('"the city" is no village, and "the village" no city', () => {
  expect(found('Reni lies on the river. Shells hit Orlivka. On Sunday the city was shelled too.')).toEqual([
    'shelling Orlivka',
    'shelling Reni',
  ]);
  expect(found('Orlivka is a street. Shells hit Reni. On Sunday the village was shelled too.')).toEqual([
    'shelling Reni',
    'shelling Orlivka',
  ]);
  expect(found('Shells hit Reni. On Sunday the town was shelled again.')).not.toContain('shelling Orlivka');
});

test('"the plant" is the one that was named', () => {
  expect(
    found(
      'The Danube power plant feeds the south. Shells hit Reni. On Sunday the plant was hit by a missile.',
    ),
  ).toEqual(['shelling Reni', 'missile-strike Danube power plant']);
  expect(
    found(
      'The Danube power plant feeds the south. Shells hit Reni. This plant was hit by a missile on Sunday.',
    ),
  ).toEqual(['shelling Reni', 'missile-strike Danube power plant']);
  expect(
    found('The Danube power plant feeds the south. On Sunday the plant in Reni was hit by a missile.'),
  ).toEqual(['missile-strike Reni']);
});

test('"in the region" is the region, whose governor is nowhere', () => {
  expect(
    found(
      'Drones came to the Odesa region. Shells hit Reni. Elsewhere in the region a missile hit a depot.',
    ).at(-1),
  ).toBe('missile-strike Odesa region');
  expect(
    found(
      "Drones came to the Odesa region. Shells hit Reni. A missile hit a depot, the region's governor said.",
    ).at(-1),
  ).toBe('missile-strike Reni');
});
