import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EVENT_FAMILIES } from '../../../src/events/event-types';
import {
  type BinUnit,
  barsOf,
  binEnd,
  binStart,
  buildTable,
  createStore,
  selectRows,
} from '../../../src/store';
import { filters, makeEvent, manyPlacedEvents, windows } from './events';
import { naiveRows } from './naive';

const FAMILIES = EVENT_FAMILIES.length;

/** Rows of each family that start from one moment to another. */
function countStarts(
  rows: readonly number[],
  table: { readonly start: Float64Array; readonly family: Uint8Array },
  from: number,
  to: number,
): number[] {
  const counts = EVENT_FAMILIES.map(() => 0);
  for (const row of rows) {
    if (table.start[row]! >= from && table.start[row]! < to) counts[table.family[row]!]! += 1;
  }
  return counts;
}

test('bars count what starts in them, of the whole and of what is shown', () => {
  const units = fc.constantFrom<BinUnit>('hour', 'day', 'week', 'month');
  fc.assert(
    fc.property(manyPlacedEvents, filters, units, fc.option(windows), (events, filter, unit, within) => {
      const { table } = buildTable(events);
      const bars = barsOf(table, filter, selectRows(table, filter), unit, within ?? undefined);
      const shown = naiveRows(table, filter);
      const rough = naiveRows(table, {}).filter((row) => table.rough[row] === 1);
      expect([bars.all.length, bars.shown.length, bars.rough.length]).toEqual([
        bars.size * FAMILIES,
        bars.size * FAMILIES,
        bars.size,
      ]);
      expect(bars.edges).toHaveLength(bars.size === 0 ? 0 : bars.size + 1);
      for (let bin = 0; bin < bars.size; bin++) {
        const [from, to] = [bars.edges[bin]!, bars.edges[bin + 1]!];
        const part = (of: Uint32Array): number[] => [...of.subarray(bin * FAMILIES, (bin + 1) * FAMILIES)];
        expect(part(bars.all)).toEqual(countStarts(naiveRows(table, {}), table, from, to));
        expect(part(bars.shown)).toEqual(countStarts(shown, table, from, to));
        expect(bars.rough[bin]).toBe(
          rough.filter((row) => table.start[row]! >= from && table.start[row]! < to).length,
        );
        expect([binStart(from, bars.unit), binEnd(from, bars.unit)]).toEqual([from, to]);
      }
      if (within) {
        expect(bars.edges[0]).toBeLessThanOrEqual(within.start);
        expect(bars.edges.at(-1)).toBeGreaterThanOrEqual(within.end);
      } else {
        const dated = shown.filter((row) => row < table.dated).length;
        expect(bars.shown.reduce((sum, count) => sum + count, 0)).toBe(dated);
      }
    }),
    { numRuns: 40 },
  );
});

test('a rough event counts once, in the bar of its start, and is tallied as rough', () => {
  const { table } = buildTable([
    makeEvent({ id: 'month', start: '2023-03-01', end: '2023-04-01', timePrecision: 'month' }),
    makeEvent({ id: 'day', start: '2023-03-03', end: '2023-03-04' }),
  ]);
  const bars = barsOf(table, {}, selectRows(table, {}), 'day');
  expect([...bars.rough]).toEqual([1, 0, 0]);
  expect([0, 1, 2].map((bin) => bars.all[bin * FAMILIES])).toEqual([1, 0, 1]);
});

test('a stretch of time that ends with a bar has no bar behind it', () => {
  const { table } = buildTable([makeEvent()]);
  const within = { start: Date.UTC(2023, 2, 1), end: Date.UTC(2023, 2, 3) };
  expect(barsOf(table, {}, selectRows(table, {}), 'day', within).size).toBe(2);
});

test('hours of many years give way to a coarser unit, and say so', () => {
  const { table } = buildTable([makeEvent(), makeEvent({ id: 'early', start: '1204-04-12', end: '' })]);
  const bars = barsOf(table, {}, selectRows(table, {}), 'hour');
  expect(bars.unit).toBe('month');
  expect(bars.size).toBeLessThanOrEqual(20_000);
});

test('no dated events, no bars, but for a stretch that is asked for', () => {
  const store = createStore();
  store.dispatch({ type: 'load', events: [makeEvent({ start: '', end: '' })] });
  expect(store.bars('day').size).toBe(0);
  expect(store.bars('day', { start: 0, end: 86_400_000 }).size).toBe(1);
});
