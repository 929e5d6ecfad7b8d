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

test('a state among states of its country, a country among countries', () => {
  const state = readingOf(placeAt(33, -83, { featureCode: 'ADM1', country: 'US', admin1: 'US.GA' }));
  const land = readingOf(placeAt(42, 43, { featureCode: 'PCLI', country: 'GE', admin1: '' }));
  const group = groupOf([land, state]);
  const texas = groupOf([
    readingOf(placeAt(31, -99, { featureCode: 'ADM1', country: 'US', admin1: 'US.TX' })),
  ]);
  const armenia = groupOf([readingOf(placeAt(40, 45, { featureCode: 'PCLI', country: 'AM', admin1: '' }))]);
  const beside = (other: typeof group) => surroundingsWith({ lists: new Map([[group, [other]]]) });
  expect(list.value(state, group, beside(texas))).toBeGreaterThan(0.5);
  expect(list.value(land, group, beside(texas))).toBe(0);
  expect(list.value(land, group, beside(armenia))).toBeGreaterThan(0.5);
  expect(list.value(state, group, beside(armenia))).toBe(0);
});
