import { EVENT_FAMILIES, EVENT_STATUSES } from '../events/event-types';
import type { EventFamily, EventStatus } from '../events/types';
import { type RowTest, rowTests } from './row-tests';
import type { EventFilter, EventTable, Selection } from './types';
import { rowsOfWindow } from './window';

/**
 * The rows that pass every member of the filter. A window takes the events that overlap it, and no
 * undated one; an empty list of families, types, statuses or actors takes nothing.
 */
export function selectRows(table: EventTable, filter: EventFilter): Selection {
  const { from, to } = filter.window ? rowsOfWindow(table, filter.window) : { from: 0, to: table.size };
  const { rest, ...choices } = rowTests(table, filter);
  const tests: readonly RowTest[] = [...Object.values(choices).filter((test) => test !== null), ...rest];
  const rows = new Uint32Array(Math.max(0, to - from));
  const families = new Uint32Array(EVENT_FAMILIES.length);
  const statuses = new Uint32Array(EVENT_STATUSES.length);
  let total = 0;
  for (let row = from; row < to; row++) {
    if (!tests.every((test) => test(row))) continue;
    rows[total++] = row;
    families[table.family[row]!]! += 1;
    statuses[table.status[row]!]! += 1;
  }
  return {
    rows: rows.subarray(0, total),
    total,
    byFamily: tally<EventFamily>(EVENT_FAMILIES, families),
    byStatus: tally<EventStatus>(EVENT_STATUSES, statuses),
  };
}

/** Counts of a column by name, in the order of the names. */
export function tally<Name extends string>(
  names: readonly Name[],
  counts: Uint32Array,
  offset = 0,
): Readonly<Record<Name, number>> {
  return Object.fromEntries(names.map((name, index) => [name, counts[offset + index] ?? 0])) as Record<
    Name,
    number
  >;
}
