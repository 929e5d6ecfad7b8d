import { DAY } from './calendar';
import { WEEKDAY } from './en/words';
import { readTimes } from './read-times';
import type { TimeInterval } from './types';

/** How much of a text opens it, UTF-16 code units. */
const OPENING = 900;
/** How long before publication what a text is about may lie, days. */
const FARTHEST_DAYS = 3;
const NAMED = new RegExp(`${WEEKDAY}|yesterday`, 'i');
const SAID =
  /\b(?:said|says|told\s+\w+|wrote|announced|confirmed|claimed|stated|reported|published|posted)\s+(?:\w+\s+)?$/i;
/** What is not the day itself: "since Monday", "until Friday". */
const BOUND = /^(?:since|until|till|by|before|after|from)\b/i;

/**
 * Midnight of the day that a text is about, UTC milliseconds: the only one that it covers, or the
 * weekday that its first lines name first, if it is not the day on which something was said. Null for none.
 */
export function sceneOf(text: string, date: string, lang: string, undated: TimeInterval): number | null {
  const [start, end] = [Date.parse(undated.start), Date.parse(undated.end)];
  if (end - start === DAY) return start;
  const today = Date.parse(date);
  if (Number.isNaN(today) || undated.precision !== 'day') return null;
  const head = text.slice(0, OPENING);
  const first = readTimes(head, { date, lang }).find(({ quote }) => NAMED.test(quote));
  if (!first || BOUND.test(first.quote) || first.interval.precision === 'week') return null;
  if (SAID.test(head.slice(Math.max(0, first.start - 30), first.start))) return null;
  const day = Math.floor(Date.parse(first.interval.start) / DAY) * DAY;
  return day <= today && day >= today - FARTHEST_DAYS * DAY ? day : null;
}
