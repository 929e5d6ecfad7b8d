import { NO_DAY, type SummaryUnit } from '../../formats/pmtiles/summary';
import { dayAfter, dayOf, unitEnd, unitStart } from '../../formats/pmtiles/unit-days';
import type { TimeWindow } from '../types';

/** Counts by the days that events take, sorted by first day. */
export interface DayRows {
  readonly size: number;
  /** Days since the epoch; NO_DAY without a date. */
  readonly start: Int32Array;
  /** At least 1. */
  readonly days: Uint32Array;
}

/** Whole days, half-open, since the epoch. */
export interface DayWindow {
  readonly from: number;
  readonly to: number;
}

const DAY = 86_400_000;

/** The whole units that a window touches; null for one that holds nothing. */
export function dayWindow({ start, end }: TimeWindow, unit: SummaryUnit): DayWindow | null {
  if (!(start < end)) return null;
  return { from: firstDay(start, unit), to: dayEnd(end, unit) };
}

/** The same in milliseconds since the epoch. */
export function widened(window: TimeWindow, unit: SummaryUnit): TimeWindow {
  const days = dayWindow(window, unit);
  return days === null ? window : { start: days.from * DAY, end: days.to * DAY };
}

/** Far beyond any calendar a window is open. */
const LAST_DAY = 100_000_000;

function firstDay(time: number, unit: SummaryUnit): number {
  const day = dayOf(time);
  return Math.abs(day) > LAST_DAY ? day : unitStart(day, unit);
}

function dayEnd(time: number, unit: SummaryUnit): number {
  const day = dayAfter(time);
  return Math.abs(day) > LAST_DAY ? day : unitEnd(day - 1, unit);
}

/** Longest stretch of days in some rows. */
export function longestOf({ size, start, days }: DayRows): number {
  let longest = 1;
  for (let row = 0; row < size; row++) if (start[row] !== NO_DAY) longest = Math.max(longest, days[row]!);
  return longest;
}

/**
 * Half-open range of the rows that may overlap a window, all for none. Of these, a row does when its
 * start and days reach beyond the window's first day.
 */
export function rowsNear(
  rows: DayRows,
  window: DayWindow | null,
  longest: number,
): readonly [number, number] {
  if (window === null) return [0, rows.size];
  return [firstRow(rows.start, window.from - longest + 1), firstRow(rows.start, Math.min(window.to, NO_DAY))];
}

/** First row that starts on a day or after it. */
function firstRow(start: Int32Array, day: number): number {
  let [low, high] = [0, start.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (start[middle]! < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
