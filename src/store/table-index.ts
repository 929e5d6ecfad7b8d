import { EVENT_STATUSES } from '../events/event-types';
import type { EventTable, TimeWindow } from './types';
import { startingIn } from './window';

/** Positions in a block of ends: small enough that one long event makes few others be looked at. */
const END_BLOCK = 64;

/** What is kept beside a table to answer filters quickly. */
export interface TableIndex {
  /** Type and status of each row as one number: type × number of statuses + status. */
  readonly kind: Uint8Array;
  /** Latest end among each {@link END_BLOCK} rows, milliseconds since the epoch. */
  readonly latestEnds: Float64Array;
}

const NO_ROWS = new Uint32Array(0);

const indexes = new WeakMap<EventTable, TableIndex>();

/** The index of a table, made when first asked for. */
export function indexOf(table: EventTable): TableIndex {
  const known = indexes.get(table);
  if (known) return known;
  const made = { kind: kindsOf(table), latestEnds: latestEndsOf(table) };
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
  const { latestEnds } = indexOf(table);
  let found = new Uint32Array(64);
  let count = 0;
  for (let block = 0; block * END_BLOCK < first; block++) {
    if (!(latestEnds[block]! > start)) continue;
    const to = Math.min(first, (block + 1) * END_BLOCK);
    for (let row = block * END_BLOCK; row < to; row++) {
      if (!(table.end[row]! > start) || (fails !== null && fails[row] !== 0)) continue;
      if (count === found.length) {
        const larger = new Uint32Array(4 * count);
        larger.set(found);
        found = larger;
      }
      found[count++] = row;
    }
  }
  return found.slice(0, count);
}

function kindsOf({ size, type, status }: EventTable): Uint8Array {
  const kind = new Uint8Array(size);
  const statuses = EVENT_STATUSES.length;
  for (let row = 0; row < size; row++) kind[row] = type[row]! * statuses + status[row]!;
  return kind;
}

function latestEndsOf({ dated, end }: EventTable): Float64Array {
  const latest = new Float64Array(Math.ceil(dated / END_BLOCK));
  for (let block = 0; block < latest.length; block++) {
    let latestEnd = -Infinity;
    const to = Math.min(dated, (block + 1) * END_BLOCK);
    for (let row = block * END_BLOCK; row < to; row++) latestEnd = Math.max(latestEnd, end[row]!);
    latest[block] = latestEnd;
  }
  return latest;
}
