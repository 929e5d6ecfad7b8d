import { expect, test } from 'vitest';
import { era } from '../../../../geo/resolve/features/era';
import { groupOf, placeAt, readingOf, surroundingsWith } from '../scene';

const former = readingOf(placeAt(48.6, 38), { kind: 'former', from: '1924', to: '2016' }, false);
const later = readingOf(placeAt(48.3, 37.2), { from: '2016-05-12' });
const value = (reading: typeof former, years: readonly number[]): number =>
  era.value(reading, groupOf([reading]), surroundingsWith({ years }));

test('a former name in a text of its time', () => {
  expect(value(former, [1943])).toBe(1);
  expect(value(former, [2023])).toBe(0);
});

test('a name that was not yet given', () => {
  expect(value(later, [1943, 1991])).toBe(-1);
  expect(value(later, [1943, 2023])).toBe(0);
});

test('a text without years, or a name without dates, says nothing', () => {
  expect(value(former, [])).toBe(0);
  expect(value(readingOf(placeAt(48, 38)), [1943])).toBe(0);
});
