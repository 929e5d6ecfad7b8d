import { addMonths, DAY, intervalOf } from '../calendar';
import { COUNT, countOf } from '../en/words';
import { patternParser } from '../parser';

/** "over the past week", "in the past 24 hours", "the last three days", "for the previous two months". */
export const pastPeriod = patternParser(
  'past-period',
  /(?:past|last|previous|preceding)\s+(?:[\w-]+[\s-]+)?(?:hour|day|night|week|fortnight|month|year)/i,
  new RegExp(
    `\\b(?:(in|over|during|for|within|across|of)\\s+)?(?:the|this)\\s+(?:past|last|(previous|preceding))\\s+(?:(${COUNT})[\\s-]+)?(hour|day|night|week|fortnight|month|year)s?\\b`,
    'gi',
  ),
  (match, reference) => {
    const count = match[3] ? countOf(match[3]) : 1;
    const today = reference.day;
    if (today === null || !(count > 0)) return null;
    // "The previous day" alone counts from what was named before.
    if (match[2] && !match[3] && (!match[1] || /night/i.test(match[4]!))) return null;
    const end = today + DAY;
    switch (match[4]!.toLowerCase()) {
      case 'hour':
        return intervalOf(today - Math.ceil(count / 24) * DAY, end, 'day', reference);
      case 'week':
        return intervalOf(today - count * 7 * DAY, end, count === 1 ? 'week' : 'month', reference);
      case 'fortnight':
        return intervalOf(today - 14 * DAY, end, 'week', reference);
      case 'month':
        return intervalOf(addMonths(today, -count), end, 'month', reference);
      case 'year':
        return intervalOf(addMonths(today, -12 * count), end, 'year', reference);
      default:
        return intervalOf(today - count * DAY, end, count > 2 ? 'week' : 'day', reference);
    }
  },
);
