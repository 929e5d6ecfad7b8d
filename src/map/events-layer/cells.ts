import { type CellSums, copySums, emptySums } from './cell-sums';
import { type CountedColumns, cellAt, countRows } from './count-rows';
import type { Discs } from './discs';
import type { Grid } from './grid';
import { mergedDiscs } from './merge-cells';
import { UNPLACED } from './row-codes';
import { type DrawnRows, type Segment, segmentsOf } from './row-segments';

/** How many events each cell has. */
interface Counts {
  readonly sums: CellSums;
  /** Events in the grid. */
  events: number;
}

/** What copying the counts of a grid costs, in rows counted. */
const COPY = 50_000;

/**
 * Counts the rows of a selection by cell, each time in the cheapest of three ways: anew; from the
 * counts before, less the rows that left the window and with those that came; or from the counts of
 * all rows, less those outside of the window. So no leap of a window counts more than half of them.
 */
export class Cells {
  private columns: CountedColumns | null = null;
  private matched: Uint32Array | null = null;
  private head: Uint32Array = new Uint32Array();
  private from = 0;
  private to = 0;
  private counts: Counts | null = null;
  /** All rows of the list, or of the table, whatever the window. */
  private whole: Counts | null = null;
  private merged: { readonly discs: Discs; readonly discOf: Int32Array } | null = null;

  /** How near discs may come to one another before they are one: see {@link mergedDiscs}. */
  constructor(private readonly nearest?: number) {}

  /** Events in the grid. */
  get inGrid(): number {
    return this.counts?.events ?? 0;
  }

  /** Brings the counts up to date; returns whether any changed. */
  update(columns: CountedColumns, rows: DrawnRows, grid: Grid): boolean {
    const { counts, whole } = this;
    const { from, to } = rows;
    const same = columns === this.columns && rows.matched === this.matched && grid === counts?.sums.grid;
    if (same && from === this.from && to === this.to && rows.head === this.head) return false;
    const length = lengthOf(columns, rows);
    const moved = same ? Math.abs(from - this.from) + Math.abs(to - this.to) : Infinity;
    const outside = same && whole ? length - (to - from) + COPY : Infinity;
    this.columns = columns;
    if (to - from <= Math.min(moved, outside)) this.counts = this.countAnew(columns, rows, grid);
    else if (moved <= outside) this.countMoved(columns, rows, counts!);
    else this.countOutside(columns, rows, counts!, whole!);
    if (!same) this.whole = null;
    if (to - from === length && length > COPY) this.whole ??= copyOf(this.counts!);
    this.matched = rows.matched;
    this.head = rows.head;
    this.from = from;
    this.to = to;
    this.merged = null;
    return true;
  }

  /** The discs of the cells that are not empty. */
  discs(): Discs {
    return this.merge().discs;
  }

  /** Index of the disc that a row is counted in, or −1. */
  discOf(row: number): number {
    const { columns, counts } = this;
    if (columns === null || counts === null || columns.codes[row] === UNPLACED) return -1;
    const cell = cellAt(counts.sums.grid, columns.x[row]!, columns.y[row]!);
    return cell < 0 ? -1 : this.merge().discOf[cell]!;
  }

  private merge(): { readonly discs: Discs; readonly discOf: Int32Array } {
    if (this.counts === null) throw new Error('Cells are asked for before any row was counted.');
    this.merged ??= mergedDiscs(this.counts.sums, this.nearest);
    return this.merged;
  }

  private countAnew(columns: CountedColumns, rows: DrawnRows, grid: Grid): Counts {
    const counts = { sums: emptySums(grid, this.counts?.sums ?? null), events: 0 };
    for (const segment of segmentsOf(rows)) count(columns, counts, segment, 1);
    return counts;
  }

  private countOutside(columns: CountedColumns, rows: DrawnRows, counts: Counts, whole: Counts): void {
    const { matched, head, from, to } = rows;
    copySums(whole.sums, counts.sums);
    counts.events = whole.events;
    count(columns, counts, { rows: matched, from: 0, to: from }, -1);
    count(columns, counts, { rows: matched, from: to, to: lengthOf(columns, rows) }, -1);
    count(columns, counts, allOf(head), 1);
  }

  private countMoved(columns: CountedColumns, { matched, head, from, to }: DrawnRows, counts: Counts): void {
    count(columns, counts, { rows: matched, from: this.from, to: from }, -1);
    count(columns, counts, { rows: matched, from: this.to, to }, 1);
    count(columns, counts, { rows: matched, from, to: this.from }, 1);
    count(columns, counts, { rows: matched, from: to, to: this.to }, -1);
    if (head === this.head) return;
    count(columns, counts, allOf(this.head), -1);
    count(columns, counts, allOf(head), 1);
  }
}

/** Adds a stretch of rows to the counts, or takes it away. */
function count(columns: CountedColumns, counts: Counts, segment: Segment, sign: 1 | -1): void {
  counts.events += sign * countRows(columns, counts.sums, segment, sign);
}

function lengthOf(columns: CountedColumns, { matched }: DrawnRows): number {
  return matched?.length ?? columns.x.length;
}

function copyOf({ sums, events }: Counts): Counts {
  const copy = emptySums(sums.grid, null);
  copySums(sums, copy);
  return { sums: copy, events };
}

function allOf(rows: Uint32Array): Segment {
  return { rows, from: 0, to: rows.length };
}
