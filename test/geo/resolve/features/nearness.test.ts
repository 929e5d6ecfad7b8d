import { expect, test } from 'vitest';
import { nearness } from '../../../../geo/resolve/features/nearness';
import { groupOf, placeAt, readingOf, surroundingsWith } from '../scene';

test('one other place close by is enough, the own one does not count', () => {
  const near = readingOf(placeAt(48, 38));
  const far = readingOf(placeAt(46, 30));
  const group = groupOf([near, far]);
  const other = groupOf([readingOf(placeAt(48.1, 38))]);
  const points = [{ group: other, reading: other.readings[0]! }];
  expect(nearness.value(near, group, surroundingsWith({ points }))).toBeGreaterThan(0.8);
  expect(nearness.value(far, group, surroundingsWith({ points }))).toBe(0);
  const own = [{ group, reading: near }];
  expect(nearness.value(near, group, surroundingsWith({ points: own }))).toBe(0);
});

test('among very many places only those named beside it count', () => {
  const near = readingOf(placeAt(48, 38));
  const group = groupOf([near]);
  const points = Array.from({ length: 40 }, (_, at) => {
    const other = groupOf([readingOf(placeAt(48.1 + at / 100, 38))]);
    return { group: other, reading: other.readings[0]! };
  });
  expect(nearness.value(near, group, surroundingsWith({ points }))).toBe(0);
  const beside = groupOf([near], { company: [{ group: points[0]!.group, weight: 1 }] });
  expect(nearness.value(near, beside, surroundingsWith({ points }))).toBeGreaterThan(0.8);
});
