import type { CellSums } from './cell-sums';
import type { Discs } from './discs';
import type { Grid } from './grid';
import { mergedDiscs } from './merge-cells';
import { CODES, UNPLACED } from './row-codes';
import { type DrawnRows, type Segment, segmentsOf } from './row-segments';

/** A power of two that holds every code: counts of a cell lie side by side. */
const STRIDE_BITS = Math.ceil(Math.log2(CODES));

/** What cells are counted of: mercator coordinates and codes by row. */
export interface CountedColumns {
  readonly x: Uint32Array;
  readonly y: Uint32Array;
  readonly codes: Uint8Array;
  /** Events that a row stands for; null when each is one. */
  readonly weights: Uint32Array | null;
}

/**
 * Counts the rows of a selection by cell. When only the window has moved, the rows that left it are
 * taken away and those that came are added; else all are counted anew, some 10 ms for a million.
 */
export class Cells {
  private columns: CountedColumns | null = null;
  private sums: CellSums | null = null;
  private matched: Uint32Array | null = null;
  private head: Uint32Array = new Uint32Array();
  private from = 0;
  private to = 0;
  /** Events in the grid. */
  inGrid = 0;
  private merged: { readonly discs: Discs; readonly discOf: Int32Array } | null = null;

  /** How near discs may come to one another before they are one: see {@link mergedDiscs}. */
  constructor(private readonly nearest?: number) {}

  /** Brings the counts up to date; returns whether any changed. */
  update(columns: CountedColumns, rows: DrawnRows, grid: Grid): boolean {
    const same =
      this.sums !== null &&
      columns === this.columns &&
      grid === this.sums.grid &&
      rows.matched === this.matched;
    if (same && rows.from === this.from && rows.to === this.to && rows.head === this.head) return false;
    const moved = Math.abs(rows.from - this.from) + Math.abs(rows.to - this.to);
    const overlaps = rows.from < this.to && rows.to > this.from;
    if (same && overlaps && moved < rows.to - rows.from) this.move(rows);
    else this.recount(columns, rows, grid);
    this.matched = rows.matched;
    this.head = rows.head;
    this.from = rows.from;
    this.to = rows.to;
    this.merged = null;
    return true;
  }

  /** The discs of the cells that are not empty. */
  discs(): Discs {
    return this.merge().discs;
  }

  /** Index of the disc that a row is counted in, or −1. */
  discOf(row: number): number {
    const { columns, sums } = this;
    if (columns === null || sums === null || columns.codes[row] === UNPLACED) return -1;
    const cell = cellAt(sums.grid, columns.x[row]!, columns.y[row]!);
    return cell < 0 ? -1 : this.merge().discOf[cell]!;
  }

  private merge(): { readonly discs: Discs; readonly discOf: Int32Array } {
    if (this.sums === null) throw new Error('Cells are asked for before any row was counted.');
    this.merged ??= mergedDiscs(this.sums, this.nearest);
    return this.merged;
  }

  private move({ matched, head, from, to }: DrawnRows): void {
    this.count({ rows: matched, from: this.from, to: from }, -1);
    this.count({ rows: matched, from: this.to, to }, 1);
    this.count({ rows: matched, from, to: this.from }, 1);
    this.count({ rows: matched, from: to, to: this.to }, -1);
    if (head === this.head) return;
    this.count({ rows: this.head, from: 0, to: this.head.length }, -1);
    this.count({ rows: head, from: 0, to: head.length }, 1);
  }

  private recount(columns: CountedColumns, rows: DrawnRows, grid: Grid): void {
    this.columns = columns;
    this.sums = emptySums(grid, this.sums);
    this.inGrid = 0;
    for (const segment of segmentsOf(rows)) this.count(segment, 1);
  }

  /** Adds a stretch of rows, or takes it away; an empty or backward one is nothing. */
  private count(segment: Segment, sign: 1 | -1): void {
    this.inGrid += sign * countSegment(this.columns!, this.sums!, segment, sign);
  }
}

function countSegment(columns: CountedColumns, sums: CellSums, segment: Segment, sign: number): number {
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
  const { byCode, sumX, sumY } = sums;
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
  const { byCode, sumX, sumY } = sums;
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
  { grid, byCode, sumX, sumY }: CellSums,
  { from, to }: Segment,
): number {
  const within = (1 << grid.shift) - 1;
  let counted = 0;
  for (let row = from; row < to; row++) {
    const cell = cellAt(grid, x[row]!, y[row]!);
    if (cell < 0) continue;
    const weight = weights[row]!;
    byCode[(cell << STRIDE_BITS) | codes[row]!]! += weight;
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

/** Sums of nothing, in the arrays of old ones where these are as large. */
function emptySums(grid: Grid, old: CellSums | null): CellSums {
  const size = grid.width * grid.height;
  if (old && old.sumX.length === size) {
    for (const array of [old.byCode, old.sumX, old.sumY]) array.fill(0);
    return { ...old, grid };
  }
  return {
    grid,
    strideBits: STRIDE_BITS,
    byCode: new Int32Array(size << STRIDE_BITS),
    sumX: new Float64Array(size),
    sumY: new Float64Array(size),
  };
}
