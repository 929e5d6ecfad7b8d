import { expect, test } from 'vitest';
import { nameKind } from '../../../../geo/resolve/features/name-kind';
import { groupOf, placeAt, readingOf, surroundingsWith } from '../scene';

const value = (kind: 'official' | 'former' | 'exonym' | 'variant', display: boolean): number => {
  const reading = readingOf(placeAt(48, 38), { kind }, display);
  return nameKind.value(reading, groupOf([reading]), surroundingsWith());
};

test('the name under which a place is shown counts most, a former or variant one speaks against', () => {
  expect(value('official', true)).toBeGreaterThan(value('official', false));
  expect(value('exonym', false)).toBeGreaterThan(0);
  expect(value('former', false)).toBeLessThan(0);
  expect(value('variant', false)).toBeLessThan(0);
});
