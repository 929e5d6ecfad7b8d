import type { Grid } from './grid';
import { CODES } from './row-codes';

/** A power of two that holds every code: counts of a cell lie side by side. */
export const STRIDE_BITS = Math.ceil(Math.log2(CODES));

/** Sums of a grid's cells; `byCode` holds `1 << STRIDE_BITS` counts a cell. */
export interface CellSums {
  readonly grid: Grid;
  readonly byCode: Int32Array;
  /** Events of each cell. */
  readonly total: Int32Array;
  /** Sums of the coordinates within the cell, in mercator units. */
  readonly sumX: Float64Array;
  readonly sumY: Float64Array;
}

/** Sums of nothing, in the arrays of old ones where these are as large. */
export function emptySums(grid: Grid, old: CellSums | null): CellSums {
  const size = grid.width * grid.height;
  if (old?.sumX.length === size) {
    for (const array of [old.byCode, old.total, old.sumX, old.sumY]) array.fill(0);
    return { ...old, grid };
  }
  return {
    grid,
    byCode: new Int32Array(size << STRIDE_BITS),
    total: new Int32Array(size),
    sumX: new Float64Array(size),
    sumY: new Float64Array(size),
  };
}

/** The sums of one in the arrays of another of the same grid. */
export function copySums(from: CellSums, to: CellSums): void {
  to.byCode.set(from.byCode);
  to.total.set(from.total);
  to.sumX.set(from.sumX);
  to.sumY.set(from.sumY);
}
