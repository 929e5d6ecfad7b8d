import { expect, test } from 'vitest';
import type { TestPlace } from '../../support/resolutions';
import { DAY, read } from './support';

const PLACES: readonly TestPlace[] = [
  { quote: 'Merefa', lat: 49.82, lon: 36.06 },
  { quote: 'Vasylkiv', lat: 50.18, lon: 30.32 },
  { quote: 'Trosna', lat: 52.1, lon: 35.3 },
  { quote: 'Rylsk district', lat: 51.6, lon: 34.7, precision: 'district', feature: ['A', 'ADM2'] },
];

function told(text: string): readonly string[] {
  return read(text, DAY, PLACES).events.map(({ properties }) => `${properties.type} ${properties.placeName}`);
}

test.each([
  [
    'In the small town of Vasylkiv, south of Chernihiv, a missile hit an oil depot.',
    'missile-strike Vasylkiv',
  ],
  ['In Merefa, outside Kharkiv, shells hit a school.', 'shelling Merefa'],
  ['The mayor of Merefa, outside Kharkiv, said Russian shells killed two people.', 'casualties Merefa'],
  ['Russian shells hit a bridge in Trosna in the Rylsk district.', 'shelling Trosna'],
])('what only says where a place lies is not where it happened: %s', (text, expected) => {
  expect(told(text)).toContain(expected);
  expect(told(text).every((one) => one.endsWith(expected.split(' ')[1]!))).toBe(true);
});

test.each([
  [
    'Shells hit Avdiivka. Two men were wounded and are being given medical care in Odesa.',
    'casualties Odesa',
  ],
  ['Shells hit Avdiivka. Two wounded soldiers are in intensive care in Odesa.', 'casualties Odesa'],
  ['Shells hit Avdiivka. Three of the wounded are in wards in Odesa.', 'casualties Odesa'],
])('nobody came to harm where he is cared for: %s', (text, never) => {
  expect(told(text)).not.toContain(never);
});

test('a dateline need not stand in capitals', () => {
  expect(told('Odesa (Agency) - Russian shells hit Avdiivka and a school burned down.')).not.toContain(
    'damage Odesa',
  );
  expect(told('Odesa (a port) was hit by missiles.')).toContain('missile-strike Odesa');
});

test('a list of two towns stays a list', () => {
  expect(told('Shells hit Merefa and Kharkiv.')).toEqual(['shelling Merefa', 'shelling Kharkiv']);
});
