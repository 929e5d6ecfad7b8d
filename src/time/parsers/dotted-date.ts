import { DAY, dayOf, intervalOf } from '../calendar';
import { patternParser } from '../parser';

/** "24.02.2022": with full stops the day comes first, which chrono reads the American way round. */
export const dottedDate = patternParser(
  'dotted-date',
  /\d\.\d/,
  /(?<![\d.])(\d{1,2})\.(\d{1,2})\.((?:19|20)\d{2})(?![\d.]*\d)/g,
  (match, reference) => {
    const day = dayOf(Number(match[3]), Number(match[2]), Number(match[1]));
    return day === null ? null : intervalOf(day, day + DAY, 'day', reference);
  },
);
