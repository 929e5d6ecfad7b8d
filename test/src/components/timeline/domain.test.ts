import { expect, test } from 'vitest';
import { chooseUnit, mainDomain, wholeDomain } from '../../../../src/components/timeline/domain';
import { moveWindow } from '../../../../src/components/timeline/window-keys';
import type { EventTable } from '../../../../src/store/types';

const DAY = 86_400_000;
const at = (date: string): number => Date.parse(`${date}T00:00:00Z`);

const tableOf = (days: readonly string[], undated = 0): EventTable =>
  ({
    size: days.length + undated,
    dated: days.length,
    start: Float64Array.from([
      ...days.map((day) => at(day)).sort((a, b) => a - b),
      ...Array<number>(undated).fill(Number.POSITIVE_INFINITY),
    ]),
  }) as unknown as EventTable;

const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);

test('a few days are widened to a fortnight, so that bars are no walls', () => {
  const domain = wholeDomain(tableOf(['2023-03-07', '2023-03-08']), 'day')!;
  expect((domain.end - domain.start) / DAY).toBeGreaterThanOrEqual(14);
  expect(domain.start).toBeLessThan(at('2023-03-07'));
});

test('a straggler a year before is left out and counted', () => {
  const days = [
    '2022-02-24',
    ...Array.from({ length: 20 }, (_, index) => `2023-03-${String(index + 1).padStart(2, '0')}`),
  ];
  const domain = mainDomain(tableOf(days), 'day')!;
  expect([iso(domain.start), iso(domain.end), domain.before, domain.after]).toEqual([
    '2023-03-01',
    '2023-03-21',
    1,
    0,
  ]);
});

test('an even spread is shown whole', () => {
  const days = Array.from({ length: 30 }, (_, index) => iso(at('2022-01-01') + index * 20 * DAY));
  const domain = mainDomain(tableOf(days), 'day')!;
  expect([domain.before, domain.after]).toEqual([0, 0]);
});

test('no dates, no domain', () => {
  expect(wholeDomain(tableOf([]), 'day')).toBeNull();
});

test('bars are hours for a few days, days while they are three pixels wide, then weeks, then months', () => {
  const years = (count: number) => ({ start: 0, end: count * 365 * DAY });
  const units = [1 / 365, 5 / 365, 0.5, 3, 20].map((count) => chooseUnit(years(count), 600));
  expect(units).toEqual(['hour', 'day', 'day', 'week', 'month']);
  expect(chooseUnit(years(14 / 365), 4000)).toBe('day');
});

test('a moved window stays in the domain and keeps its length, a handle leaves a day', () => {
  const domain = { start: 0, end: 10 * DAY };
  const window = { start: 2 * DAY, end: 5 * DAY };
  expect(moveWindow(window, 'both', 100 * DAY, domain, DAY)).toEqual({ start: 7 * DAY, end: 10 * DAY });
  expect(moveWindow(window, 'start', 100 * DAY, domain, DAY)).toEqual({ start: 4 * DAY, end: 5 * DAY });
  expect(moveWindow(window, 'end', -100 * DAY, domain, DAY)).toEqual({ start: 2 * DAY, end: 3 * DAY });
});

test('two stragglers on one day are left out together, and undated events are none', () => {
  const march = Array.from({ length: 20 }, (_, index) => `2023-03-${String(index + 1).padStart(2, '0')}`);
  const domain = mainDomain(tableOf(['2022-02-24', '2022-02-24', ...march], 2), 'day')!;
  expect([iso(domain.start), iso(domain.end), domain.before, domain.after]).toEqual([
    '2023-03-01',
    '2023-03-21',
    2,
    0,
  ]);
  expect(iso(wholeDomain(tableOf(march, 1), 'day')!.end)).toBe('2023-03-21');
});
