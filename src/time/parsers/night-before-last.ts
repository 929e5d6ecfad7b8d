import { DAY, HOUR, intervalOf } from '../calendar';
import { patternParser } from '../parser';

/** "the night before last": the one that the day before yesterday ended in. */
export const nightBeforeLast = patternParser(
  'night-before-last',
  /before\s+last/i,
  /\b(?:on\s+|in\s+)?the\s+night\s+before\s+last\b/gi,
  (_match, reference) => {
    if (reference.day === null) return null;
    const evening = reference.day - 2 * DAY + 18 * HOUR;
    return intervalOf(evening, evening + 12 * HOUR, 'day', reference);
  },
);
