import { DAY, intervalOf, monthStart } from '../calendar';
import { yearOfMonth } from '../day-words';
import { MONTH, monthOf, YEAR } from '../en/words';
import { patternParser } from '../parser';

/** First and last-but-one day (0-based) of the parts of a month; null is the month's end. */
const PARTS: Readonly<Record<string, readonly [number, number | null]>> = {
  early: [0, 10],
  mid: [10, 20],
  late: [20, null],
};

/** "mid-November", "early October 2022", "late in February", "the beginning of March", "the end of May". */
export const partOfMonth = patternParser(
  'part-of-month',
  /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i,
  new RegExp(
    `\\b(?:(?:in|at|by|from)\\s+)?(?:(early|mid|late)(?:[\\s-]+|\\s+in\\s+)|the\\s+(beginning|start|middle|end|first\\s+half|second\\s+half)\\s+of\\s+)(${MONTH})(?:,?\\s+(?:of\\s+)?(${YEAR}))?(?!\\w|\\s+\\d{1,2}\\b)`,
    'gi',
  ),
  (match, reference) => {
    const month = monthOf(match[3]!);
    const year = yearOfMonth(month, match[4] ? Number(match[4]) : null, reference);
    if (year === null) return null;
    const [from, to] = PARTS[partOf(match[1] ?? match[2]!)] ?? [0, null];
    const start = monthStart(year, month);
    const end = to === null ? monthStart(year, month + 1) : start + to * DAY;
    return intervalOf(start + from * DAY, end, 'month', reference);
  },
);

function partOf(word: string): string {
  const lower = word.toLowerCase();
  if (/begin|start|early|first/.test(lower)) return 'early';
  return /end|late|second/.test(lower) ? 'late' : 'mid';
}
