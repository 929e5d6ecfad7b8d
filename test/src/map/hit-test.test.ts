import { expect, test } from 'vitest';
import { type Camera, inside, markAt } from '../../../src/map/hit-test';
import type { Mark } from '../../../src/map/mark';

/** A flat camera: a hundred pixels a degree, the pixel (0, 0) at 30° E 50° N. */
const camera: Camera = {
  project: (lon, lat) => ({ x: (lon - 30) * 100, y: (50 - lat) * 100 }),
  unproject: (x, y) => ({ lon: 30 + x / 100, lat: 50 - y / 100 }),
};

const base: Mark = {
  index: 0,
  form: 'pin',
  ids: ['a'],
  lat: 49,
  lon: 31,
  radiusKm: 0,
  family: 'ground',
  status: 'reported',
  name: 'Place',
  wide: false,
  geometry: null,
};

const area: Mark = {
  ...base,
  form: 'area',
  ids: ['area'],
  lat: 48.2,
  lon: 31.2,
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [30, 48],
        [33, 48],
        [33, 50],
        [30, 50],
        [30, 48],
      ],
      [
        [32, 49],
        [32.5, 49],
        [32.5, 49.5],
        [32, 49.5],
        [32, 49],
      ],
    ],
  },
};

const idsAt = (marks: readonly Mark[], x: number, y: number, tolerance = 5): readonly string[] =>
  markAt(marks, camera, { x, y }, tolerance)?.ids ?? [];

test('a pin answers within its disc and the tolerance, and no farther', () => {
  expect(idsAt([base], 100, 100)).toEqual(['a']);
  expect(idsAt([base], 111, 100)).toEqual(['a']);
  expect(idsAt([base], 113, 100)).toEqual([]);
  expect(idsAt([base], 128, 100, 22)).toEqual(['a']);
});

test('of two pins the nearer one answers', () => {
  const other = { ...base, index: 1, ids: ['b'], lon: 31.1 };
  expect(idsAt([base, other], 103, 100)).toEqual(['a']);
  expect(idsAt([base, other], 107, 100)).toEqual(['b']);
});

test('pins come before circles, small circles before large ones, circles before areas', () => {
  const large = { ...base, index: 1, form: 'circle' as const, ids: ['large'], radiusKm: 60 };
  const small = { ...base, index: 2, form: 'circle' as const, ids: ['small'], lon: 31.3, radiusKm: 20 };
  const marks = [area, large, small, base];
  expect(idsAt(marks, 100, 100)).toEqual(['a']);
  expect(idsAt(marks, 145, 100)).toEqual(['small']);
  expect(idsAt(marks, 60, 100)).toEqual(['large']);
  expect(idsAt(marks, 280, 10)).toEqual(['area']);
});

test('the name of an area answers for it, and its hole does not', () => {
  expect(idsAt([area], 120, 180)).toEqual(['area']);
  expect(idsAt([area], 225, 75)).toEqual([]);
});

test('of two areas the smaller one answers', () => {
  const ring = [
    [30.5, 48.4],
    [31.5, 48.4],
    [31.5, 48.8],
    [30.5, 48.4],
  ];
  const small = {
    ...area,
    ids: ['small'],
    lat: 0,
    geometry: { type: 'Polygon' as const, coordinates: [ring] },
  };
  expect(idsAt([area, small], 130, 150)).toEqual(['small']);
});

test('a point is inside by the even-odd rule', () => {
  expect(inside(area.geometry, [31, 48.5])).toBe(true);
  expect(inside(area.geometry, [32.2, 49.2])).toBe(false);
  expect(inside(area.geometry, [29, 49])).toBe(false);
  expect(inside(null, [31, 49])).toBe(false);
});
