import type { BinUnit, TimeWindow } from './types';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;

/** The epoch was a Thursday; weeks run from Monday. */
const MONDAY_OFFSET = 3 * DAY;

/** From fine to coarse. */
const UNITS = ['hour', 'day', 'week', 'month'] as const satisfies readonly BinUnit[];

/** More bars than any screen has pixels; one event dated to another century must not make millions. */
const MOST_BINS = 20_000;

const LENGTHS: Readonly<Record<BinUnit, number>> = { hour: HOUR, day: DAY, week: WEEK, month: 30.4 * DAY };

/** Start of the UTC hour, day, week (Monday) or month that a moment lies in, milliseconds. */
export function binStart(time: number, unit: BinUnit): number {
  if (unit === 'week') return Math.floor((time + MONDAY_OFFSET) / WEEK) * WEEK - MONDAY_OFFSET;
  if (unit !== 'month') return Math.floor(time / LENGTHS[unit]) * LENGTHS[unit];
  const date = new Date(time);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth());
}

/** End (exclusive) of the bin that starts at `start`, milliseconds. */
export function binEnd(start: number, unit: BinUnit): number {
  if (unit !== 'month') return start + LENGTHS[unit];
  const date = new Date(start);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1);
}

/** The unit asked for, or the next coarser that makes no more than 20,000 bins; the months at the worst. */
export function fittingUnit({ start, end }: TimeWindow, unit: BinUnit): BinUnit {
  return (
    UNITS.slice(UNITS.indexOf(unit)).find((each) => (end - start) / LENGTHS[each] < MOST_BINS) ?? 'month'
  );
}

/**
 * Edges of the bins from the one that holds `first` to the one that holds `last`: bin i runs from
 * edge i to edge i+1. A unit that would make more than 20,000 bins gives way to the next coarser.
 */
export function binEdges({ start: first, end: last }: TimeWindow, unit: BinUnit): Float64Array {
  const fitting = fittingUnit({ start: first, end: last }, unit);
  const edges = [binStart(first, fitting)];
  while (edges.at(-1)! <= last) edges.push(binEnd(edges.at(-1)!, fitting));
  return Float64Array.from(edges);
}
