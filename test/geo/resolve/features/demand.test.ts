import { expect, test } from 'vitest';
import { demand } from '../../../../geo/resolve/features/demand';
import { groupOf, placeAt, readingOf, surroundingsWith } from '../scene';

const oblast = readingOf(placeAt(48, 38, { featureClass: 'A', featureCode: 'ADM1' }));
const city = readingOf(placeAt(48, 38));

test('the kind that the words ask for', () => {
  const group = groupOf([oblast, city], { wants: { featureClass: 'A', featureCode: 'ADM1' } });
  expect(demand.value(oblast, group, surroundingsWith())).toBe(1);
  expect(demand.value(city, group, surroundingsWith())).toBeLessThan(0);
});

test('nothing asked for says nothing', () => {
  expect(demand.value(city, groupOf([city]), surroundingsWith())).toBe(0);
});
