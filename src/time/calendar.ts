import type { TimeCertainty, TimeInterval, TimePrecision } from './types';

/** Milliseconds in an hour. */
export const HOUR = 3_600_000;
/** Milliseconds in a day. */
export const DAY = 24 * HOUR;

/** A stretch of the local wall clock, milliseconds, half-open. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What "a day earlier" or "that month" counts from: the last day or night named, and the last time of any length. */
export interface Anchor {
  readonly day: Stretch | null;
  readonly last: Stretch | null;
}

/**
 * Against what relative words are read. `day` is midnight (UTC milliseconds of the local wall clock)
 * of the day of publication, or null when it is unknown; `offset` is local time minus UTC in
 * milliseconds. `year` is the year that a heading gives to dates without one. All wall-clock
 * arithmetic is done in "local as if UTC" and shifted once, at the end.
 */
export interface Reference {
  readonly day: number | null;
  readonly offset: number;
  readonly year: number | null;
  /** What was named before; asked for only where something counts from it. */
  readonly anchor: () => Anchor;
  /** Midnight of the last day of which can be told: that of publication, though `day` be a heading's; null when it is unknown. */
  readonly latest: number | null;
  /** Stretch of another year that was named shortly before, whose year dates without one may share; null for none. */
  readonly told: Stretch | null;
  /** Midnight of the day that the text is about, from which a clock time counts where none is named beside it; null for none. */
  readonly scene: () => number | null;
}

const NO_ANCHOR: Anchor = { day: null, last: null };

/** The anchor where nothing is named yet. */
export const nothing = (): Anchor => NO_ANCHOR;

/** The reference for a day of publication `YYYY-MM-DD` (or '' or anything else: unknown) and an offset in minutes. */
export function referenceOf(date: string, offsetMinutes: number, year: number | null = null): Reference {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(date);
  const offset = Number.isFinite(offsetMinutes) ? offsetMinutes * 60_000 : 0;
  const day = match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
  return { day, offset, year, anchor: nothing, latest: day, told: null, scene: () => null };
}

/** Midnight of a calendar day as UTC milliseconds, or null when there is no such day. Month 1 to 12. */
export function dayOf(year: number, month: number, day: number): number | null {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const same =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return same ? date.getTime() : null;
}

/** First day of a month, which may lie outside 1 to 12 and then runs into the neighbouring years. */
export function monthStart(year: number, month: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, 1);
  return date.getTime();
}

/** The same day some months later (negative: earlier), kept inside the month it lands in. */
export function addMonths(time: number, months: number): number {
  const date = new Date(time);
  const first = monthStart(date.getUTCFullYear(), date.getUTCMonth() + 1 + months);
  const next = monthStart(date.getUTCFullYear(), date.getUTCMonth() + 2 + months);
  return Math.min(first + (date.getUTCDate() - 1) * DAY, next - DAY);
}

/** Monday of the week in which a day lies. */
export function weekStart(day: number): number {
  return day - ((new Date(day).getUTCDay() + 6) % 7) * DAY;
}

/** The last such weekday that is not after `day`; 0 is Sunday. */
export function lastWeekday(day: number, weekday: number): number {
  return day - ((new Date(day).getUTCDay() - weekday + 7) % 7) * DAY;
}

/** Year and month (1 to 12) of a time. */
export function yearMonth(time: number): { readonly year: number; readonly month: number } {
  const date = new Date(time);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1 };
}

/** A half-open interval from wall-clock times; null when it leaves the years 1 to 9999 or is empty. */
export function intervalOf(
  start: number,
  end: number,
  precision: TimePrecision,
  reference: Reference,
  certainty: TimeCertainty = 'stated',
): TimeInterval | null {
  const from = stamp(start - reference.offset);
  const to = stamp(end - reference.offset);
  return from && to && start < end ? { start: from, end: to, precision, certainty } : null;
}

/** UTC milliseconds as RFC 3339 to the second, or null outside the years 1 to 9999. */
export function stamp(time: number): string | null {
  if (!(time > -62_135_596_800_000 && time < 253_402_300_800_000)) return null;
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}
