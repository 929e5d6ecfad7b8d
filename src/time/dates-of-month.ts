import { DAY, dayOf, HOUR, intervalOf, type Reference, type Stretch, yearMonth } from './calendar';
import { PARTS_OF_DAY, type PartOfDay } from './part-of-day';
import type { TimeInterval } from './types';

/** Days that a stretch may have to be told of by days of its month. */
const LONGEST_DAYS = 62;
/** A tale goes on: a day before what was told is as far as one after it that is farther by so much. */
const BACKWARDS = 1.5;

/** Days of a month that is not named. */
interface UnnamedMonth {
  /** The first and the last of them, from 1. */
  readonly days?: readonly [first: number, last: number | null];
  /** How many days after the first is meant: -1 for the eve. */
  readonly count: number;
  /** Part of the day that is meant; null for the whole. */
  readonly part: PartOfDay | null;
}

/** "It fell in May … on the 9th", "on 28 February … by the 3rd": the days of that number nearest to what was named, which are over. */
export function datesOf(
  { days: told, count, part }: UnnamedMonth,
  from: Stretch,
  reference: Reference,
): TimeInterval | null {
  const [first, last] = told ?? [];
  if (!first || !last || from.end - from.start > LONGEST_DAYS * DAY) return null;
  const { year, month } = yearMonth(from.start);
  const days = [-1, 0, 1, 2]
    .map((later) => dayIn(year, month + later, first))
    .filter((day): day is number => day !== null && (reference.latest === null || day <= reference.latest));
  const [nearest] = days.sort((one, other) => farness(one, from) - farness(other, from));
  if (nearest === undefined) return null;
  const day = nearest + count * DAY;
  if (part === null) return intervalOf(day, nearest + (last - first + 1) * DAY, 'day', reference);
  const [start, end] = PARTS_OF_DAY[part];
  return intervalOf(day + start * HOUR, day + end * HOUR, 'day', reference);
}

function dayIn(year: number, month: number, day: number): number | null {
  return dayOf(year + Math.floor((month - 1) / 12), ((month + 11) % 12) + 1, day);
}

function farness(day: number, { start, end }: Stretch): number {
  if (day < start - DAY) return (start - day) * BACKWARDS;
  return Math.max(0, day - end + DAY);
}
