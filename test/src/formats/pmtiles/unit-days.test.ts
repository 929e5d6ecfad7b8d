import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unitEnd, unitStart } from '../../../../src/formats/pmtiles/unit-days';

const DAY = 86_400_000;
const name = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);
const day = (text: string): number => Date.parse(text) / DAY;

test.each([
  ['week', '2023-03-08', '2023-03-06', '2023-03-13'],
  ['week', '2023-03-06', '2023-03-06', '2023-03-13'],
  ['week', '1969-12-31', '1969-12-29', '1970-01-05'],
  ['month', '2024-02-29', '2024-02-01', '2024-03-01'],
  ['month', '2023-12-31', '2023-12-01', '2024-01-01'],
  ['year', '2023-07-01', '2023-01-01', '2024-01-01'],
  ['year', '0050-07-01', '0050-01-01', '0051-01-01'],
] as const)('the %s of %s is from %s until %s', (unit, within, start, end) => {
  expect(name(unitStart(day(within), unit))).toBe(start);
  expect(name(unitEnd(day(within), unit))).toBe(end);
});

test('units follow one another without a gap', () => {
  const units = fc.constantFrom('day', 'week', 'month', 'year' as const);
  fc.assert(
    fc.property(fc.integer({ min: -400_000, max: 400_000 }), units, (at, unit) => {
      const [start, end] = [unitStart(at, unit), unitEnd(at, unit)];
      expect(start <= at && at < end).toBe(true);
      expect(unitStart(end, unit)).toBe(end);
      expect(unitEnd(start, unit)).toBe(end);
    }),
  );
});
