import { expect, test } from 'vitest';
import { read } from './support';

const PARTS = [
  { quote: 'Kyivskyi district', lat: 50.01, lon: 36.3, precision: 'district', feature: ['A', 'ADM3'] },
  { quote: 'Nikopol district', lat: 47.6, lon: 34.4, precision: 'district', feature: ['A', 'ADM2'] },
  { quote: 'Sumy region', lat: 51, lon: 34, precision: 'region' },
  { quote: 'Romny district', lat: 50.7, lon: 33.5, precision: 'district', feature: ['A', 'ADM2'] },
] as const;

function told(text: string): readonly string[] {
  return read(text, undefined, PARTS).events.map(
    ({ properties: { type, placeName } }) => `${type} ${placeName}`,
  );
}

test.each([
  'In Kharkiv, four people were killed by a drone in the Kyivskyi district on Tuesday.',
  "A drone killed a woman in Kharkiv's Kyivskyi district.",
  'Shells killed two men in the Kyivskyi district of Kharkiv.',
  'Kharkiv, Kyivskyi district: three tram drivers wounded by Russian shelling.',
])('a city of which the sentence names a quarter says where that lies: %s', (text) => {
  expect(told(text)).toContain('casualties Kyivskyi district');
  expect(told(text)).not.toContain('casualties Kharkiv');
});

test('the town is still what a later sentence speaks of', () => {
  expect(
    told('In Kharkiv, a mine went off in the Kyivskyi district. Shelling killed nine people in the city.'),
  ).toContain('casualties Kharkiv');
});

test.each([
  [
    'Kharkiv, which was shelled, lost two people; a house burned in the Kyivskyi district.',
    'shelling Kharkiv',
  ],
  ['Two people were killed in Nikopol; shells also hit the Nikopol district.', 'casualties Nikopol'],
  ['Shelling killed two people in Odesa, while the Kyivskyi district was calm.', 'casualties Odesa'],
])('a clause of its own, a district around the town and one of another city: %s', (text, expected) => {
  expect(told(text)).toContain(expected);
});

test('what has the place after it is not where it happened', () => {
  expect(told("A missile killed three people in the Sumy region's Romny district.")).toContain(
    'casualties Romny district',
  );
});
