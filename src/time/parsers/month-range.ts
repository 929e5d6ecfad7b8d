import { intervalOf, monthStart } from '../calendar';
import { yearOfMonth } from '../day-words';
import { MONTH, monthOf, seasonOf, YEAR } from '../en/words';
import { patternParser } from '../parser';

const NAME = `${MONTH}|spring|summer|autumn|winter`;
/** Longest range that is read, months. */
const LONGEST = 36;

/**
 * "between July and September 2023", "from November 2022 to February 2023", "in July and August",
 * "June-August 2022", "the summer and autumn of 2022": from the first month to the end of the last.
 */
export const monthRange = patternParser(
  'month-range',
  /(?:and|to|until|till|through|-|–|—)\s*(?:the\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|winter)/i,
  new RegExp(
    `\\b(?:(?<lead>between|from|in|during|over|throughout|of)\\s+)?(?:the\\s+)?(?<first>${NAME})(?:\\s+(?:of\\s+)?(?<year>${YEAR}))?(?:\\s+(?:and|to|until|till|through)\\s+|\\s*[-–—]\\s*)(?:the\\s+)?(?<last>${NAME})(?:(?:,?\\s+(?:of\\s+)?)(?<year2>${YEAR}))?(?!\\w|\\s+\\d{1,2}\\b)`,
    'gi',
  ),
  (match, reference) => {
    const { lead, first = '', last = '', year, year2 } = match.groups ?? {};
    // "March to May": months need a preposition or a year, as they are words of their own.
    if (!lead && !year2 && !/^[A-Z]\w+(?:\s+to\s+|\s*[-–—]\s*)[A-Z]\w+$/.test(match[0])) return null;
    if (/\b(?:may|march)\b/.test(match[0])) return null;
    const [from, to] = [startOf(first), startOf(last)];
    const ends = yearOfMonth(to, year2 ? Number(year2) : null, reference);
    if (ends === null || from === 0 || to === 0) return null;
    const begins = year ? Number(year) : from <= to ? ends : ends - 1;
    const start = monthStart(begins, from);
    const end = monthStart(ends, to + (seasonOf(last) ? 3 : 1));
    const months = (ends - begins) * 12 + to - from;
    return months > 0 && months <= LONGEST ? intervalOf(start, end, 'month', reference) : null;
  },
);

function startOf(name: string): number {
  return seasonOf(name) || monthOf(name);
}
