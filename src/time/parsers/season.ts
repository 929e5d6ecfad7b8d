import { intervalOf, monthStart, yearMonth } from '../calendar';
import { seasonOf } from '../en/words';
import { patternParser } from '../parser';

/** "last summer", "this winter": the season that has begun last, or the one before it. */
export const season = patternParser(
  'season',
  /spring|summer|autumn|winter|fall/i,
  /\b(last|this|(?:in|over|through|throughout|during|since|all)\s+the|all)\s+(spring|summer|autumn|winter|fall)\b(?!\s+(?:of|to|on|in))/gi,
  (match, reference) => {
    const first = seasonOf(match[2]!);
    if (reference.day === null) return null;
    if (match[2]!.toLowerCase() === 'fall' && !/^(?:last|this)$/i.test(match[1]!)) return null;
    let { year } = yearMonth(reference.day);
    // Under a heading "2023" it is that year's.
    if (reference.year !== null && !/^(?:last|this)$/i.test(match[1]!)) {
      const start = monthStart(reference.year, first);
      return intervalOf(start, monthStart(reference.year, first + 3), 'month', reference);
    }
    while (monthStart(year, first) > reference.day) year--;
    // "Last summer" said inside summer is the one a year before; said after it, the one just over.
    if (/^last$/i.test(match[1]!) && monthStart(year, first + 3) > reference.day) year--;
    return intervalOf(monthStart(year, first), monthStart(year, first + 3), 'month', reference);
  },
);
