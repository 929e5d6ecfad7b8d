import { DAY, HOUR, referenceOf, stamp } from '../calendar';
import { DAY_NUMBER, MONTH, WEEKDAY, YEAR } from '../en/words';
import { readTimes } from '../read-times';
import type { TimeInterval } from '../types';
import type { Line } from './lines';

/** What a line says of when the lines after it were. */
export interface Heading {
  readonly line: Line;
  /** Its words of time, offsets of the text. */
  readonly start: number;
  readonly end: number;
  readonly kind: 'year' | 'date' | 'stamp';
  /** Whether nothing else stands in the line. */
  readonly isAlone: boolean;
  readonly interval: TimeInterval;
  readonly year: number | null;
}

/** Bullets, emoji, brackets and quotes before the first word of a line. */
const MARKS = /^[^\p{L}\p{N}]*/u;
const CLOCK = String.raw`(?<hour>[01]?\d|2[0-3])[:.h](?<minute>[0-5]\d)(?:\s*(?<half>[ap]\.?m\b\.?))?(?:\s+(?:GMT|UTC|EET|EEST|BST|CET|MSK|Kyiv\s+time|local\s+time|local))?`;
const ENDS = String.raw`(?=\s*(?::(?!\d)|[–—|)\]]|-\s|\.\s|\.?$)|,?\s+(?:[01]?\d|2[0-3])[:.h][0-5]\d(?!\d))`;

const YEAR_ALONE = new RegExp(`^(?:(?:in|the\\s+year)\\s+)?(${YEAR})[.:]?$`, 'i');
const STAMP = new RegExp(`^${CLOCK}(?=\\s|[:–—)\\].,-]|$)(?!\\s*(?:-|–|to|and)\\s*\\d)`, 'i');
/** Words of which a date consists, and nothing else. */
const DATE_WORD = `(?:${WEEKDAY}|${MONTH}|${DAY_NUMBER}|${YEAR}|early|mid|late|end|beginning|start|middle|first|second|half|week|night|morning|evening|spring|summer|autumn|winter|overnight|the|of|in|on|to|and|into|from|until)`;
const LEAD = new RegExp(`^${DATE_WORD}(?:(?:\\s*[,/–-]\\s*|\\.?\\s+|\\.-)${DATE_WORD}){0,9}${ENDS}`, 'i');
const TELLING = new RegExp(`${WEEKDAY}|${MONTH}|${YEAR}|\\b(?:spring|summer|autumn|winter)\\b`, 'i');
const NUMBERS = /^(?<day>\d{1,2})\.(?<month>\d{2})(?:\.(?<year>(?:20)?\d{2}))?(?!\d|[.:]\d|\s*(?:km|m|%))/;
const ISO = /^\d{4}-\d{2}-\d{2}(?!\d)/;
/** "#Kherson update, 02.11, 19:40", "Evening post | 5 March". */
const TRAILING = new RegExp(
  `^.{1,48}?(?:,|\\||·|•|—|–)\\s+(?<date>\\d{1,2}\\.\\d{2}(?:\\.(?:20)?\\d{2})?|${DAY_NUMBER}\\s+${MONTH}(?:\\s+${YEAR})?|${MONTH}\\s+${DAY_NUMBER}(?:,?\\s+${YEAR})?)(?:,?\\s+${CLOCK})?$`,
  'iu',
);
/** Longest words of a date, and longest line that ends in one, UTF-16 code units. */
const LONGEST = 60;
const LONGEST_HEAD = 100;

/** How every line begins that a date or a clock leads, and how one ends that closes with a date: most lines do neither. */
const BEGINS =
  /^[^\p{L}\p{N}]{0,8}(?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|early|mid|late|end|beg|sta|spr|sum|aut|win|first|second|night|overnight|in\s\d)/iu;
const ENDS_IN_NUMBER = /\d(?:\s*[ap]\.?m\.?)?$/i;

/** The heading that a line is or begins with, read against a day and the year of the headings before; null for most. */
export function headingOf(line: Line, date: string, year: number | null): Heading | null {
  const isLed = BEGINS.test(line.words);
  if (!isLed) return isTrailed(line) ? trailingDate(line, date, year) : null;
  const marks = MARKS.exec(line.words)?.[0].length ?? 0;
  const words = line.words.slice(marks, marks + LONGEST_HEAD);
  const from = line.start + marks;
  const onlyYear = YEAR_ALONE.exec(words);
  if (onlyYear) return yearHeading(line, from, Number(onlyYear[1]));
  return (
    dateHeading(line, from, words, date, year) ??
    stampHeading(line, from, words, date) ??
    (isTrailed(line) ? trailingDate(line, date, year) : null)
  );
}

function isTrailed({ words }: Line): boolean {
  return words.length <= LONGEST_HEAD && ENDS_IN_NUMBER.test(words);
}

function yearHeading(line: Line, start: number, year: number): Heading {
  const interval: TimeInterval = {
    start: `${year}-01-01T00:00:00Z`,
    end: `${year + 1}-01-01T00:00:00Z`,
    precision: 'year',
    certainty: 'implied',
  };
  return { line, start, end: start + 4, kind: 'year', isAlone: true, interval, year };
}

function stampHeading(line: Line, start: number, words: string, date: string): Heading | null {
  const match = STAMP.exec(words);
  const { day } = referenceOf(date, 0);
  if (!match || day === null) return null;
  const interval = untilStamp(day, match);
  const isAlone = words.length - match[0].length < 3;
  return { line, start, end: start + match[0].length, kind: 'stamp', isAlone, interval, year: null };
}

/** What a post tells has happened within the hour before it, or so. */
function untilStamp(day: number, match: RegExpExecArray): TimeInterval {
  const time = day + minutesOf(match) * 60_000;
  const start = Math.max(day, time - HOUR);
  return { start: stamp(start)!, end: stamp(time + 60_000)!, precision: 'hour', certainty: 'implied' };
}

function minutesOf({ groups }: RegExpExecArray): number {
  const { hour = '0', minute = '0', half } = groups ?? {};
  const hours = half ? (Number(hour) % 12) + (/^p/i.test(half) ? 12 : 0) : Number(hour);
  return hours * 60 + Number(minute);
}

function dateHeading(
  line: Line,
  start: number,
  words: string,
  date: string,
  year: number | null,
): Heading | null {
  const numbers = NUMBERS.exec(words);
  const lead = numbers ?? ISO.exec(words) ?? LEAD.exec(words.slice(0, LONGEST));
  if (!lead || (!numbers && !TELLING.test(lead[0]) && !ISO.test(lead[0]))) return null;
  const rest = words.slice(lead[0].length).replace(/^[\s,]+/, '');
  const clock = STAMP.exec(rest);
  // "14.05 million" is a number.
  if (numbers && !clock && !/^(?:[:–—|)]|-\s|$)/.test(rest)) return null;
  const interval = intervalOfDate(lead[0], date, year);
  if (!interval) return null;
  const isAlone = /^[\s:.–—|)\]-]*$/.test(clock ? rest.slice(clock[0].length) : rest);
  return {
    line,
    start,
    end: start + lead[0].length,
    kind: 'date',
    isAlone,
    interval: clock ? ofPost(interval, minutesOf(clock)) : interval,
    year,
  };
}

function trailingDate(line: Line, date: string, year: number | null): Heading | null {
  const match = TRAILING.exec(line.words);
  const words = match?.groups?.date;
  const interval = words ? intervalOfDate(words, date, year) : null;
  if (!match || !words || !interval) return null;
  const start = line.start + match[0].lastIndexOf(words);
  return {
    line,
    start,
    end: start + words.length,
    kind: 'date',
    isAlone: true,
    interval: match.groups?.hour ? ofPost(interval, minutesOf(match)) : interval,
    year,
  };
}

/** A post of the afternoon tells of its day, one of the morning also of the day before. */
function ofPost(interval: TimeInterval, minutes: number): TimeInterval {
  if (minutes >= 12 * 60) return interval;
  return { ...interval, start: stamp(Date.parse(interval.start) - DAY)! };
}

function intervalOfDate(words: string, date: string, year: number | null): TimeInterval | null {
  const full = NUMBERS.test(words) ? withMonthName(words) : words;
  const options = { date, year };
  // A month alone is a time only after a preposition, which a heading leaves out.
  const found =
    readTimes(full, options)[0] ??
    readTimes(`in ${full}`, options)[0] ??
    (SEASON.test(full) ? readTimes(`in the ${full}`, options)[0] : undefined);
  return found ? { ...found.interval, certainty: 'implied' } : null;
}

const SEASON = /^(?:spring|summer|autumn|winter)/i;
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

function withMonthName(words: string): string {
  const { day, month, year = '' } = NUMBERS.exec(words)?.groups ?? {};
  const name = MONTHS[Number(month) - 1] ?? '';
  return `${Number(day)} ${name} ${year.length === 2 ? `20${year}` : year}`.trim();
}
