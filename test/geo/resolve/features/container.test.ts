import { expect, test } from 'vitest';
import { container } from '../../../../geo/resolve/features/container';
import { groupOf, placeAt, readingOf, surroundingsWith } from '../scene';

test('inside of what the text names as its container, and outside', () => {
  const inside = readingOf(placeAt(48, 38));
  const outside = readingOf(placeAt(50, 36, { admin1: 'UA.07' }));
  const group = groupOf([inside, outside], {
    container: { key: 'UA.05', within: [{ country: 'UA', region: 'UA.05' }] },
  });
  expect(container.value(inside, group, surroundingsWith())).toBe(1);
  expect(container.value(outside, group, surroundingsWith())).toBeLessThan(0);
  expect(container.value(inside, groupOf([inside]), surroundingsWith())).toBe(0);
});
