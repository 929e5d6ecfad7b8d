import { expect, test } from 'vitest';
import { scope } from '../../../../geo/resolve/features/scope';
import { groupOf, placeAt, readingOf, surroundingsWith } from '../scene';

const inside = readingOf(placeAt(48, 38));
const outside = readingOf(placeAt(50, 36, { admin1: 'UA.07' }));
const group = groupOf([inside, outside]);
const within = (region: ReturnType<typeof groupOf>, strength = 1) =>
  surroundingsWith({ scopes: new Map([[group, new Map([[region, strength]])]]) });
const oblast = groupOf([readingOf(placeAt(48, 37.8, { featureClass: 'A', featureCode: 'ADM1' }))]);

test('inside the region of the sentence, and elsewhere', () => {
  expect(scope.value(inside, group, within(oblast))).toBe(1);
  expect(scope.value(inside, group, within(oblast, 0.5))).toBe(0.5);
  expect(scope.value(outside, group, within(oblast))).toBeLessThan(0);
});

test('a district reaches some way from its town', () => {
  const district = groupOf([readingOf(placeAt(48.1, 38, { featureClass: 'A', featureCode: 'ADM2' }))]);
  expect(scope.value(inside, group, within(district))).toBe(1);
  expect(scope.value(outside, group, within(district))).toBeLessThan(0.2);
});

test('no region spoken of', () => {
  expect(scope.value(inside, group, surroundingsWith())).toBe(0);
});
