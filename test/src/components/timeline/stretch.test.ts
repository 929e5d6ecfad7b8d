import { assert, double, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { kept, pinched, within, zoomed } from '../../../../src/components/timeline/stretch';

const HOUR = 3_600_000;
const all = { start: 0, end: 1000 * HOUR };

test('a zoom keeps its moment in place, an hour is the least and all the most', () => {
  expect(zoomed({ start: 100 * HOUR, end: 200 * HOUR }, 0.5, 150 * HOUR, all)).toEqual({
    start: 125 * HOUR,
    end: 175 * HOUR,
  });
  expect(zoomed({ start: 0, end: 2 * HOUR }, 0.1, 0, all)).toEqual({ start: 0, end: HOUR });
  expect(zoomed({ start: 0, end: 600 * HOUR }, 5, 0, all)).toEqual(all);
  assert(
    property(
      integer({ min: 0, max: 900 }),
      integer({ min: 1, max: 100 }),
      double({ min: 0.01, max: 100, noNaN: true }),
      double({ min: 0, max: 1, noNaN: true }),
      (start, length, factor, share) => {
        const stretch = { start: start * HOUR, end: (start + length) * HOUR };
        const at = stretch.start + share * (stretch.end - stretch.start);
        const next = zoomed(stretch, factor, at, all);
        expect(next.start).toBeGreaterThanOrEqual(all.start);
        expect(next.end).toBeLessThanOrEqual(all.end + 1e-3);
        expect(next.end - next.start).toBeGreaterThanOrEqual(HOUR - 1e-3);
      },
    ),
  );
});

test('a stretch outside is moved in, a moment outside is moved an eighth inside', () => {
  expect(kept({ start: -50 * HOUR, end: 50 * HOUR }, all)).toEqual({ start: 0, end: 100 * HOUR });
  expect(kept({ start: 950 * HOUR, end: 1050 * HOUR }, all)).toEqual({ start: 900 * HOUR, end: 1000 * HOUR });
  expect(within({ start: 100 * HOUR, end: 180 * HOUR }, 50 * HOUR)).toEqual({
    start: 40 * HOUR,
    end: 120 * HOUR,
  });
  expect(within({ start: 100 * HOUR, end: 180 * HOUR }, 300 * HOUR)).toEqual({
    start: 230 * HOUR,
    end: 310 * HOUR,
  });
});

test('two fingers hold their moments, in either order', () => {
  const wanted = { start: 0, end: 100 };
  expect(pinched([25, 75], [0.25, 0.75])).toEqual(wanted);
  expect(pinched([75, 25], [0.75, 0.25])).toEqual(wanted);
  expect(pinched([40, 60], [0, 1])).toEqual({ start: 40, end: 60 });
});
