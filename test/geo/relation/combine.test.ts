import fc from 'fast-check';
import { expect, test } from 'vitest';
import { combineCircles } from '../../../geo/relation/combine';

test('agreeing circles give a smaller one between them', () => {
  const { circle, agreeing } = combineCircles([
    { lat: 48, lon: 38, radiusKm: 4 },
    { lat: 48.04, lon: 38, radiusKm: 4 },
  ]);
  expect(agreeing).toEqual([0, 1]);
  expect(circle.lat).toBeCloseTo(48.02, 5);
  expect(circle.radiusKm).toBeLessThan(4);
});

test('one that contradicts is left out', () => {
  const far = { lat: 50, lon: 30, radiusKm: 1 };
  const { circle, agreeing } = combineCircles([
    { lat: 48, lon: 38, radiusKm: 4 },
    far,
    { lat: 48.02, lon: 38.01, radiusKm: 4 },
  ]);
  expect(agreeing).toEqual([0, 2]);
  expect(circle.lat).toBeLessThan(48.1);
});

test('of two that contradict the more precise is kept, and across the antimeridian they meet', () => {
  const vague = { lat: 48, lon: 38, radiusKm: 8 };
  expect(combineCircles([vague, { lat: 50, lon: 30, radiusKm: 2 }]).agreeing).toEqual([1]);
  const { circle } = combineCircles([
    { lat: 0, lon: 179.99, radiusKm: 5 },
    { lat: 0, lon: -179.99, radiusKm: 5 },
  ]);
  expect(Math.abs(circle.lon)).toBeCloseTo(180, 5);
});

test('no circle is an error', () => {
  expect(() => combineCircles([])).toThrow(RangeError);
});

test('the result agrees with no fewer circles than any order of them gives', () => {
  const circle = fc.record({
    lat: fc.double({ min: 40, max: 60, noNaN: true }),
    lon: fc.double({ min: 20, max: 50, noNaN: true }),
    radiusKm: fc.double({ min: 1, max: 30, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(circle, { minLength: 1, maxLength: 6 }), (circles) => {
      const one = combineCircles(circles);
      const two = combineCircles([...circles].reverse());
      expect(one.agreeing.length).toBe(two.agreeing.length);
      expect(one.circle.radiusKm).toBeGreaterThanOrEqual(1);
    }),
  );
});
