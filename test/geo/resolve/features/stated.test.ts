import { expect, test } from 'vitest';
import { stated } from '../../../../geo/resolve/features/stated';
import { groupOf, placeAt, readingOf, surroundingsWith } from '../scene';

const bakhmut = groupOf([readingOf(placeAt(48.595, 38, { population: 70_000 }))]);
const near = readingOf(placeAt(48.63, 37.94));
const far = readingOf(placeAt(47, 32));
const group = groupOf([near, far]);
const said = (told: boolean, bearing: number | null = 315) =>
  surroundingsWith({
    stated: new Map([[group, [{ from: bakhmut, distanceKm: 6, slackKm: 0, bearing, told }]]]),
  });

test('a reading that lies where the text says wins, another loses', () => {
  expect(stated.value(near, group, said(true))).toBeGreaterThan(0.9);
  expect(stated.value(far, group, said(true))).toBeLessThan(-0.9);
});

test('without a bearing the distance alone is held against it', () => {
  expect(stated.value(near, group, said(true, null))).toBeGreaterThan(0.9);
});

test('the place from which is told gains, and loses nothing', () => {
  expect(stated.value(near, group, said(false))).toBeGreaterThan(0.9);
  expect(stated.value(far, group, said(false))).toBeCloseTo(0, 5);
});

test('nothing said', () => {
  expect(stated.value(near, group, surroundingsWith())).toBe(0);
});
