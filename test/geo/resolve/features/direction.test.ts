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

test('the front of a direction called after a region’s capital may be far from it', () => {
  const near = readingOf(placeAt(51.08, 35.06));
  const kursk = groupOf([readingOf(placeAt(51.73, 36.19, { featureCode: 'PPLA', country: 'RU' }))]);
  const town = groupOf([readingOf(placeAt(51.73, 36.19))]);
  const around = surroundingsWith();
  expect(direction.value(near, groupOf([near], { direction: kursk }), around)).toBeGreaterThan(0);
  expect(direction.value(near, groupOf([near], { direction: town }), around)).toBeLessThan(0);
});

test('within a sector of the front nothing is far', () => {
  const near = readingOf(placeAt(51.2, 34.6));
  const sector = placeAt(51.1, 34.95, { featureClass: 'L', featureCode: 'RGN', uncertaintyKm: 50 });
  const group = groupOf([near], { direction: groupOf([readingOf(sector)]) });
  expect(direction.value(near, group, surroundingsWith())).toBeGreaterThan(0.9);
});
