import { expect, test } from 'vitest';
import type { TestPlace } from '../../support/resolutions';
import { DAY, read } from './support';

const PLACES: readonly TestPlace[] = [
  {
    quote: 'Kyiv',
    lat: 50.45,
    lon: 30.52,
    feature: ['P', 'PPLC'],
    precision: 'settlement',
    kind: 'associative',
  },
  { quote: 'Podil', lat: 50.47, lon: 30.51, precision: 'district', feature: ['A', 'ADM3'] },
  { quote: 'Sumy region', lat: 51, lon: 34, precision: 'region' },
  { quote: 'Reni', lat: 45.46, lon: 28.28, population: 18_000 },
];

function told(text: string): readonly string[] {
  return read(text, DAY, PLACES).events.map(({ properties }) => `${properties.type} ${properties.placeName}`);
}

test.each([
  'Kyiv said it was ready. Shells hit Kharkiv. Drones attacked the capital on Monday.',
  'Kyiv said it was ready. Shells hit Kharkiv. Drones attacked the Ukrainian capital on Monday.',
])('"the capital" is that of the country, and not the town in focus: %s', (text) => {
  expect(told(text)).toContain('drone-strike Kyiv');
  expect(told(text)).not.toContain('drone-strike Kharkiv');
});

test.each([
  [
    'Kyiv said it was ready. Shells hit Kharkiv. Drones attacked the regional capital on Monday.',
    'drone-strike Kharkiv',
  ],
  ['Kyiv said it was ready. In Reni, 600 km south of the capital, drones hit a depot.', 'drone-strike Reni'],
  [
    'Kyiv said it was ready. Shells hit Kharkiv. A drone struck a house in the Podil district of the capital.',
    'drone-strike Podil',
  ],
])(
  'a regional capital, one that a place lies beside, and one whose quarter is named: %s',
  (text, expected) => {
    expect(told(text).at(-1)).toBe(expected);
  },
);

test('"there" is what the sentence before names, a region too', () => {
  expect(
    told(
      'Shells hit Kharkiv. In the Sumy region people were told to pack. Russian aircraft dropped bombs there.',
    ).at(-1),
  ).toBe('air-strike Sumy region');
  expect(told('Shells hit Kharkiv. The mayor said so. Russian aircraft dropped bombs there.').at(-1)).toBe(
    'air-strike Kharkiv',
  );
});

test('"there" is no area that is named for its governor alone', () => {
  expect(
    told(
      'In Reni the night was loud. The governor of the Sumy region said Russian shells killed four people there.',
    ),
  ).not.toContain('casualties Sumy region');
});
