import { expect, test } from 'vitest';
import { company } from '../../../../geo/resolve/features/company';
import { groupOf, placeAt, readingOf, surroundingsWith } from '../scene';

test('the places named beside it, the nearer the more', () => {
  const near = readingOf(placeAt(48, 38));
  const far = readingOf(placeAt(46, 30));
  const [one, two] = [groupOf([readingOf(placeAt(48.1, 38))]), groupOf([readingOf(placeAt(48, 38.1))])];
  const group = groupOf([near, far], { company: [one, two].map((other) => ({ group: other, weight: 1 })) });
  const around = surroundingsWith();
  expect(company.value(near, group, around)).toBeGreaterThan(0.5);
  expect(company.value(far, group, around)).toBeLessThan(0.2);
  expect(company.value(near, groupOf([near, far]), around)).toBe(0);
});
