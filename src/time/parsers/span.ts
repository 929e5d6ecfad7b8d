import { addMonths, DAY, intervalOf, type Reference } from '../calendar';
import { COUNT, countOf } from '../en/words';
import { matchesOf } from '../matches';
import type { Found, TimeParser } from '../parser';
import type { TimeInterval } from '../types';

/** How nearly a count is meant, which changes nothing of what is read. */
const ABOUT =
  '(?:(?:just\\s+(?:over|under)|nearly|almost|about|around|some|more\\s+than|less\\s+than|fewer\\s+than|over|under|only|just|barely|at\\s+least|little\\s+more\\s+than|a\\s+little\\s+over)\\s+)?';
/** What leads a stretch of time in which something happened. */
const LED =
  '(?:in|within|over|across|inside)\\s+(?:the\\s+space\\s+of\\s+|the\\s+course\\s+of\\s+|a\\s+(?:period|stretch|span|space|matter)\\s+of\\s+)?';

/** "in ten days", "within a week", "over two months", "in the space of three nights", "in 24 hours". */
const SPAN = new RegExp(
  `\\b${LED}${ABOUT}(?:(?<count>${COUNT}|24|36|48|72|several|a\\s+few|a\\s+couple\\s+of)[\\s-]+(?<unit>hours|days?|nights?|weeks?|months?)|a\\s+single\\s+(?<one>day|night|week)|a\\s+(?<fortnight>fortnight))\\b(?!['’-]|\\s+(?:time|or|ago|later|earlier|after|before|from|of\\s+(?:each|every|its|his|their)))`,
  'gi',
);
/** "three nights running", "for four days in a row", "five straight nights". */
const RUNNING = new RegExp(
  `\\b(?:(?:for|on|over)\\s+)?(?:(?<count>${COUNT})\\s+(?<unit>days|nights|weeks)\\s+(?:running|in\\s+a\\s+row|straight|in\\s+succession|on\\s+end)|(?<count2>${COUNT})\\s+(?:straight|consecutive|successive)\\s+(?<unit2>days|nights|weeks))\\b`,
  'gi',
);
/** What makes a stretch the measure of one thing in it, or puts it ahead: "the second strike in a week", "will arrive in two weeks". */
const NOT_TOLD =
  /\b(?:second|third|fourth|fifth|sixth|\d+th|first|last|only|latest|another|once|most|worst|largest|heaviest|biggest|deadliest|will|would|shall|may|might|could|should|expects?|expected|plans?|due|hopes?|hoped|next|ready|back|promised|wants?|to\s+be)\b[^.;:]{0,60}$/i;

/**
 * So long until the day of publication. It only implies when, as nobody says that it lasts until
 * now; a date beside it goes before it.
 */
export const span: TimeParser = {
  name: 'span',
  cue: /\b(?:hours|days?|nights?|weeks?|months?|fortnight)\b/i,
  read: (text, reference) => [
    ...matchesOf(SPAN, text).flatMap((match) => found(match, text, reference)),
    ...matchesOf(RUNNING, text).flatMap((match) => found(match, text, reference)),
  ],
};

function found(match: RegExpExecArray, text: string, reference: Reference): readonly Found[] {
  const { count, count2, unit, unit2, one, fortnight } = match.groups ?? {};
  const start = match.index;
  if (NOT_TOLD.test(text.slice(Math.max(0, start - 90), start))) return [];
  const size = fortnight ? 2 : one ? 1 : sizeOf(count ?? count2 ?? '');
  const interval = back(size, fortnight ? 'week' : (unit ?? unit2 ?? one ?? '').toLowerCase(), reference);
  const [quote] = match;
  // "They took the ridge in two days": how long it took, and not of which days.
  if (/^(?:in|within|inside)\s+(?:\w+\s+)?(?:two|three|2|3)\s+(?:days|nights)/i.test(quote)) return [];
  return interval ? [{ start, end: start + quote.length, quote, interval, parser: span.name }] : [];
}

function sizeOf(words: string): number {
  return /^(?:several|a\s+(?:few|couple))/i.test(words) ? 3 : countOf(words);
}

function back(size: number, unit: string, reference: Reference): TimeInterval | null {
  const { day } = reference;
  if (day === null || !(size > 0)) return null;
  const end = day + DAY;
  if (unit.startsWith('month')) return intervalOf(addMonths(day, -size), end, 'month', reference, 'implied');
  const days = unit.startsWith('hour') ? Math.ceil(size / 24) : size * (unit.startsWith('week') ? 7 : 1);
  return intervalOf(day - days * DAY, end, days > 2 ? 'week' : 'day', reference, 'implied');
}
