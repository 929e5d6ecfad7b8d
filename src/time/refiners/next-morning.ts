import { DAY, HOUR, type Reference } from '../calendar';
import type { Found } from '../parser';

/** Hour from which a day is in its evening. */
const EVENING = 16 * HOUR;
/** A clock that goes back by less is still of the same evening. */
const BACK = 4 * HOUR;

/** How far before a time a word may stand that keeps it on the day told, UTF-16 code units. */
const LOOK_BACK = 60;

/**
 * The day that a time without one takes from another told before it: after "on Monday evening" comes
 * "at dawn", which is Tuesday's, if the report can tell of that already. `told` is when that day begins, and the
 * answer its midnight or that of the next: milliseconds of the wall clock.
 */
export function dayOn(
  told: number,
  { start, interval, parser }: Found,
  text: string,
  { day, offset }: Reference,
): number {
  const evening = told % DAY;
  const hour = (Date.parse(interval.start) + offset) % DAY;
  const isNext = evening >= EVENING && (hour < evening - BACK || parser === 'until-morning');
  const next = (Math.floor(told / DAY) + 1) * DAY;
  if (!isNext || day === null || next > day) return told;
  const before = text.slice(Math.max(0, start - LOOK_BACK), start);
  return /\b(?:earlier|before|previously|already)\b/i.test(before) ? told : next;
}
