import { intervalOf, monthStart } from '../calendar';
import { yearOfMonth } from '../day-words';
import { MONTH, monthOf } from '../en/words';
import { patternParser } from '../parser';

/** "on a May morning", "one cold March night", "an August afternoon": which day is not told, so that it is the month. */
export const someDayOfMonth = patternParser(
  'some-day-of-month',
  /(?:day|night|morning|noon|evening|dawn|dusk)\b/i,
  new RegExp(
    `\\b(?:[Oo]n\\s+)?(?:[Aa]n?|[Oo]ne)\\s+(?:[a-z]{3,12}\\s+)?(${MONTH})\\s+(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)?(?:day|night|morning|afternoon|evening|dawn|dusk)\\b`,
    'g',
  ),
  (match, reference) => {
    const month = monthOf(match[1]!);
    const year = yearOfMonth(month, null, reference);
    if (year === null) return null;
    return intervalOf(monthStart(year, month), monthStart(year, month + 1), 'month', reference);
  },
);
