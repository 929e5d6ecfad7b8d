import { intervalOf, monthStart } from '../calendar';
import { patternParser } from '../parser';

/** "in the winter of 2022-23", "winter 2022/2023". */
export const winterOfYears = patternParser(
  'winter-of-years',
  /winter/i,
  /\b(?:(?:in|over|during|throughout|since)\s+)?(?:the\s+)?winter\s+(?:of\s+)?(20\d{2})\s*(?:[-–—/]|to)\s*(?:20)?\d{2}(?!\d)/gi,
  (match, reference) =>
    intervalOf(monthStart(Number(match[1]), 12), monthStart(Number(match[1]), 15), 'month', reference),
);
