import type { TimePrecision } from '../time/types';
import { numberOf } from './values';

/** A date or time as a half-open stretch of milliseconds since the epoch, UTC. */
export interface Moment {
  readonly start: number;
  readonly end: number;
  readonly precision: TimePrecision;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long a moment lasts when only its beginning is given, in milliseconds. */
export const LENGTHS: Readonly<Record<TimePrecision, number>> = {
  minute: MINUTE,
  hour: HOUR,
  day: DAY,
  week: 7 * DAY,
  month: 30 * DAY,
  year: 365 * DAY,
};

const ISO =
  /^([+-]?\d{4,6})(?:-(\d{2})(?:-(\d{2})(?:[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*(Z|[+-]\d{2}(?::?\d{2})?)?)?)?)?$/i;

const PLAIN = /^[1-9]\d{3}-\d\d-\d\dT\d\d:[0-5]\d:[0-5]\dZ$/;

/**
 * Reads a date: ISO 8601 from a year to a fraction of a second (UTC when it names no zone),
 * `20230307`, or seconds or milliseconds since 1970. Midnight exactly counts as the whole day. Null
 * when it is none.
 */
export function momentOf(value: unknown): Moment | null {
  const plain = plainTime(value);
  if (!Number.isNaN(plain)) return instant(plain);
  const number = numberOf(value);
  const digits = typeof value === 'string' ? value.trim() : String(value);
  if (/^(1[89]|20|21)\d{6}$/.test(digits)) {
    const day = isoMoment(`${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`);
    if (day !== null) return day;
  }
  if (number !== undefined && !/^\d{4}$/.test(digits)) return epochMoment(number);
  return typeof value === 'string' || number !== undefined ? isoMoment(digits) : null;
}

/**
 * Milliseconds of a time that is written as {@link rfc3339} writes it, without a fraction; NaN for all
 * others. The days after the 28th are left to the slower way, which knows the lengths of months.
 */
export function plainTime(value: unknown): number {
  if (typeof value !== 'string' || value.length !== 20 || !PLAIN.test(value)) return Number.NaN;
  const two = (at: number): number => 10 * value.charCodeAt(at) + value.charCodeAt(at + 1) - 528;
  const [month, day, hour] = [two(5), two(8), two(11)];
  if (month < 1 || month > 12 || day < 1 || day > 28 || hour > 23) return Number.NaN;
  return Date.UTC(100 * two(0) + two(2), month - 1, day, hour, two(14), two(17));
}

/** Numbers below a hundred thousand million are seconds: as milliseconds they would all lie before 1973. */
function epochMoment(number: number): Moment | null {
  const start = Math.floor(Math.abs(number) < 1e11 ? number * 1000 : number);
  return Math.abs(start) > 8.64e15 ? null : instant(start);
}

function isoMoment(text: string): Moment | null {
  const match = ISO.exec(text);
  if (!match) return null;
  const [, year = '', month, day, hour, minute = '0', second = '0', fraction = '', zone = 'Z'] = match;
  const midnight = utcDay(Number(year), Number(month ?? 1), Number(day ?? 1));
  if (midnight === null) return null;
  if (month === undefined) return span(midnight, utcDay(Number(year) + 1, 1, 1), 'year');
  if (day === undefined) {
    const next =
      Number(month) === 12 ? utcDay(Number(year) + 1, 1, 1) : utcDay(Number(year), Number(month) + 1, 1);
    return span(midnight, next, 'month');
  }
  if (hour === undefined) return span(midnight, midnight + DAY, 'day');
  if (Number(hour) > 24 || Number(minute) > 59 || Number(second) > 60) return null;
  const clock = Number(hour) * HOUR + Number(minute) * MINUTE + Number(second) * 1000;
  const milliseconds = Number(fraction.padEnd(3, '0').slice(0, 3));
  return instant(midnight + clock + milliseconds - zoneOffset(zone));
}

const instant = (start: number): Moment =>
  start % DAY === 0 ? span(start, start + DAY, 'day')! : span(start, start + MINUTE, 'minute')!;

function span(start: number, end: number | null, precision: TimePrecision): Moment | null {
  return end === null ? null : { start, end, precision };
}

/** Milliseconds of a day's beginning, or null when the calendar has no such day. */
function utcDay(year: number, month: number, day: number): number | null {
  const date = new Date(0);
  // Date.UTC would read the years 0 to 99 as 1900 to 1999.
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() : null;
}

function zoneOffset(zone: string): number {
  if (zone === 'Z' || zone === 'z') return 0;
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0');
  return (
    (zone.startsWith('-') ? -1 : 1) * (Number(digits.slice(0, 2)) * HOUR + Number(digits.slice(2)) * MINUTE)
  );
}

/** RFC 3339 in UTC, with a fraction only when there is one. */
export function rfc3339(time: number): string {
  const day = Math.floor(time / DAY);
  const second = (time - day * DAY) / 1000;
  if (!Number.isInteger(second)) return new Date(time).toISOString();
  const minute = Math.floor(second / 60);
  return `${dayText(day)}T${two(Math.floor(minute / 60))}:${two(minute % 60)}:${two(second % 60)}Z`;
}

/** Days that were written lately, by their number since 1970: a file tells of the same few thousand. */
const days = new Map<number, string>();

const MOST_DAYS = 10_000;

function dayText(day: number): string {
  const known = days.get(day);
  if (known !== undefined) return known;
  if (days.size >= MOST_DAYS) days.clear();
  const text = new Date(day * DAY).toISOString().slice(0, -'T00:00:00.000Z'.length);
  days.set(day, text);
  return text;
}

const two = (number: number): string => (number < 10 ? `0${number}` : String(number));
