import { EVENT_STATUSES } from '../events/event-types';
import type { EventTable, TimeWindow } from './types';
import { startingIn } from './window';

/** Rows in a small block of ends, so that one long event makes few others be looked at, and small blocks in a large one. */
const SMALL = 16;
const SMALLS = 64;

/** What is kept beside a table to answer filters quickly. */
export interface TableIndex {
  /** Type and status of each row as one number: type × number of statuses + status. */
  readonly kind: Uint8Array;
  /** Latest end among each block of {@link SMALL} rows, milliseconds since the epoch. */
  readonly smallEnds: Float64Array;
  /** Latest end among each {@link SMALLS} of those. */
  readonly largeEnds: Float64Array;
}

const NO_ROWS = new Uint32Array(0);

const indexes = new WeakMap<EventTable, TableIndex>();

/** The index of a table, made when first asked for. */
export function indexOf(table: EventTable): TableIndex {
  const known = indexes.get(table);
  if (known) return known;
  const smallEnds = latestOf(table.end, table.dated, SMALL);
  const largeEnds = latestOf(smallEnds, smallEnds.length, SMALLS);
  const made = { kind: kindsOf(table), smallEnds, largeEnds };
  indexes.set(table, made);
  return made;
}

/**
 * Rows that begin before a window does and reach into it, ascending; such as fail anything else are
 * left out, and without a window there are none. A window that ends before it starts is one that rows must last over.
 */
export function headRows(
  table: EventTable,
  fails: Uint8Array | null,
  window: TimeWindow | null | undefined,
): Uint32Array {
  if (!window) return NO_ROWS;
  const { start } = window;
  const first = startingIn(table, null, window).from;
  const { smallEnds, largeEnds } = indexOf(table);
  const blocks = Math.ceil(first / SMALL);
  const found = new RowList();
  for (let large = 0; large * SMALLS < blocks; large++) {
    if (!(largeEnds[large]! > start)) continue;
    const last = Math.min(blocks, (large + 1) * SMALLS);
    for (let block = large * SMALLS; block < last; block++) {
      if (!(smallEnds[block]! > start)) continue;
      const to = Math.min(first, (block + 1) * SMALL);
      for (let row = block * SMALL; row < to; row++) {
        if (table.end[row]! > start && (fails === null || fails[row] === 0)) found.add(row);
      }
    }
  }
  return found.rows();
}

/** Rows that come one after the other. */
class RowList {
  private list = new Uint32Array(1024);
  private count = 0;

  add(row: number): void {
    if (this.count === this.list.length) {
      const larger = new Uint32Array(4 * this.count);
      larger.set(this.list);
      this.list = larger;
    }
    this.list[this.count++] = row;
  }

  rows(): Uint32Array {
    return this.list.slice(0, this.count);
  }
}

function kindsOf({ size, type, status }: EventTable): Uint8Array {
  const kind = new Uint8Array(size);
  const statuses = EVENT_STATUSES.length;
  for (let row = 0; row < size; row++) kind[row] = type[row]! * statuses + status[row]!;
  return kind;
}

/** The greatest among each `block` of the first `size` values. */
function latestOf(values: Float64Array, size: number, block: number): Float64Array {
  const latest = new Float64Array(Math.ceil(size / block));
  for (let index = 0; index < latest.length; index++) {
    let greatest = -Infinity;
    const to = Math.min(size, (index + 1) * block);
    for (let at = index * block; at < to; at++) greatest = Math.max(greatest, values[at]!);
    latest[index] = greatest;
  }
  return latest;
}
