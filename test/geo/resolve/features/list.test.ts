import { expect, test } from 'vitest';
import { list } from '../../../../geo/resolve/features/list';
import { groupOf, placeAt, readingOf, surroundingsWith } from '../scene';

test('beside one other of the list is enough', () => {
  const near = readingOf(placeAt(48, 38));
  const far = readingOf(placeAt(48.5, 38));
  const group = groupOf([near, far]);
  const one = groupOf([readingOf(placeAt(48.04, 38))]);
  const two = groupOf([readingOf(placeAt(46, 30))]);
  const around = surroundingsWith({ lists: new Map([[group, [one, two]]]) });
  expect(list.value(near, group, around)).toBeGreaterThan(0.6);
  expect(list.value(far, group, around)).toBeLessThan(0.2);
  expect(list.value(near, group, surroundingsWith())).toBe(0);
});
