import { expect, test } from 'vitest';
import { beginningAt, endingAt } from '../../../geo/recognize/mention-at';

const stretches = [
  { first: 0, last: 1 },
  { first: 3, last: 3 },
  { first: 4, last: 6 },
];

test('finds the stretch that begins or ends at a token', () => {
  expect([0, 1, 2, 3, 4, 5, 6, 7].map((token) => beginningAt(stretches, token))).toEqual([
    0, -1, -1, 1, 2, -1, -1, -1,
  ]);
  expect([-1, 0, 1, 2, 3, 4, 5, 6].map((token) => endingAt(stretches, token))).toEqual([
    -1, -1, 0, -1, 1, -1, -1, 2,
  ]);
  expect(beginningAt([], 0)).toBe(-1);
});
