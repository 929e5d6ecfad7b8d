import {
  type Anchor,
  addMonths,
  DAY,
  HOUR,
  intervalOf,
  monthStart,
  type Reference,
  type Stretch,
  weekStart,
  yearMonth,
} from './calendar';
import { datesOf } from './dates-of-month';
import type { PartOfDay } from './part-of-day';
import { PARTS_OF_DAY } from './part-of-day';
import type { TimeInterval } from './types';

/** What a relative expression does to the time it counts from. */
export interface Shift {
  /**
   * `days` are the week after the time named before; `then` runs from that time to the day of publication;
   * `named` is the next stretch of {@link Shift.months}, `part` the {@link Shift.days} of the month named before,
   * `date` the same as days of the month nearest to it.
   */
  readonly unit: 'hour' | 'day' | 'week' | 'month' | 'year' | 'days' | 'then' | 'named' | 'part' | 'date';
  /** How many units later; negative for earlier, 0 for the same. */
  readonly count: number;
  /** Part of the day that is meant; null for the whole. */
  readonly part: PartOfDay | null;
  /** A whole calendar week, month or year ("the following week") and not a stretch around a day ("a week later"). */
  readonly whole: boolean;
  /** Whether it counts from the day of publication when nothing was named before. */
  readonly fromPublication: boolean;
  /** First month (1 to 12) and number of months: "that September", "the following spring". */
  readonly months?: readonly [first: number, count: number];
  /** First day of a month and the one after the last, from 0, negative from the month's end; null is its end. Of a `date` the first and the last. */
  readonly days?: readonly [from: number, to: number | null];
}

/** What an expression means counted from what was named before it, or null when nothing fit was. */
export function applyShift(shift: Shift, reference: Reference): TimeInterval | null {
  const told = anchorFor(shift, reference.anchor());
  const today = reference.day;
  if (!told && (!shift.fromPublication || today === null)) return null;
  const from = told ?? { start: today!, end: today! + DAY };
  const certainty = told ? 'stated' : 'implied';
  switch (shift.unit) {
    case 'hour':
      return around(dayOfStretch(hoursOn(from, shift.count), 0), 0, 1, 'day', reference);
    case 'day':
      return shiftDays(shift, from, reference, certainty);
    case 'week': {
      const day = dayOfStretch(from, shift.count) + 7 * DAY * shift.count;
      if (!shift.whole) return around(day, -3, 4, 'week', reference);
      return around(weekStart(day), 0, 7, 'week', reference);
    }
    case 'month':
    case 'year': {
      const day = addMonths(dayOfStretch(from, shift.count), shift.count * (shift.unit === 'year' ? 12 : 1));
      if (shift.whole) return wholeOf(shift.unit, day, reference);
      const reach = shift.unit === 'year' ? 90 : 15;
      return around(day, -reach, reach + 1, shift.unit, reference);
    }
    case 'days': {
      if (isLong(from)) return null;
      const day = dayOfStretch(from, 1) + DAY;
      const last = day + 7 * DAY;
      return intervalOf(
        day,
        today === null || today < day ? last : Math.min(last, today + DAY),
        'week',
        reference,
      );
    }
    case 'then':
      if (today === null) return null;
      // After "in August" it has begun with September.
      return intervalOf(
        dayOfStretch(from, 0) + (isLong(from) ? from.end - from.start : 0),
        today + DAY,
        'week',
        reference,
      );
    case 'named':
      return shift.months ? nextNamed(shift.months, shift.count, from, reference) : null;
    case 'part':
      return shift.days ? partOfMonth(shift.days, from, reference) : null;
    case 'date':
      return datesOf(shift, from, reference);
  }
}

/** "At 10:44 p.m. a span fell. Four hours later …": of the next day. What is vaguer than an hour stays on its own. */
function hoursOn({ start, end }: Stretch, count: number): Stretch {
  const by = end - start <= HOUR ? count * HOUR : 0;
  return { start: start + by, end: end + by };
}

function isLong({ start, end }: Stretch): boolean {
  return end - start > 7 * DAY;
}

/** Longest time before that still names one month, days: a heading's month, or a day in it. */
const ONE_MONTH = 31;

/** "It fell in May and was retaken that September": the first such month, not before what was named. */
function nextNamed(
  [first, count]: readonly [number, number],
  later: number,
  from: Stretch,
  reference: Reference,
): TimeInterval | null {
  const named = yearMonth(later > 0 ? from.end - 1 : from.start);
  const month = named.month + (later > 0 ? 1 : 0);
  const last = first + count - 1;
  // A winter that has begun the year before is "that" winter.
  const year = named.year + (last - 12 >= month ? -1 : last < month ? 1 : 0);
  // What is told has come: "that August" named in March is the last one.
  const isAhead = later === 0 && reference.day !== null && monthStart(year, first) > reference.day;
  const start = monthStart(isAhead ? year - 1 : year, first);
  return intervalOf(start, addMonths(start, count), 'month', reference);
}

/** "by the end of the month" after "in June": the end of June. */
function partOfMonth(
  [a, b]: readonly [number, number | null],
  from: Stretch,
  reference: Reference,
): TimeInterval | null {
  if (from.end - from.start > ONE_MONTH * DAY) return null;
  const { year, month } = yearMonth(from.start);
  const start = monthStart(year, month);
  const next = monthStart(year, month + 1);
  const end = b === null ? next : start + b * DAY;
  return intervalOf(
    a < 0 ? next + a * DAY : start + a * DAY,
    end,
    end - start === DAY ? 'day' : 'week',
    reference,
  );
}

/** A day is needed to count days from; a month counts from anything. */
function anchorFor({ unit }: Shift, { day, last }: Anchor): Stretch | null {
  return unit === 'hour' || unit === 'day' ? day : last;
}

function shiftDays(
  { count, part }: Shift,
  from: Stretch,
  reference: Reference,
  certainty: TimeInterval['certainty'],
): TimeInterval | null {
  if (part === null) {
    // "Overnight a tank caught fire. A day earlier …": the day before the morning on which the night ended.
    const day = dayOfStretch(from, isNight(from) ? 1 : count) + count * DAY;
    return intervalOf(day, day + DAY, 'day', reference, certainty);
  }
  const [start, end] = PARTS_OF_DAY[part];
  // "That night" after a night is the same one.
  if (part === 'night' && count === 0 && from.end - from.start < DAY && isNight(from))
    return intervalOf(from.start, from.end, 'day', reference, certainty);
  // The night after a day is that day's own; the night after a night begins the next evening.
  const ahead = part === 'night' && count > 0 && !isNight(from) ? count - 1 : count;
  const told = dayOfStretch(from, part === 'night' ? 0 : count) + ahead * DAY;
  // A night that is told by its report is over: that of its own day is the one before.
  const isAhead = part === 'night' && reference.day !== null && told >= reference.day;
  const day = isAhead ? told - DAY : told;
  return intervalOf(day + start * HOUR, day + end * HOUR, 'day', reference, certainty);
}

function isNight({ start, end }: Stretch): boolean {
  return Math.floor(start / DAY) !== Math.floor((end - 1) / DAY);
}

/** The day that is counted from: a stretch's first day backwards, its last day forwards. */
function dayOfStretch({ start, end }: Stretch, count: number): number {
  return Math.floor((count > 0 ? end - 1 : start) / DAY) * DAY;
}

function around(
  day: number,
  from: number,
  to: number,
  precision: TimeInterval['precision'],
  reference: Reference,
): TimeInterval | null {
  return intervalOf(day + from * DAY, day + to * DAY, precision, reference);
}

function wholeOf(unit: 'month' | 'year', day: number, reference: Reference): TimeInterval | null {
  const { year, month } = yearMonth(day);
  return unit === 'month'
    ? intervalOf(monthStart(year, month), monthStart(year, month + 1), 'month', reference)
    : intervalOf(monthStart(year, 1), monthStart(year + 1, 1), 'year', reference);
}
