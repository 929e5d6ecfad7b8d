import { expect, test } from 'vitest';
import { direction } from '../../../../geo/resolve/features/direction';
import { groupOf, placeAt, readingOf, surroundingsWith } from '../scene';

test('about the town that the direction is called after, and not far from it', () => {
  const near = readingOf(placeAt(49.6, 37.8));
  const far = readingOf(placeAt(47, 32));
  const kupiansk = groupOf([readingOf(placeAt(49.71, 37.61))]);
  const group = groupOf([near, far], { direction: kupiansk });
  const around = surroundingsWith();
  expect(direction.value(near, group, around)).toBeGreaterThan(0.5);
  expect(direction.value(far, group, around)).toBeLessThan(0);
  expect(direction.value(near, groupOf([near, far]), around)).toBe(0);
});

test('the town that a direction is called after lies about its places', () => {
  const near = readingOf(placeAt(48.14, 36.79));
  const far = readingOf(placeAt(47, 32));
  const village = groupOf([readingOf(placeAt(48, 36.9))]);
  const group = groupOf([near, far], { front: [village] });
  const around = surroundingsWith();
  expect(direction.value(near, group, around)).toBeGreaterThan(0.4);
  expect(direction.value(far, group, around)).toBe(0);
});
