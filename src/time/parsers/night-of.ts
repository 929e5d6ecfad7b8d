import { DAY, HOUR, intervalOf } from '../calendar';
import { DAY_WORDS, readDay, resolveDay } from '../day-words';
import { DAY_NUMBER, MONTH, monthOf, TO, YEAR } from '../en/words';
import { patternParser } from '../parser';

const NIGHT =
  '\\b(?:on\\s+|in\\s+|during\\s+)?the\\s+night\\s+(?<way>of|from|to|into|before)\\s+(?:the\\s+)?';

/** "the night of 13 to 14 October", "the night of Nov. 18-19", "the night to Saturday": 18:00 to 06:00. */
export const nightOf = patternParser(
  'night-of',
  /night/i,
  new RegExp(
    `${NIGHT}(?:(?<first>${DAY_NUMBER})${TO}${DAY_NUMBER}\\s+(?:of\\s+)?(?<month>${MONTH})(?:,?\\s+(?<year>${YEAR}))?` +
      `|(?<month2>${MONTH})\\s+(?<first2>${DAY_NUMBER})${TO}${DAY_NUMBER}(?:,?\\s+(?<year2>${YEAR}))?` +
      `|(?<day>${DAY_WORDS})(?<last>${TO}${DAY_WORDS})?)(?!\\w)`,
    'gi',
  ),
  (match, reference) => {
    const groups = match.groups ?? {};
    const first = groups.first ?? groups.first2;
    const month = groups.month ?? groups.month2;
    const year = groups.year ?? groups.year2;
    const day =
      first && month
        ? resolveDay(Number.parseInt(first, 10), monthOf(month), year ? Number(year) : null, reference)
        : readDay(groups.day ?? '', reference);
    if (day === null) return null;
    // "The night to Saturday" ends on it, "the night of Friday" begins on it.
    const isOne = !groups.last && !first;
    // The night of the very day of publication is over, or nobody could tell of it.
    const isOver = reference.day !== null && day === reference.day;
    const ends = isOne && (isOver || /^(?:to|into|before)$/i.test(groups.way ?? ''));
    const evening = ends ? day - DAY : day;
    return intervalOf(evening + 18 * HOUR, evening + DAY + 6 * HOUR, 'day', reference);
  },
);
