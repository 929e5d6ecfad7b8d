import type { EventTable, TimeWindow } from './types';

/** A half-open range of rows. */
export interface RowRange {
  readonly from: number;
  readonly to: number;
}

/**
 * Rows among which all events that overlap the window are, by two binary searches. A row inside
 * may still end before the window starts: ask {@link overlaps}.
 */
export function rowsOfWindow(table: EventTable, window: TimeWindow): RowRange {
  const to = Math.min(table.dated, firstAtLeast(table.start, window.end));
  const from = Math.min(to, firstAbove(table.latestEnd, window.start));
  return { from, to };
}

/** Whether a row's interval and the window have a moment in common, both half-open. */
export function overlaps(table: EventTable, row: number, window: TimeWindow): boolean {
  return table.start[row]! < window.end && table.end[row]! > window.start;
}

/** First index of an ascending column whose value is `value` or more. */
export function firstAtLeast(column: Float64Array, value: number): number {
  return search(column, (x) => x >= value);
}

function firstAbove(column: Float64Array, value: number): number {
  return search(column, (x) => x > value);
}

function search(column: Float64Array, reached: (value: number) => boolean): number {
  let low = 0;
  let high = column.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (reached(column[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
