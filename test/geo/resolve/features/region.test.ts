import { expect, test } from 'vitest';
import { region } from '../../../../geo/resolve/features/region';
import { groupOf, placeAt, readingOf, surroundingsWith, valueIn } from '../scene';

const here = readingOf(placeAt(48, 38));
const around = { regions: { 'UA.05': 3 }, regionTotal: 3 };

test('the region of the other places', () => {
  const there = readingOf(placeAt(50, 36, { admin1: 'UA.07' }));
  const group = groupOf([here, there], { weight: 0 });
  expect(valueIn(region, here, group, surroundingsWith(around))).toBeCloseTo(0.45);
  expect(valueIn(region, there, group, surroundingsWith(around))).toBe(0);
});

test('a direction of the front runs across regions', () => {
  const group = groupOf([here], { direction: groupOf([readingOf(placeAt(48.1, 37.7))]) });
  expect(valueIn(region, here, group, surroundingsWith(around))).toBe(0);
});

test('away from the front a region is worth more', () => {
  const town = readingOf(placeAt(40, -86, { country: 'US', admin1: 'US.IN' }));
  const among = { regions: { 'US.IN': 3 }, regionTotal: 3 };
  expect(valueIn(region, town, groupOf([town], { weight: 0 }), surroundingsWith(among))).toBeCloseTo(0.75);
});
