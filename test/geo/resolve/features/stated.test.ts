import { expect, test } from 'vitest';
import { stated } from '../../../../geo/resolve/features/stated';
import type { Reading } from '../../../../geo/resolve/group';
import { groupOf, placeAt, readingOf, surroundingsWith } from '../scene';

const bakhmut = groupOf([readingOf(placeAt(48.595, 38, { population: 70_000 }))]);
const near = readingOf(placeAt(48.63, 37.94));
const far = readingOf(placeAt(47, 32));
const said = (reading: Reading, told: boolean, bearing: number | null = 315): number => {
  const bearings = [{ from: bakhmut, distanceKm: 6, slackKm: 0, bearing, told }];
  return stated.value(reading, groupOf([near, far], { bearings }), surroundingsWith());
};

test('a reading that lies where the text says wins, another loses', () => {
  expect(said(near, true)).toBeGreaterThan(0.9);
  expect(said(far, true)).toBeLessThan(-0.9);
});

test('without a bearing the distance alone is held against it', () => {
  expect(said(near, true, null)).toBeGreaterThan(0.9);
});

test('the place from which is told gains, and loses nothing', () => {
  expect(said(near, false)).toBeGreaterThan(0.9);
  expect(said(far, false)).toBeCloseTo(0, 5);
});

test('nothing said', () => {
  expect(stated.value(near, groupOf([near, far]), surroundingsWith())).toBe(0);
});

test('without a distance, seen from a metropolis, only the wind counts, of a town or of what is near', () => {
  const moscow = groupOf([readingOf(placeAt(55.75, 37.62, { population: 10_000_000 }))]);
  const east = (population: number, lon: number, slackKm = 6) => {
    const reading = readingOf(placeAt(56.24, lon, { population }));
    const bearings = [{ from: moscow, distanceKm: 8, slackKm, bearing: 90, told: true }];
    return stated.value(reading, groupOf([reading], { bearings }), surroundingsWith());
  };
  expect(east(230_000, 43.46)).toBeCloseTo(0, 5);
  expect(east(500, 43.46)).toBeLessThan(-0.9);
  expect(east(230_000, 31)).toBeLessThan(-0.9);
  expect(east(230_000, 43.46, 0)).toBeLessThan(-0.9);
});
