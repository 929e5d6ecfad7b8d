import type { TimePrecision } from '../time/types';
import { LENGTHS, momentOf, plainTime, rfc3339 } from './moment';
import { describe, isLoose, type Loose } from './values';

/** Time of an event in the words of our properties; all empty when the feature has no date. */
export interface When {
  readonly start: string;
  readonly end: string;
  readonly timePrecision: string;
}

/** A date that cannot be read. */
export interface WhenProblem {
  readonly expected: string;
  readonly found: string;
}

/** Beginning and end as a file gives them. */
type Ends = readonly [start: unknown, end: unknown];

const STARTS = ['start', 'begin', 'startDate', 'start_date', 'date_start', 'started'];
const ENDS = ['end', 'endDate', 'end_date', 'date_end', 'ended'];
const DATES = ['date', 'datetime', 'dateTime', 'event_date', 'timestamp'];

/**
 * The ways in which files tell a time, in the order in which they are looked for. A new one is one
 * function more. Each gives null when the feature does not use it.
 */
const WAYS: readonly ((members: Loose) => Ends | null)[] = [startAndEnd, when, times, date];

/**
 * Reads a feature's time: `start` and `end`; `when` of geojson-events (`start`, `end`) and of
 * Linked Places (`timespans`); `time` or `times`; `date`, `timestamp`. An end that names a day, month
 * or year includes it; one that names a clock time does not.
 */
export function readWhen(members: Loose): When | WhenProblem {
  for (const way of WAYS) {
    const ends = way(members);
    if (ends !== null) return interval(ends, members.timePrecision);
  }
  return { start: '', end: '', timePrecision: '' };
}

function startAndEnd(members: Loose): Ends | null {
  const start = first(members, STARTS);
  const end = first(members, ENDS);
  if (start === undefined) return end === undefined ? null : [end, undefined];
  return [start, end];
}

function when({ when: value }: Loose): Ends | null {
  if (!isLoose(value)) return given(value) ? [value, undefined] : null;
  const { timespans } = value;
  if (!Array.isArray(timespans)) return startAndEnd(value) ?? date(value);
  const spans = timespans.filter(isLoose);
  const start = bound(spans[0]?.start, 'earliest');
  const end = bound(spans.at(-1)?.end, 'latest') ?? bound(spans.at(-1)?.start, 'latest');
  return start === undefined ? null : [start, end];
}

/** A bound of a Linked Places timespan: `in`, or the outer of `earliest` and `latest`. */
function bound(value: unknown, outer: 'earliest' | 'latest'): unknown {
  if (!isLoose(value)) return given(value) ? value : undefined;
  return [value.in, value[outer], value.earliest, value.latest].find(given);
}

function times(members: Loose): Ends | null {
  const value = given(members.times) ? members.times : members.time;
  if (!given(value)) return null;
  if (isLoose(value)) return startAndEnd(value) ?? date(value);
  if (!Array.isArray(value)) return date(members) === null ? [value, undefined] : null;
  return value.length === 0 ? null : [value[0], value.length > 1 ? value.at(-1) : undefined];
}

function date(members: Loose): Ends | null {
  const value = first(members, DATES);
  return value === undefined ? null : [value, undefined];
}

const given = (value: unknown): boolean => value !== undefined && value !== null && value !== '';

function first(members: Loose, names: readonly string[]): unknown {
  for (const name of names) if (given(members[name])) return members[name];
  return undefined;
}

function interval([start, end]: Ends, stated: unknown): When | WhenProblem {
  const from = momentOf(start);
  if (from === null) return unreadable('a start', start);
  const timePrecision = isPrecision(stated) ? stated : from.precision;
  const length = isPrecision(stated) ? LENGTHS[stated] : from.end - from.start;
  if (end === undefined) return words([from.start, start], [from.start + length], timePrecision);
  const to = momentOf(end);
  if (to === null) return unreadable('an end', end);
  const until = to.precision === 'minute' || namesClock(end) ? to.start : to.end;
  if (until < from.start) {
    return { expected: `an end at or after the start ${describe(start)}`, found: describe(end) };
  }
  const ending = until === from.start ? until + length : until;
  return words([from.start, start], [ending, end], timePrecision);
}

/** A time in milliseconds, and what the file wrote, which may be the very words that are wanted. */
type Written = readonly [time: number, written?: unknown];

const words = (start: Written, end: Written, timePrecision: TimePrecision): When => ({
  start: wordsOf(start),
  end: wordsOf(end),
  timePrecision,
});

const wordsOf = ([time, written]: Written): string =>
  plainTime(written) === time ? (written as string) : rfc3339(time);

const unreadable = (what: string, value: unknown): WhenProblem => ({
  expected: `${what} like 2023-03-07 or 2023-03-07T18:30:00Z`,
  found: describe(value),
});

/** Epoch numbers and times of day are points in time, days and coarser are stretches. */
function namesClock(value: unknown): boolean {
  return typeof value === 'number' ? value > 1e9 : /:\d{2}/.test(String(value));
}

const isPrecision = (value: unknown): value is TimePrecision =>
  typeof value === 'string' && Object.hasOwn(LENGTHS, value);
