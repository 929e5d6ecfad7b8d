import { DAY, intervalOf } from '../calendar';
import { patternParser } from '../parser';

/** "the day before yesterday", which is no day before something told. */
export const dayBeforeYesterday = patternParser(
  'day-before-yesterday',
  /before\s+yesterday/i,
  /\b(?:on\s+)?the\s+day\s+before\s+yesterday\b/gi,
  (_match, reference) => {
    if (reference.day === null) return null;
    return intervalOf(reference.day - 2 * DAY, reference.day - DAY, 'day', reference);
  },
);
