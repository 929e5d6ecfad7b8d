import { EVENT_TYPE_NAMES } from '../events/columns/codes';
import { EVENT_FAMILIES, EVENT_STATUSES } from '../events/event-types';
import { matchOf } from './match';
import type { KindCounts } from './match-counts';
import { headRows } from './table-index';
import type { EventFilter, EventTable, Selection } from './types';
import { positionIn, startingIn } from './window';

/**
 * The rows that pass every member of the filter. A window takes the events that overlap it, and no
 * undated one; an empty list of families, types, statuses or actors takes nothing.
 */
export function selectRows(table: EventTable, filter: EventFilter): Selection {
  const match = matchOf(table, filter);
  const { window } = filter;
  const head = headRows(table, match.fails, window);
  const { from, to } = startingIn(table, null, window);
  const counts = match.counts.passing(from, to, head);
  return new RangeSelection(match.rows, { head, ...startingIn(table, match.rows, window) }, counts);
}

/** Where a window lies in a match: see {@link Selection}. */
type Range = Pick<Selection, 'head' | 'from' | 'to'>;

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
  readonly byFamily: Selection['byFamily'];
  readonly byType: Selection['byType'];
  readonly byStatus: Selection['byStatus'];
  private made: Uint32Array | null = null;

  constructor(
    readonly matched: Uint32Array | null,
    { head, from, to }: Range,
    { families, types, statuses }: KindCounts,
  ) {
    this.head = head;
    this.from = from;
    this.to = to;
    this.total = head.length + to - from;
    this.byFamily = tally(EVENT_FAMILIES, families);
    this.byType = tally(EVENT_TYPE_NAMES, types);
    this.byStatus = tally(EVENT_STATUSES, statuses);
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
