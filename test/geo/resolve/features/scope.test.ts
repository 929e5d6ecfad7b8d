import { expect, test } from 'vitest';
import { scope } from '../../../../geo/resolve/features/scope';
import type { Group, Reading } from '../../../../geo/resolve/group';
import { groupOf, placeAt, readingOf, surroundingsWith } from '../scene';

const inside = readingOf(placeAt(48, 38));
const outside = readingOf(placeAt(50, 36, { admin1: 'UA.07' }));
const within = (reading: Reading, region: Group, strength = 1): number =>
  scope.value(reading, groupOf([inside, outside], { scopes: [{ region, strength }] }), surroundingsWith());
const oblast = groupOf([readingOf(placeAt(48, 37.8, { featureClass: 'A', featureCode: 'ADM1' }))]);

test('inside the region of the sentence, and elsewhere', () => {
  expect(within(inside, oblast)).toBe(1);
  expect(within(inside, oblast, 0.5)).toBe(0.5);
  expect(within(outside, oblast)).toBeLessThan(0);
});

test('a district reaches some way from its town', () => {
  const district = groupOf([readingOf(placeAt(48.1, 38, { featureClass: 'A', featureCode: 'ADM2' }))]);
  expect(within(inside, district)).toBe(1);
  expect(within(outside, district)).toBeLessThan(0.2);
});

test('no region spoken of', () => {
  expect(scope.value(inside, groupOf([inside, outside]), surroundingsWith())).toBe(0);
});
