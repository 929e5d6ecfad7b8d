import { EVENT_TYPE_NAMES } from '../../events/columns/codes';
import { EVENT_STATUSES } from '../../events/event-types';

/** Names of the types and statuses in the order of their codes; an archive carries its own, and a reader maps them. */
export const TYPE_NAMES: readonly string[] = EVENT_TYPE_NAMES;
export const STATUS_NAMES: readonly string[] = EVENT_STATUSES;

/** What summaries count by: days from midnight to midnight, UTC; weeks from Monday, months and years of the calendar. */
export type SummaryUnit = 'day' | 'week' | 'month' | 'year';

/** How finely the summaries of a zoom count. */
export interface SummaryStep {
  readonly unit: SummaryUnit;
  /** Whether types are told apart, or only their families: the first type of each stands for it. */
  readonly by: 'type' | 'family';
}

/**
 * Cells along a side of a tile: 64 pixels at the next finer whole zoom, which the map counts by, so
 * that its counts are sums of these.
 */
export const CELL_SIDE = 16;

/** A start for events without a date: after all others. */
export const NO_DAY = 2 ** 31 - 1;

/**
 * Counts of events by the time they take, the cell they lie in, type and status. Sorted by start;
 * no two rows say the same of it. An event is in every window of whole units that overlaps it.
 */
export interface Summary extends SummaryStep {
  readonly size: number;
  /** First day of the unit that the events begin in, days since the epoch; {@link NO_DAY} without a date. */
  readonly start: Int32Array;
  /** Days from there to the end of the unit that they end in, at least 1; 1 without a date. */
  readonly days: Uint32Array;
  /** Index into the cells. */
  readonly cell: Uint16Array;
  readonly type: Uint8Array;
  readonly status: Uint8Array;
  readonly count: Uint32Array;
  /** Mean place of each cell's events, web mercator, the world 2^32 wide. */
  readonly x: Uint32Array;
  readonly y: Uint32Array;
}
