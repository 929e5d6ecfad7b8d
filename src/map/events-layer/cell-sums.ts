import type { Grid } from './grid';

/** Sums of a grid's cells; `byCode` holds `1 << strideBits` counts a cell. */
export interface CellSums {
  readonly grid: Grid;
  readonly strideBits: number;
  readonly byCode: Int32Array;
  /** Sums of the coordinates within the cell, in mercator units. */
  readonly sumX: Float64Array;
  readonly sumY: Float64Array;
}
