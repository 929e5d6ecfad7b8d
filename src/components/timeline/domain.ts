/** Which stretch of time the timeline shows, and in what steps. All times are milliseconds, UTC. */
import { binEnd, binStart } from '../../store/bins';
import type { BinUnit, EventTable, HistogramBin, TimeWindow } from '../../store/types';

const DAY = 86_400_000;

/** Fewer days than this look like a wall; the axis is widened on both sides. */
const LEAST_DAYS = 14;

/** A stretch that leaves out stragglers must be this much shorter to be worth leaving them out. */
const WORTH = 3;

/** At most this share of the events may be left out at each end. */
const STRAGGLERS = 0.1;

/** What the axis covers, and how many events lie before and after it. */
export interface Domain extends TimeWindow {
  readonly before: number;
  readonly after: number;
}

/** The finest step that leaves each bar at least three pixels wide. */
export function chooseUnit(extent: TimeWindow, width: number): BinUnit {
  const days = (extent.end - extent.start) / DAY;
  const most = Math.max(40, width / 3);
  if (days <= most) return 'day';
  return days / 7 <= most ? 'week' : 'month';
}

/** All days of the table, whole units; null without dates. */
export function wholeDomain(table: EventTable, unit: BinUnit): Domain | null {
  const { first, last } = starts(table);
  if (Number.isNaN(first)) return null;
  return {
    ...widened({ start: binStart(first, unit), end: binEnd(binStart(last, unit), unit) }, unit),
    before: 0,
    after: 0,
  };
}

/**
 * The main days: without the few events far off (an invasion a year before the report's week would
 * press the week into one bar). The whole domain when leaving some out would not gain much.
 */
export function mainDomain(table: EventTable, unit: BinUnit): Domain | null {
  const whole = wholeDomain(table, unit);
  const { count } = starts(table);
  if (whole === null || count < 3) return whole;
  const most = Math.max(1, Math.floor(count * STRAGGLERS));
  let [low, high] = [0, count - 1];
  for (let step = 0; step < most; step++) {
    if (gap(table, step) > span(table, step + 1, high) * (WORTH - 1)) low = step + 1;
  }
  for (let step = 0; step < most; step++) {
    const inner = count - 2 - step;
    if (gap(table, inner) > span(table, low, inner) * (WORTH - 1)) high = inner;
  }
  const main = widened(
    { start: binStart(table.start[low]!, unit), end: binEnd(binStart(table.start[high]!, unit), unit) },
    unit,
  );
  if ((whole.end - whole.start) / (main.end - main.start) < WORTH) return whole;
  return { ...main, before: low, after: count - 1 - high };
}

const gap = (table: EventTable, row: number): number => table.start[row + 1]! - table.start[row]!;

const span = (table: EventTable, low: number, high: number): number =>
  Math.max(DAY, table.start[high]! - table.start[low]!);

function starts(table: EventTable): {
  readonly first: number;
  readonly last: number;
  readonly count: number;
} {
  // Undated events stand last in the table and have no place on the axis.
  const count = table.dated;
  return {
    first: count > 0 ? table.start[0]! : Number.NaN,
    last: count > 0 ? table.start[count - 1]! : Number.NaN,
    count,
  };
}

function widened({ start, end }: TimeWindow, unit: BinUnit): TimeWindow {
  const days = (end - start) / DAY;
  if (days >= LEAST_DAYS) return { start, end };
  const side = Math.ceil((LEAST_DAYS - days) / 2) * DAY;
  return { start: binStart(start - side, unit), end: binEnd(binStart(end + side - 1, unit), unit) };
}

/** Bars that lie inside the domain. */
export function binsWithin(bins: readonly HistogramBin[], domain: TimeWindow): readonly HistogramBin[] {
  return bins.filter(({ start, end }) => end > domain.start && start < domain.end);
}

/** The nearest edge of a day to a moment. */
export function snapToDay(time: number): number {
  return Math.round(time / DAY) * DAY;
}
