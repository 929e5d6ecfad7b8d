import type { EventTable, TimeWindow } from './types';

/** First index of an ascending column whose value is `value` or more; its length when there is none. */
export function firstAtLeast(column: Float64Array, value: number): number {
  return firstPosition(column, null, value);
}

/**
 * First position in `rows` (ascending rows of the column; null for all of them) whose value is
 * `value` or more; their number when there is none.
 */
export function firstPosition(column: Float64Array, rows: Uint32Array | null, value: number): number {
  let low = 0;
  let high = rows ? rows.length : column.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (column[rows ? rows[middle]! : middle]! >= value) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Position of a row among ascending rows from one position to another (exclusive), -1 when it is not there. */
export function positionIn(rows: Uint32Array, row: number, from = 0, to = rows.length): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (rows[middle]! < row) low = middle + 1;
    else high = middle;
  }
  return low < to && rows[low] === row ? low : -1;
}

/** Half-open positions. */
export interface PositionRange {
  readonly from: number;
  readonly to: number;
}

/**
 * Positions in `rows` (ascending rows of the table; null for all of them) of the events that begin in
 * a window; all of them without a window. A window that ends before it starts holds none.
 */
export function startingIn(
  { start, size }: EventTable,
  rows: Uint32Array | null,
  window: TimeWindow | null | undefined,
): PositionRange {
  if (!window) return { from: 0, to: rows ? rows.length : size };
  if (Number.isNaN(window.start) || Number.isNaN(window.end)) return { from: 0, to: 0 };
  const from = firstPosition(start, rows, Math.min(window.start, window.end));
  return { from, to: Math.max(from, firstPosition(start, rows, window.end)) };
}
