/** Which stretch of time the timeline shows, and in what steps. All times are milliseconds, UTC. */
import { binEnd, binStart } from '../../store/bins';
import type { BinUnit, EventTable, TimeWindow } from '../../store/types';

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

/** What a domain is made from: a table's starts, ascending, of which the first `dated` are dates. */
export type DatedRows = Pick<EventTable, 'start' | 'dated'>;

/** First and last row of the main days. */
interface MainRows {
  readonly low: number;
  readonly high: number;
}

/**
 * The finest step that leaves a bar three pixels, and an hour eight: most events are known to the
 * day, and a day in hours is a bar at midnight.
 */
export function chooseUnit(extent: TimeWindow, width: number): BinUnit {
  const days = (extent.end - extent.start) / DAY;
  if (days * 24 <= Math.min(120, Math.max(24, width / 8))) return 'hour';
  const most = Math.max(40, width / 3);
  if (days <= most) return 'day';
  return days / 7 <= most ? 'week' : 'month';
}

/** Start and end (exclusive) of the bar that a moment lies in. */
export function barAt(time: number, unit: BinUnit): TimeWindow {
  const start = binStart(time, unit);
  return { start, end: binEnd(start, unit) };
}

/** All days of the table, whole units; null without dates. */
export function wholeDomain(table: DatedRows, unit: BinUnit): Domain | null {
  if (table.dated === 0) return null;
  return { ...stretch(table, 0, table.dated - 1, unit), before: 0, after: 0 };
}

/**
 * The main days: without the few events far off (an invasion a year before the report's week would
 * press the week into one bar). The whole domain when leaving some out would not gain much.
 */
export function mainDomain(table: DatedRows, unit: BinUnit): Domain | null {
  const whole = wholeDomain(table, unit);
  if (whole === null || table.dated < 3) return whole;
  const { low, high } = mainRows(table);
  const main = stretch(table, low, high, unit);
  if ((whole.end - whole.start) / (main.end - main.start) < WORTH) return whole;
  return { ...main, before: low, after: table.dated - 1 - high };
}

/** A table's own answer, kept: it walks over a tenth of the rows. */
const known = new WeakMap<DatedRows, MainRows>();

function mainRows(table: DatedRows): MainRows {
  const found = known.get(table) ?? withoutStragglers(table);
  known.set(table, found);
  return found;
}

function withoutStragglers({ start, dated }: DatedRows): MainRows {
  const most = Math.max(1, Math.floor(dated * STRAGGLERS));
  let [low, high] = [0, dated - 1];
  const gap = (row: number) => start[row + 1]! - start[row]!;
  const span = (from: number, to: number) => Math.max(DAY, start[to]! - start[from]!);
  for (let step = 0; step < most; step++) {
    if (gap(step) > span(step + 1, high) * (WORTH - 1)) low = step + 1;
  }
  for (let step = 0; step < most; step++) {
    const inner = dated - 2 - step;
    if (gap(inner) > span(low, inner) * (WORTH - 1)) high = inner;
  }
  return { low, high };
}

function stretch({ start }: DatedRows, low: number, high: number, unit: BinUnit): TimeWindow {
  return widened({ start: binStart(start[low]!, unit), end: barAt(start[high]!, unit).end }, unit);
}

function widened({ start, end }: TimeWindow, unit: BinUnit): TimeWindow {
  const days = (end - start) / DAY;
  if (days >= LEAST_DAYS) return { start, end };
  const side = Math.ceil((LEAST_DAYS - days) / 2) * DAY;
  return { start: binStart(start - side, unit), end: binEnd(binStart(end + side - 1, unit), unit) };
}
