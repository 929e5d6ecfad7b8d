import { EVENT_FAMILIES, EVENT_STATUSES } from '../events/event-types';
import type { EventFamily, EventStatus } from '../events/types';
import { eventText } from './event-text';
import type { EventFilter, EventTable, Selection } from './types';
import { overlaps, rowsOfWindow } from './window';

type RowTest = (row: number) => boolean;

/**
 * The rows that pass every member of the filter. A window takes the events that overlap it, and no
 * undated one; an empty list of families, types or statuses takes nothing.
 */
export function selectRows(table: EventTable, filter: EventFilter): Selection {
  const { from, to } = filter.window ? rowsOfWindow(table, filter.window) : { from: 0, to: table.size };
  const tests = rowTests(table, filter);
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

/** Cheap tests first: the text is looked at only for rows that pass all the others. */
function rowTests(table: EventTable, filter: EventFilter): readonly RowTest[] {
  const { window, families, statuses, types, minConfidence, text } = filter;
  const tests: RowTest[] = [];
  if (window) tests.push((row) => overlaps(table, row, window));
  if (families) {
    const wanted = EVENT_FAMILIES.map((family) => families.includes(family));
    tests.push((row) => wanted[table.family[row]!]!);
  }
  if (statuses) {
    const wanted = EVENT_STATUSES.map((status) => statuses.includes(status));
    tests.push((row) => wanted[table.status[row]!]!);
  }
  if (minConfidence !== undefined) {
    // The column holds 32-bit floats: 0.8 in it is a little more or less than 0.8 itself.
    const least = Math.fround(minConfidence);
    tests.push((row) => table.confidence[row]! >= least);
  }
  if (types) {
    const wanted = new Set(types);
    tests.push((row) => wanted.has(table.event(row).properties.type));
  }
  const words = text?.trim() ? eventText.fold(text.trim()).split(/\s+/) : [];
  if (words.length > 0) {
    tests.push((row) => {
      const haystack = eventText.of(table.event(row));
      return words.every((word) => haystack.includes(word));
    });
  }
  return tests;
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
