import { EVENT_TYPE_NAMES, FAMILY_OF_TYPE } from '../events/columns/codes';
import { EVENT_FAMILIES, EVENT_STATUSES } from '../events/event-types';
import { KINDS, type Match, matchOf } from './match';
import { headRows, indexOf } from './table-index';
import type { EventFilter, EventTable, Selection } from './types';
import { positionIn, startingIn } from './window';

/**
 * The rows that pass every member of the filter. A window takes the events that overlap it, and no
 * undated one; an empty list of families, types, statuses or actors takes nothing.
 */
export function selectRows(table: EventTable, filter: EventFilter): Selection {
  const match = matchOf(table, filter);
  const { window } = filter;
  const head = window ? headRows(table, match.fails, window) : NO_ROWS;
  const range = { head, ...startingIn(table, match.rows, window) };
  return new RangeSelection(match.rows, range, countsOf(table, match, range));
}

/** Where a window lies in a match: see {@link Selection}. */
type Range = Pick<Selection, 'head' | 'from' | 'to'>;

type Counts = Pick<Selection, 'byFamily' | 'byType' | 'byStatus'>;

const NO_ROWS = new Uint32Array(0);

function countsOf(table: EventTable, match: Match, { head, from, to }: Range): Counts {
  const kinds = new Uint32Array(KINDS);
  match.kinds().add(from, to, kinds);
  const { kind } = indexOf(table);
  for (const row of head) kinds[kind[row]!]! += 1;
  const families = new Uint32Array(EVENT_FAMILIES.length);
  const types = new Uint32Array(EVENT_TYPE_NAMES.length);
  const statuses = new Uint32Array(EVENT_STATUSES.length);
  kinds.forEach((count, index) => {
    const type = Math.floor(index / EVENT_STATUSES.length);
    families[FAMILY_OF_TYPE[type]!]! += count;
    types[type]! += count;
    statuses[index % EVENT_STATUSES.length]! += count;
  });
  return {
    byFamily: tally(EVENT_FAMILIES, families),
    byType: tally(EVENT_TYPE_NAMES, types),
    byStatus: tally(EVENT_STATUSES, statuses),
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

/** A selection that is a few rows and a range of others. */
class RangeSelection implements Selection {
  readonly total: number;
  readonly head: Uint32Array;
  readonly from: number;
  readonly to: number;
  readonly byFamily: Counts['byFamily'];
  readonly byType: Counts['byType'];
  readonly byStatus: Counts['byStatus'];
  private made: Uint32Array | null = null;

  constructor(
    readonly matched: Uint32Array | null,
    { head, from, to }: Range,
    { byFamily, byType, byStatus }: Counts,
  ) {
    this.head = head;
    this.from = from;
    this.to = to;
    this.total = head.length + to - from;
    this.byFamily = byFamily;
    this.byType = byType;
    this.byStatus = byStatus;
  }

  get rows(): Uint32Array {
    this.made ??= this.makeRows();
    return this.made;
  }

  rowAt(position: number): number {
    const { head, matched, from } = this;
    if (position < head.length) return head[position]!;
    const at = from + position - head.length;
    return matched ? matched[at]! : at;
  }

  positionOf(row: number): number {
    const { head, matched, from, to } = this;
    const inHead = positionIn(head, row);
    if (inHead >= 0) return inHead;
    const at = matched ? positionIn(matched, row, from, to) : row >= from && row < to ? row : -1;
    return at < 0 ? -1 : head.length + at - from;
  }

  private makeRows(): Uint32Array {
    const { head, matched, from, to, total } = this;
    if (matched && head.length === 0) return matched.subarray(from, to);
    const rows = new Uint32Array(total);
    rows.set(head);
    if (matched) rows.set(matched.subarray(from, to), head.length);
    else for (let at = head.length; at < total; at++) rows[at] = from + at - head.length;
    return rows;
  }
}
