import { addMonths, DAY, dayOf, intervalOf, type Reference } from '../calendar';
import { DAY_WORDS, readDay } from '../day-words';
import { COUNT, countOf } from '../en/words';
import { patternParser } from '../parser';
import { INVASION } from '../the-war';
import type { TimeInterval } from '../types';

/** Beginnings that everybody dates by, in the words of reports. */
const EVENTS: readonly (readonly [pattern: RegExp, day: number])[] = [
  [
    /(?:(?:the|its|their|his)\s+)?(?:start|beginning|outbreak|launch)\s+of\s+(?:the|russia's|moscow's|its)\s+(?:full-scale\s+)?(?:war|invasion)/i,
    INVASION,
  ],
  [
    /(?:russia|moscow|putin)(?:'s\s+forces|n\s+(?:forces|troops))?\s+(?:first\s+)?(?:invaded(?:\s+ukraine)?|(?:launched|began|started)\s+(?:its|their|his|the)\s+(?:full-scale\s+)?(?:invasion|war))/i,
    INVASION,
  ],
  [
    /(?:the|russia's|moscow's|its)\s+(?:russian\s+)?(?:full-scale\s+)?invasion(?:\s+of\s+ukraine)?(?:\s+began)?/i,
    INVASION,
  ],
  [/the\s+(?:full-scale\s+)?war\s+(?:began|started|broke\s+out)/i, INVASION],
  [/(?:the|russia's)\s+annexation\s+of\s+crimea/i, dayOf(2014, 3, 18)!],
];

const EVENT = EVENTS.map(([{ source }]) => source).join('|');
const UNITS = '(?<unit>days?|weeks?|months?|years?)';

/**
 * "nine months after Russia invaded", "two weeks before 24 February 2022", "three months into the
 * invasion", "since the start of the full-scale war": counted from a beginning that everybody knows,
 * or from the date that the words name.
 */
export const sinceEvent = patternParser(
  'since-event',
  /(?:day|week|month|year)s?\s+(?:after|before|into)\s|\bsince\s+(?:the|its|their|his|russia|moscow|putin)/i,
  new RegExp(
    `\\b(?:(?<count>${COUNT})\\s+${UNITS}\\s+(?:(?<way>after|before)\\s+(?<from>${EVENT}|${DAY_WORDS})|into\\s+(?<into>the\\s+(?:full-scale\\s+)?(?:war|invasion)))|(?<since>since)\\s+(?<from2>${EVENT}))(?!\\w)`,
    'gi',
  ),
  (match, reference) => {
    const { count, unit, way, from, from2, into, since } = match.groups ?? {};
    const origin = into ? EVENTS[0]![1] : originOf(from ?? from2 ?? '', reference);
    if (origin === null) return null;
    if (since) {
      // Ends with the day of publication; without one nothing is known of its end.
      return reference.day === null ? null : intervalOf(origin, reference.day + DAY, 'month', reference);
    }
    const size = countOf(count ?? '');
    return size > 0 ? shifted(origin, way === 'before' ? -size : size, unit ?? '', reference) : null;
  },
);

function originOf(words: string, reference: Reference): number | null {
  const event = EVENTS.find(([pattern]) => pattern.test(words));
  return event ? event[1] : readDay(words, reference);
}

function shifted(origin: number, count: number, unit: string, reference: Reference): TimeInterval | null {
  if (/^day/i.test(unit))
    return intervalOf(origin + count * DAY, origin + (count + 1) * DAY, 'day', reference);
  if (/^week/i.test(unit)) {
    const day = origin + count * 7 * DAY;
    return intervalOf(day - 3 * DAY, day + 4 * DAY, 'week', reference);
  }
  const day = addMonths(origin, /^year/i.test(unit) ? 12 * count : count);
  return intervalOf(day - 15 * DAY, day + 16 * DAY, 'month', reference);
}
