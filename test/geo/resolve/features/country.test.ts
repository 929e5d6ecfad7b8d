import { expect, test } from 'vitest';
import { country } from '../../../../geo/resolve/features/country';
import { groupOf, placeAt, readingOf, surroundingsWith, valueIn } from '../scene';

test('the country of the other places, its own weight left out', () => {
  const here = readingOf(placeAt(48, 38));
  const abroad = readingOf(placeAt(48, -90, { country: 'US', admin1: 'US.MN' }));
  const around = surroundingsWith({ countries: { UA: 4 }, total: 4 });
  const group = groupOf([here, abroad], { weight: 0 });
  expect(valueIn(country, here, group, around)).toBeCloseTo(0.8);
  expect(valueIn(country, abroad, group, around)).toBe(0);
  const own = groupOf([here], { weight: 4 });
  expect(valueIn(country, here, own, around)).toBe(0);
});
