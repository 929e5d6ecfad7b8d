import { DAY, dayOf, type Reference, referenceOf, stamp } from '../calendar';
import { DAY_WORDS, readDay } from '../day-words';
import { dayList } from '../parsers/day-list';
import { dayRange } from '../parsers/day-range';
import type { TimeInterval, TimePrecision } from '../types';
import { type Line, linesOf } from './lines';

/** How much of a text can tell what it covers, UTF-16 code units and lines. */
const HEAD = 1200;
const HEAD_LINES = 6;
/** A longer line is no heading. */
const LONGEST_HEADING = 140;
/** Longest period that a report covers, days. */
const LONGEST_PERIOD = 45;

const KIND =
  /\b(?:assessment|bulletin|briefing|briefs?|report|update|summary|digest|situation|information|operational|review|roundup|communiqu|sitrep|log|diary|overview)/i;
const PERIOD = /\b(?:period|covering|covers|week\s+of)\b/i;
const AS_OF = /\bas\s+of\s+(?:(\d{1,2})(?:[:.](\d{2}))?\s*([ap]\.?m\b)?|(midnight|noon))/i;
const LAST_DAY =
  /\b(?:past|last|previous)\s+(?:day|24\s+hours|twenty-four\s+hours|night)\b|\bovernight\b|\bmorning\b/i;
const WEEKLY =
  /^(?:the|a|this|last|past)\s+week\s+(?:in|on|at|along|between|across|by|under)\b|\bweekly\b|\bweek\s+in\s+review\b|\breview\s+of\s+the\s+week\b/i;

/**
 * The days that a report covers, for what it leaves undated: the period or the range of days in its
 * head, a bulletin's own day (and the day before, when it comes in the morning or tells of the past
 * day), the week of a weekly review; else the day of publication and the day before.
 */
export function coveredPeriod(text: string, date: string): TimeInterval {
  const reference = referenceOf(date, 0);
  const { day } = reference;
  if (day === null) return { start: '', end: '', precision: 'day', certainty: 'publication' };
  const head = text.slice(0, HEAD);
  const lines = linesOf(head).slice(0, HEAD_LINES);
  for (const line of lines) {
    if (!/\d/.test(line.words)) continue;
    const stretch = readRange(line, reference, day) ?? ownDay(line, head, reference, day);
    if (stretch) return days(...stretch);
  }
  if (lines.slice(0, 2).some(({ words }) => isHeading(words) && WEEKLY.test(words)))
    return days(day - 6 * DAY, day);
  return days(day - DAY, day);
}

/** What reads "6 to 15 June 2023" and "28 May – 3 June". */
const RANGES = [dayList, dayRange] as const;

type Days = readonly [first: number, last: number];

/** "Period: 6 to 15 June 2023", "Sector review, May 5 to 11, 2025". */
function readRange({ words }: Line, reference: Reference, day: number): Days | null {
  if (!isHeading(words) && !PERIOD.test(words.slice(0, LONGEST_HEADING))) return null;
  const head = words.slice(0, 2 * LONGEST_HEADING);
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
function ownDay({ words }: Line, head: string, reference: Reference, day: number): Days | null {
  if (!isHeading(words)) return null;
  const asOf = AS_OF.exec(words);
  if (!asOf && !KIND.test(words)) return null;
  if (namedDay(words, reference) !== day) return null;
  if (asOf) return isMorning(asOf) ? [day - DAY, day] : [day, day];
  return LAST_DAY.test(head) ? [day - DAY, day] : [day, day];
}

const FULL_DAY = new RegExp(`\\d{4}-\\d{2}-\\d{2}|\\d{1,2}\\.\\d{2}\\.\\d{4}|${DAY_WORDS}`, 'gi');

/** The last day that a heading names: "Tuesday, 14 May 2024". */
function namedDay(words: string, reference: Reference): number | null {
  const named = [...words.matchAll(FULL_DAY)].at(-1)?.[0];
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
