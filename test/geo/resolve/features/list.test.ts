import { expect, test } from 'vitest';
import { list } from '../../../../geo/resolve/features/list';
import type { Group, Reading } from '../../../../geo/resolve/group';
import { groupOf, placeAt, readingOf, surroundingsWith } from '../scene';

test('beside one other of the list is enough', () => {
  const near = readingOf(placeAt(48, 38));
  const far = readingOf(placeAt(48.5, 38));
  const one = groupOf([readingOf(placeAt(48.04, 38))]);
  const two = groupOf([readingOf(placeAt(46, 30))]);
  const group = groupOf([near, far], { listed: [one, two] });
  const around = surroundingsWith();
  expect(list.value(near, group, around)).toBeGreaterThan(0.6);
  expect(list.value(far, group, around)).toBeLessThan(0.2);
  expect(list.value(near, groupOf([near, far]), around)).toBe(0);
});

test('a state among states of its country, a country among countries', () => {
  const state = readingOf(placeAt(33, -83, { featureCode: 'ADM1', country: 'US', admin1: 'US.GA' }));
  const land = readingOf(placeAt(42, 43, { featureCode: 'PCLI', country: 'GE', admin1: '' }));
  const texas = groupOf([
    readingOf(placeAt(31, -99, { featureCode: 'ADM1', country: 'US', admin1: 'US.TX' })),
  ]);
  const armenia = groupOf([readingOf(placeAt(40, 45, { featureCode: 'PCLI', country: 'AM', admin1: '' }))]);
  const beside = (reading: Reading, other: Group): number =>
    list.value(reading, groupOf([land, state], { listed: [other] }), surroundingsWith());
  expect(beside(state, texas)).toBeGreaterThan(0.5);
  expect(beside(land, texas)).toBe(0);
  expect(beside(land, armenia)).toBeGreaterThan(0.5);
  expect(beside(state, armenia)).toBe(0);
});
