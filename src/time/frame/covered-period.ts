import { DAY, dayOf, type Reference, referenceOf, stamp } from '../calendar';
import { DAY_WORDS, readDay } from '../day-words';
import { matchesOf } from '../matches';
import { dayList } from '../parsers/day-list';
import { dayRange } from '../parsers/day-range';
import type { TimeInterval, TimePrecision } from '../types';
import { type Line, linesOf } from './lines';
import {
  BRIEF,
  briefTold,
  type Days,
  dayTold,
  dottedRange,
  LONGEST_HEADING,
  LONGEST_PERIOD,
  monthLed,
  monthTold,
  stretchTold,
  weekOf,
  weekTold,
} from './period-words';

/** How much of a text can tell what it covers, UTF-16 code units and lines. */
const HEAD = 1200;
const HEAD_LINES = 6;
/** Of these the lines that may be its heading. */
const HEADING_LINES = 3;

const KIND =
  /\b(?:assessment|bulletin|briefing|briefs?|report|update|summary|digest|situation|information|operational|review|roundup|communiqu|sitrep|log|diary|overview|snapshot|factsheet|dashboard|tracker|monitor(?:ing)?\b|flash\b)/i;
const FOR_DAY = new RegExp(
  `\\b(?:for|on|of)\\s+(?:the\\s+)?(?:${DAY_WORDS}|\\d{1,2}\\.\\d{2}\\.\\d{4})`,
  'i',
);
const PERIOD = /\b(?:period|covering|covers|week\s+of)\b/i;
/** How much of a paragraph opens it, UTF-16 code units. */
const LONGEST_OPENING = 280;
/** A dateline alone tells nothing of what is covered. */
const DATELINE = /^[A-Z][A-Z' -]+,.{0,60}\d.{0,40}$/;
/** "ODESA, July 15 (Desk) - ", which leads a first paragraph. */
const LEAD =
  /^(?:[A-Z][\w' -]+,\s[^.]{0,70}?|.{0,60}?\d{4}\s*)(?:\([^)]{1,40}\)\s*(?:[-–—]\s+|\.\s+)?|\s[-–—]\s+|\.\s+)/;
const AS_OF = /\bas\s+of\s+(?:(\d{1,2})(?:[:.](\d{2}))?\s*([ap]\.?m\b)?|(midnight|noon))/i;
const LAST_DAY =
  /\b(?:past|last|previous)\s+(?:day|24\s+hours|twenty-four\s+hours|night)\b|\bovernight\b|\bmorning\b/i;
/** What tells of a report what it covers. */
interface Opening {
  /** Its first lines, and those of them and the title that are no prose. */
  readonly lines: readonly Line[];
  readonly headings: readonly string[];
  /** Its first line of prose, and the same without a dateline. */
  readonly printed: string;
  readonly prose: string;
  /** All that stands before the end of what is looked at. */
  readonly head: string;
  readonly reference: Reference;
  /** Midnight of the day of publication, UTC milliseconds. */
  readonly day: number;
}

/** What may tell it, the surest first. */
const TOLD: readonly ((opening: Opening) => Days | null)[] = [
  ({ lines, reference, day }) => first(lines, ({ words }) => readRange(words, reference, day)),
  ({ headings, reference, day }) =>
    first(headings, (words) => (isOwn(words) ? monthTold(words, reference, day) : null)),
  ({ headings, reference, day }) => first(headings, (words) => monthLed(words, reference, day)),
  ({ headings, reference, day }) => first(headings, (words) => weekOf(words, reference, day)),
  ({ headings, reference }) => first(headings, (words) => dayTold(words, reference)),
  ({ headings, lines, day }) =>
    headings.some((words) => BRIEF.test(words))
      ? first(lines, ({ words }) => stretchTold(words.replace(LEAD, '').slice(0, LONGEST_OPENING), day))
      : null,
  ({ headings, prose, reference, day }) => briefTold(headings, prose, reference, day),
  ({ headings, printed, day }) => weekTold(headings, printed.slice(0, LONGEST_OPENING), day),
  (opening) => first(opening.lines, ({ words }) => (/\d/.test(words) ? ownDay(words, opening) : null)),
];

/**
 * The days that a report covers, for what it leaves undated: the period or the range of days in its
 * head, the month, the week or the day that a heading is about, a bulletin's own day (and the day before,
 * when it comes in the morning, tells of the past day or is an assessment), the week of a weekly review;
 * else the day of publication and the day before.
 */
export function coveredPeriod(text: string, date: string, title = ''): TimeInterval {
  const reference = referenceOf(date, 0);
  const { day } = reference;
  if (day === null) return { start: '', end: '', precision: 'day', certainty: 'publication' };
  const opening = openingOf(text.slice(0, HEAD), title, reference, day);
  return days(...(first(TOLD, (told) => told(opening)) ?? [day - DAY, day]));
}

function openingOf(head: string, title: string, reference: Reference, day: number): Opening {
  const lines = linesOf(head).slice(0, HEAD_LINES);
  const headings = [title, ...lines.slice(0, HEADING_LINES).map(({ words }) => words)].filter(
    (words) => words !== '' && isHeading(words),
  );
  const printed = lines.find(({ words }) => !isHeading(words) && !DATELINE.test(words))?.words ?? '';
  return { lines, headings, printed, prose: printed.replace(LEAD, ''), head, reference, day };
}

function first<T>(all: readonly T[], read: (one: T) => Days | null): Days | null {
  for (const one of all) {
    const found = read(one);
    if (found) return found;
  }
  return null;
}

/** Whether a heading calls the text a report or tells its period. */
function isOwn(words: string): boolean {
  return KIND.test(words) || PERIOD.test(words) || /\bmonthly\b/i.test(words);
}

/** What reads "6 to 15 June 2023" and "28 May – 3 June". */
const RANGES = [dayList, dayRange] as const;

/** "Period: 6 to 15 June 2023", "Sector review, May 5 to 11, 2025". */
function readRange(words: string, reference: Reference, day: number): Days | null {
  if (!/\d/.test(words)) return null;
  if (!isHeading(words) && !PERIOD.test(words.slice(0, LONGEST_HEADING))) return null;
  const head = words.slice(0, 2 * LONGEST_HEADING);
  const dotted = dottedRange(head);
  if (dotted && dotted[1] <= day && dotted[1] >= day - LONGEST_PERIOD * DAY) return dotted;
  for (const { interval } of RANGES.flatMap((parser) => parser.read(head, reference))) {
    const [start, end] = [Date.parse(interval.start), Date.parse(interval.end)];
    const length = (end - start) / DAY;
    if (length < 2 || length > LONGEST_PERIOD) continue;
    // What it covers lies before it, and not long before.
    if (end > day + DAY || end < day - LONGEST_PERIOD * DAY) continue;
    if (Number.isInteger(length)) return [start, end - DAY];
  }
  return null;
}

/** "Operational update as of 08:00, 19 March 2024", "Campaign assessment, October 18, 2022". */
function ownDay(words: string, { head, prose, reference, day }: Opening): Days | null {
  if (!isHeading(words)) return null;
  const asOf = AS_OF.exec(words);
  if (!asOf && !KIND.test(words)) return null;
  const named = namedDay(words, reference);
  // "Report for 14 September", given out on the 15th.
  if (named !== null && named < day && named >= day - 2 * DAY && FOR_DAY.test(words)) return [named, named];
  if (named !== day) return null;
  if (asOf) return isMorning(asOf) ? [day - DAY, day] : [day, day];
  if (LAST_DAY.test(head)) return [day - DAY, day];
  // An assessment of a day tells what became known on it, of the day before as well, unless it opens with "on October 18".
  const isTold = namedDay(prose.slice(0, LONGEST_OPENING), reference) === day;
  return /\bassessment\b/i.test(words) && !isTold ? [day - DAY, day] : [day, day];
}

const FULL_DAY = new RegExp(`\\d{4}-\\d{2}-\\d{2}|\\d{1,2}\\.\\d{2}\\.\\d{4}|${DAY_WORDS}`, 'gi');

/** The last day that a heading names: "Tuesday, 14 May 2024". */
function namedDay(words: string, reference: Reference): number | null {
  const named = matchesOf(FULL_DAY, words).at(-1)?.[0];
  if (!named) return null;
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(named) ?? [];
  const [, day, dotted, dottedYear] = /^(\d{1,2})\.(\d{2})\.(\d{4})$/.exec(named) ?? [];
  if (year) return dayOf(Number(year), Number(month), Number(date));
  if (dottedYear) return dayOf(Number(dottedYear), Number(dotted), Number(day));
  return readDay(named, reference);
}

function isMorning([, hour = '', , half, word]: RegExpExecArray): boolean {
  if (word) return false;
  if (half) return /^a/i.test(half);
  return Number(hour) < 12;
}

function isHeading(words: string): boolean {
  return words.length <= LONGEST_HEADING && !/[a-z]\.$/.test(words);
}

function days(first: number, last: number): TimeInterval {
  const precision: TimePrecision = last - first > 2 * DAY ? 'week' : 'day';
  return { start: stamp(first) ?? '', end: stamp(last + DAY) ?? '', precision, certainty: 'publication' };
}
