import { DAY, HOUR, intervalOf } from '../calendar';
import { DAY_WORDS, readDay } from '../day-words';
import { patternParser } from '../parser';

/** "overnight", "overnight into Saturday", "overnight from 6 to 7 March", "last night": 18:00 to 06:00. */
export const overnight = patternParser(
  'overnight',
  /night/i,
  new RegExp(
    `\\b(?:overnight(?:\\s+(?:(?:from\\s+)?${DAY_WORDS}\\s+)?(?:in)?to\\s+(?<into>${DAY_WORDS})|\\s+(?:on\\s+)?(?<on>${DAY_WORDS}))?|(?:during|in|late)\\s+the\\s+night|last\\s+night)\\b`,
    'gi',
  ),
  (match, reference) => {
    const words = match.groups?.into ?? match.groups?.on;
    const morning = words ? readDay(words, reference) : reference.day;
    if (morning === null) return null;
    return intervalOf(morning - DAY + 18 * HOUR, morning + 6 * HOUR, 'day', reference);
  },
);
