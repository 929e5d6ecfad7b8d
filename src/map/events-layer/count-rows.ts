import { type CellSums, STRIDE_BITS } from './cell-sums';
import type { Grid } from './grid';
import { UNPLACED } from './row-codes';
import type { Segment } from './row-segments';

/** What cells are counted of: mercator coordinates and codes by row. */
export interface CountedColumns {
  readonly x: Uint32Array;
  readonly y: Uint32Array;
  readonly codes: Uint8Array;
  /** Events that a row stands for; null when each is one. */
  readonly weights: Uint32Array | null;
}

/**
 * Adds a stretch of rows to the sums, or takes it away; an empty or backward one is nothing.
 *
 * @returns How many events of it lie in the grid.
 */
export function countRows(columns: CountedColumns, sums: CellSums, segment: Segment, sign: 1 | -1): number {
  if (columns.weights !== null) return countWeighted(columns, columns.weights, sums, segment);
  if (segment.rows === null) return countRange(columns, sums, segment, sign);
  return countList(columns, sums, segment.rows, segment, sign);
}

/*
 * The two loops below are one, written twice and plainly: they run over a million rows within a
 * frame, and an engine compiles neither closures nor mixed kinds of arrays well enough for that.
 */

function countRange(
  { x, y, codes }: CountedColumns,
  sums: CellSums,
  { from, to }: Segment,
  sign: number,
): number {
  const { byCode, total, sumX, sumY } = sums;
  const { shift, last, x0, y0, width, height } = sums.grid;
  const within = (1 << shift) - 1;
  let counted = 0;
  for (let row = from; row < to; row++) {
    const left = x[row]!;
    const top = y[row]!;
    const code = codes[row]!;
    const column = ((left >>> shift) - x0) & last;
    const line = (top >>> shift) - y0;
    if (column >= width || line < 0 || line >= height || code === UNPLACED) continue;
    const cell = line * width + column;
    byCode[(cell << STRIDE_BITS) | code]! += sign;
    total[cell]! += sign;
    sumX[cell]! += sign * (left & within);
    sumY[cell]! += sign * (top & within);
    counted++;
  }
  return counted;
}

function countList(
  { x, y, codes }: CountedColumns,
  sums: CellSums,
  rows: Uint32Array,
  { from, to }: Segment,
  sign: number,
): number {
  const { byCode, total, sumX, sumY } = sums;
  const { shift, last, x0, y0, width, height } = sums.grid;
  const within = (1 << shift) - 1;
  let counted = 0;
  for (let at = from; at < to; at++) {
    const row = rows[at]!;
    const left = x[row]!;
    const top = y[row]!;
    const code = codes[row]!;
    const column = ((left >>> shift) - x0) & last;
    const line = (top >>> shift) - y0;
    if (column >= width || line < 0 || line >= height || code === UNPLACED) continue;
    const cell = line * width + column;
    byCode[(cell << STRIDE_BITS) | code]! += sign;
    total[cell]! += sign;
    sumX[cell]! += sign * (left & within);
    sumY[cell]! += sign * (top & within);
    counted++;
  }
  return counted;
}

/** The same for rows that stand for several events; these come anew with each change and never move. */
function countWeighted(
  { x, y, codes }: CountedColumns,
  weights: Uint32Array,
  { grid, byCode, total, sumX, sumY }: CellSums,
  { from, to }: Segment,
): number {
  const within = (1 << grid.shift) - 1;
  let counted = 0;
  for (let row = from; row < to; row++) {
    const cell = cellAt(grid, x[row]!, y[row]!);
    if (cell < 0) continue;
    const weight = weights[row]!;
    byCode[(cell << STRIDE_BITS) | codes[row]!]! += weight;
    total[cell]! += weight;
    sumX[cell]! += weight * (x[row]! & within);
    sumY[cell]! += weight * (y[row]! & within);
    counted += weight;
  }
  return counted;
}

/** Index of the cell that a point lies in, or −1 outside of the grid. */
export function cellAt({ shift, last, x0, y0, width, height }: Grid, x: number, y: number): number {
  const column = ((x >>> shift) - x0) & last;
  const line = (y >>> shift) - y0;
  return column >= width || line < 0 || line >= height ? -1 : line * width + column;
}
