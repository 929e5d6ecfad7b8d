import { DAY, HOUR, intervalOf } from '../calendar';
import { matchesOf } from '../matches';
import type { TimeParser } from '../parser';

const PATTERN =
  /\b(?:until|till)\s+(?:the\s+)?(?:early\s+)?(?:morning|dawn|daybreak|sunrise|first\s+light)\b(?!\s+(?:of|on)\b)/gi;

/** "in waves until morning", "till dawn": the night that ended with it. */
export const untilMorning: TimeParser = {
  name: 'until-morning',
  cue: /till?\s/i,
  read: (text, reference) => {
    const { day } = reference;
    if (day === null) return [];
    const interval = intervalOf(day - DAY + 18 * HOUR, day + 6 * HOUR, 'day', reference, 'implied');
    if (!interval) return [];
    return matchesOf(PATTERN, text).map(({ index: start, 0: quote }) => ({
      start,
      end: start + quote.length,
      quote,
      interval,
      parser: untilMorning.name,
      timeOnly: true,
    }));
  },
};
