import { expect, test } from 'vitest';
import { sameSense } from '../../../../geo/resolve/features/same-sense';
import { groupOf, placeAt, readingOf, surroundingsWith } from '../scene';

test('the place that the name means under another direction, as surely as it is meant there', () => {
  const here = readingOf(placeAt(48, 38));
  const there = readingOf(placeAt(48.9, 38.3));
  const namesake = groupOf([here, there], { weight: 0.8 });
  const group = groupOf([here, there], { namesakes: [namesake] });
  expect(sameSense.value(here, group, surroundingsWith())).toBeCloseTo(0.8);
  expect(sameSense.value(there, group, surroundingsWith())).toBe(0);
  expect(sameSense.value(here, groupOf([here]), surroundingsWith())).toBe(0);
});
