import { expect, test } from 'vitest';
import { overshadowed } from '../../../../geo/resolve/features/overshadowed';
import { groupOf, placeAt, readingOf, surroundingsWith } from '../scene';

const city = readingOf(placeAt(50.62, 26.25, { id: 'city', population: 250_000, featureCode: 'PPLA' }));
const hamlet = readingOf(placeAt(48.3, 37.3, { id: 'hamlet', population: 300 }));
const abroad = readingOf(placeAt(54, 25, { id: 'abroad', population: 300, country: 'BY' }));

test('a hamlet is not meant where a city of its name is in the country', () => {
  const group = groupOf([city, hamlet, abroad]);
  expect(overshadowed.value(city, group, surroundingsWith())).toBe(0);
  expect(overshadowed.value(hamlet, group, surroundingsWith())).toBe(-1);
  expect(overshadowed.value(abroad, group, surroundingsWith())).toBe(0);
});

test('unless the words say what kind of place it is', () => {
  const group = groupOf([city, hamlet]);
  group.wants = { featureClass: 'P' };
  expect(overshadowed.value(hamlet, group, surroundingsWith())).toBe(0);
});

test('of the two countries at war a town is overshadowed by the other one’s city', () => {
  const small = readingOf(placeAt(48.34, 39.96, { id: 'small', population: 5000, country: 'RU' }));
  expect(overshadowed.value(small, groupOf([city, small]), surroundingsWith())).toBe(-1);
});
