import type { EventProperties } from '../types';
import { parseDate } from './parse-date';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** How long an event of a precision lasts when its end is not given, milliseconds. */
const LENGTHS: Readonly<Record<string, number>> = {
  minute: 60_000,
  hour: HOUR,
  day: DAY,
  week: 7 * DAY,
  month: 30 * DAY,
  year: 365 * DAY,
};

/** An event's time in milliseconds since the epoch, null when it has none, or the reason why it cannot be read. */
export type EventInterval =
  | { readonly start: number; readonly end: number }
  | { readonly undated: true }
  | { readonly problem: string };

/**
 * Reads `start` and `end` of an event. An event without a start is undated; one without an end
 * lasts as long as its precision says; an end equal to the start is an instant, one millisecond long.
 */
export function eventInterval({ id, start, end, timePrecision }: EventProperties): EventInterval {
  if (!start) return { undated: true };
  const from = parseDate(String(start));
  if (from === null) return { problem: unreadable(id, 'start', start) };
  if (!end) return { start: from, end: from + (LENGTHS[timePrecision] ?? DAY) };
  const to = parseDate(String(end));
  if (to === null) return { problem: unreadable(id, 'end', end) };
  if (to < from) {
    return { problem: `Event ${id} was left out: it ends (${end}) before it starts (${start}).` };
  }
  return { start: from, end: Math.max(to, from + 1) };
}

function unreadable(id: string, member: string, value: unknown): string {
  return `Event ${id} was left out: its ${member} should be a date like 2023-03-07T00:00:00Z, and is "${String(value)}".`;
}
