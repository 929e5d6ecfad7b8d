import { DAY, HOUR, intervalOf, type Reference } from '../calendar';
import { DAY_WORDS, readDay } from '../day-words';
import { DAY_NUMBER, TO } from '../en/words';
import { matchesOf } from '../matches';
import type { Found, TimeParser } from '../parser';

const PATTERN = new RegExp(
  `\\b(?:overnight(?:\\s+(?:(?:from\\s+)?${DAY_WORDS}\\s+)?(?:in)?to\\s+(?<into>${DAY_WORDS})|\\s+(?:on\\s+)?(?<on>${DAY_WORDS})(?<two>${TO}${DAY_NUMBER}(?![\\w:]))?)?|(?:during|in|late\\s+in)\\s+the\\s+night(?!\\s+(?:of|from|to|into|before)\\b)|last\\s+night|the\\s+night(?=\\s+(?:brought|cost|passed|claimed|took|saw|began|ended|left|was)\\b))\\b`,
  'gi',
);

/** "overnight", "overnight into Saturday", "overnight from 6 to 7 March", "overnight on March 6 to 7", "last night": 18:00 to 06:00. */
export const overnight: TimeParser = {
  name: 'overnight',
  cue: /night/i,
  read: (text, reference) => matchesOf(PATTERN, text).flatMap((match) => readNight(match, reference) ?? []),
};

function readNight(match: RegExpExecArray, reference: Reference): Found | null {
  const [quote] = match;
  const words = match.groups?.into ?? match.groups?.on;
  const named = words ? readDay(words, reference) : reference.day;
  // "Overnight on 21 to 22 October" ends on the second.
  const morning = named !== null && match.groups?.two ? named + DAY : named;
  if (morning === null) return null;
  const interval = intervalOf(morning - DAY + 18 * HOUR, morning + 6 * HOUR, 'day', reference);
  if (!interval) return null;
  const start = match.index;
  const timeOnly = !words && !/^last/i.test(quote);
  return { start, end: start + quote.length, quote, interval, parser: overnight.name, timeOnly };
}
