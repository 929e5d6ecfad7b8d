import { DAY, intervalOf } from '../calendar';
import { patternParser } from '../parser';
import { INVASION, THE_WAR } from '../the-war';

const ORDINALS: readonly string[] =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');

/** "on the fifth day of the invasion", "on the 100th day of the war", "on day 12 of the war": its first day is day one. */
export const dayOfWar = patternParser(
  'day-of-war',
  /\bday\b/i,
  new RegExp(
    `\\b(?:on|by)\\s+(?:the\\s+)?(?:(?:(?<word>${ORDINALS.join('|')})|(?<number>\\d{1,4})(?:st|nd|rd|th))\\s+day|day\\s+(?<count>\\d{1,4}))\\s+of\\s+${THE_WAR}\\b`,
    'gi',
  ),
  (match, reference) => {
    const { word, number, count } = match.groups ?? {};
    const day = word ? ORDINALS.indexOf(word.toLowerCase()) + 1 : Number(number ?? count);
    const start = INVASION + (day - 1) * DAY;
    if (day < 1 || (reference.day !== null && start > reference.day)) return null;
    return intervalOf(start, start + DAY, 'day', reference);
  },
);
