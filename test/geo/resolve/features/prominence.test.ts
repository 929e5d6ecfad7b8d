import { expect, test } from 'vitest';
import { prominenceOfPlace } from '../../../../geo/resolve/features/prominence';
import { groupOf, placeAt, readingOf, surroundingsWith } from '../scene';

const value = (population: number, featureCode = 'PPL'): number => {
  const reading = readingOf(placeAt(48, 38, { population, featureCode }));
  return prominenceOfPlace.value(reading, groupOf([reading]), surroundingsWith());
};

test('a city speaks for itself, a village against', () => {
  expect(value(1_000_000)).toBeGreaterThan(2);
  expect(value(500)).toBeLessThan(-2);
  expect(value(500_000, 'PPLC')).toBeGreaterThan(value(500_000));
});
