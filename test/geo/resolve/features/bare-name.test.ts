import { expect, test } from 'vitest';
import { bareName } from '../../../../geo/resolve/features/bare-name';
import { groupOf, placeAt, readingOf, surroundingsWith } from '../scene';

test('a bare name is the city and not its oblast, which needs its word', () => {
  const city = readingOf(placeAt(50, 36.2, { population: 1_400_000 }));
  const oblast = readingOf(placeAt(49.5, 36.5, { featureClass: 'A', featureCode: 'ADM1' }));
  const both = groupOf([city, oblast]);
  expect(bareName.value(oblast, both, surroundingsWith())).toBe(-1);
  expect(bareName.value(city, both, surroundingsWith())).toBe(0);
  expect(bareName.value(oblast, groupOf([oblast]), surroundingsWith())).toBe(0);
  const asked = groupOf([city, oblast], { wants: { featureClass: 'A', featureCode: 'ADM1' } });
  expect(bareName.value(oblast, asked, surroundingsWith())).toBe(0);
});
