import { DAY, HOUR, type Reference, type Stretch } from '../calendar';
import type { Found } from '../parser';

/** Hour from which a day is in its evening. */
const EVENING = 16 * HOUR;
/** A clock that goes back by less is still of the same evening. */
const BACK = 4 * HOUR;

/**
 * The day that a time without one takes from another told before it: after "on Monday evening" comes
 * "at dawn", which is Tuesday's, if the report can tell of that already. Milliseconds of the wall clock.
 */
export function dayOn(
  told: Stretch,
  { start, interval, parser }: Found,
  text: string,
  { day, offset }: Reference,
): number {
  const evening = told.start % DAY;
  const hour = (Date.parse(interval.start) + offset) % DAY;
  const isNext = evening >= EVENING && (hour < evening - BACK || parser === 'until-morning');
  const next = (Math.floor(told.start / DAY) + 1) * DAY;
  if (!isNext || day === null || next > day) return told.start;
  const before = text.slice(Math.max(0, start - 60), start);
  return /\b(?:earlier|before|previously|already)\b/i.test(before) ? told.start : next;
}
