import { DAY, intervalOf, monthStart } from '../calendar';
import { yearOfMonth } from '../day-words';
import { ANY_MONTH, MONTH, monthOf, YEAR } from '../en/words';
import { patternParser } from '../parser';

/** First day (0-based, negative from the month's end) and the day after the last of the parts of a month; null is its end. */
const PARTS: Readonly<Record<string, readonly [number, number | null]>> = {
  early: [0, 10],
  mid: [10, 20],
  late: [20, null],
  'first day': [0, 1],
  'last day': [-1, null],
  'first half': [0, 15],
  'second half': [15, null],
  'first week': [0, 7],
  'second week': [7, 14],
  'third week': [14, 21],
  'last week': [-7, null],
  'first days': [0, 5],
  'first ten days': [0, 10],
  'last ten days': [-10, null],
  'last days': [-5, null],
};

/** "mid-November", "early October 2022", "late in February", "the beginning of March", "the end of May", "the last week of June". */
export const partOfMonth = patternParser(
  'part-of-month',
  ANY_MONTH,
  new RegExp(
    `\\b(?:(?:in|on|at|by|from)\\s+)?(?:(early|mid|late)(?:[\\s-]+|\\s+in\\s+)|(?:the\\s+)?(beginning|start|middle|end|(?:first|second)\\s+half|(?:first|second|third|last|final)\\s+week|first\\s+(?:ten\\s+)?days?|(?:last|final)\\s+(?:ten\\s+)?days?)\\s+of\\s+)(${MONTH})(?:,?\\s+(?:of\\s+)?(${YEAR}))?(?!\\w|\\s+\\d{1,2}\\b)`,
    'gi',
  ),
  (match, reference) => {
    const month = monthOf(match[3]!);
    const year = yearOfMonth(month, match[4] ? Number(match[4]) : null, reference);
    if (year === null) return null;
    const part = partOf(match[1] ?? match[2]!);
    const [from, to] = PARTS[part] ?? [0, null];
    const start = monthStart(year, month);
    const next = monthStart(year, month + 1);
    const end = to === null ? next : start + to * DAY;
    const precision = /day$/.test(part) ? 'day' : /week|days/.test(part) ? 'week' : 'month';
    return intervalOf(from < 0 ? next + from * DAY : start + from * DAY, end, precision, reference);
  },
);

function partOf(word: string): string {
  const lower = word.toLowerCase().replace(/\s+/g, ' ').replace('final', 'last');
  if (lower in PARTS) return lower;
  if (/begin|start|early|first/.test(lower)) return 'early';
  return /end|late|second/.test(lower) ? 'late' : 'mid';
}
