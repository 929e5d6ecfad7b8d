import { DAY, dayOf, intervalOf } from '../calendar';
import { patternParser } from '../parser';

/** The first day of the war, which is its day one. */
const FIRST = dayOf(2022, 2, 24)!;
const ORDINALS: readonly string[] =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');

/** "on the fifth day of the invasion", "on the 100th day of the war", "on day 12 of the war". */
export const dayOfWar = patternParser(
  'day-of-war',
  /\bday\b.*\b(?:war|invasion)\b/i,
  new RegExp(
    `\\b(?:on|by)\\s+(?:the\\s+)?(?:(?:(?<word>${ORDINALS.join('|')})|(?<number>\\d{1,4})(?:st|nd|rd|th))\\s+day|day\\s+(?<count>\\d{1,4}))\\s+of\\s+(?:the|russia's|moscow's|this)\\s+(?:russian\\s+)?(?:full-scale\\s+)?(?:war|invasion)\\b`,
    'gi',
  ),
  (match, reference) => {
    const { word, number, count } = match.groups ?? {};
    const day = word ? ORDINALS.indexOf(word.toLowerCase()) + 1 : Number(number ?? count);
    const start = FIRST + (day - 1) * DAY;
    if (day < 1 || (reference.day !== null && start > reference.day)) return null;
    return intervalOf(start, start + DAY, 'day', reference);
  },
);
