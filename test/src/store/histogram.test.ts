import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EVENT_FAMILIES, EVENT_TYPES } from '../../../src/events/event-types';
import type { FrontlineEvent } from '../../../src/events/types';
import {
  type BinUnit,
  binEnd,
  binStart,
  buildTable,
  type HistogramBin,
  histogram,
  selectRows,
} from '../../../src/store';
import { eventLists, makeEvent, windows } from './events';

const UNITS: readonly BinUnit[] = ['hour', 'day', 'week', 'month'];

/** Events of each family that start within a bar, counted one by one. */
function countStarts(events: readonly FrontlineEvent[], bin: HistogramBin): HistogramBin['all'] {
  const counts = { ground: 0, strikes: 0, control: 0, civilians: 0, movement: 0, other: 0 };
  for (const { properties } of events) {
    const start = Date.parse(properties.start);
    if (start >= bin.start && start < bin.end) counts[EVENT_TYPES[properties.type].family]++;
  }
  return counts;
}

test('bars follow one another without a gap and count each dated event once', () => {
  fc.assert(
    fc.property(eventLists, windows, fc.constantFrom(...UNITS), (events, window, unit) => {
      const { table } = buildTable(events);
      const selection = selectRows(table, { window });
      const bins = histogram(table, selection, unit);
      const broken = bins.filter(
        (bin, index) =>
          bin.end !== (bins[index + 1]?.start ?? bin.end) ||
          binStart(bin.start, unit) !== bin.start ||
          binEnd(bin.start, unit) !== bin.end ||
          EVENT_FAMILIES.some((family) => bin.shown[family] > bin.all[family]),
      );
      expect(broken).toEqual([]);
      const counts = bins.map((bin) => bin.all);
      expect(counts).toEqual(bins.map((bin) => countStarts(events, bin)));
      const shown = bins.flatMap((bin) => Object.values(bin.shown)).reduce((a, b) => a + b, 0);
      expect(shown).toBe(selection.total);
    }),
  );
});

test('weeks begin on Monday and months on the first, in UTC', () => {
  const wednesday = Date.UTC(2023, 2, 8, 23, 59);
  expect(new Date(binStart(wednesday, 'week')).toISOString()).toBe('2023-03-06T00:00:00.000Z');
  expect(new Date(binStart(wednesday, 'month')).toISOString()).toBe('2023-03-01T00:00:00.000Z');
  expect(new Date(binEnd(Date.UTC(2023, 11, 1), 'month')).toISOString()).toBe('2024-01-01T00:00:00.000Z');
  expect(new Date(binStart(Date.UTC(1961, 3, 12), 'week')).toISOString()).toBe('1961-04-10T00:00:00.000Z');
});

test('a rough event counts once, in the bar of its start, and is tallied as rough', () => {
  const { table } = buildTable([
    makeEvent({ id: 'month', start: '2023-03-01', end: '2023-04-01', timePrecision: 'month' }),
    makeEvent({ id: 'day', start: '2023-03-03', end: '2023-03-04' }),
  ]);
  const bins = histogram(table, selectRows(table, {}), 'day');
  expect(bins.map((bin) => [bin.all.ground, bin.rough])).toEqual([
    [1, 1],
    [0, 0],
    [1, 0],
  ]);
});

test('an event dated to another century makes coarser bars, not millions', () => {
  const { table } = buildTable([
    makeEvent({ id: 'a', start: '1204-04-12', end: '' }),
    makeEvent({ id: 'b' }),
  ]);
  expect(histogram(table, selectRows(table, {}), 'hour').length).toBeLessThanOrEqual(20_001);
});

test('no dated events, no bars', () => {
  const { table } = buildTable([makeEvent({ start: '', end: '' })]);
  expect(histogram(table, selectRows(table, {}), 'day')).toEqual([]);
});
