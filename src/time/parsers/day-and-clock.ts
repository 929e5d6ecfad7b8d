import { DAY, HOUR, intervalOf, lastWeekday, type Reference, weekStart } from '../calendar';
import { readDay } from '../day-words';
import { DAY_NUMBER, MONTH, WEEKDAY, weekdayOf, YEAR } from '../en/words';
import { matchesOf } from '../matches';
import type { Found, TimeParser } from '../parser';
import { PARTS_OF_DAY, partOfDay } from '../part-of-day';
import type { TimeInterval } from '../types';

const DATE =
  `(?:${DAY_NUMBER}(?:\\s+of)?[\\s-]+${MONTH}(?![a-z])(?:[,\\s-]+${YEAR}\\b)?` +
  `|${MONTH}\\s+(?:the\\s+)?${DAY_NUMBER}(?!\\d|[:.]\\d)(?:,?\\s+${YEAR}\\b)?)`;
const DATED = `(?:(?:${WEEKDAY}|(?:mon|tues?|wed|thu|thurs?|fri|sat|sun)\\b\\.?),?\\s+(?:the\\s+)?)?${DATE}`;
const ANY_DAY = `(?:${DATED}|(?:(?:(?:this\\s+)?(?:last|past|next|coming)|this)\\s+)?${WEEKDAY}|today|yesterday|tomorrow|tonight)`;

const HALF = '\\s?[ap](?:\\.\\s?m\\.|\\.?m\\b)';
const HOUR_OF_12 = '(?:0?[1-9]|1[0-2])';
const HOUR_OF_24 = '(?:[01]?\\d|2[0-4])';
const MINUTE = '[0-5]\\d(?!\\d|[:.]\\d)';
const PART = '(?:morning|afternoon|evening|night)';
const NEARLY = '(?:(?:about|around)\\s+|~)?';
const ZONE = '(?:\\s+(?:GMT|UTC|BST|CES?T|EES?T|MSK|E[SD]T)\\b)?';
/** What a figure with a full stop counts, where it is no clock. */
const MEASURE =
  '(?!\\s*(?:%|per|percent|million|billion|trillion|thousand|km|kilo|met|miles?|m\\b|mm|cm|ton|times|degrees))';
/** A clock that nothing else can be. */
const SURE = `(?:${HOUR_OF_24}:${MINUTE}(?:${HALF})?|${HOUR_OF_12}(?:\\.[0-5]\\d)?${HALF}|noon\\b|midday\\b|midnight\\b)`;
/** One that is, as a word of time stands before it: "at 5.30", "at 9 in the morning". */
const LED = `(?<=\\b(?:at|from|since|until)\\s+${NEARLY})(?:${HOUR_OF_12}(?:[:.][0-5]\\d)?\\s+(?:o'clock\\s+)?(?:in\\s+the|this)\\s+(?:morning|afternoon|evening)\\b|${HOUR_OF_24}\\.${MINUTE}${MEASURE})`;
const CLOCK = `(?<![:.,/$€£#№+])(?:${SURE}|${LED})${ZONE}`;
const UNTIL = `(?:\\s*(?:[-–—]|\\b(?:to|until|till)\\b)\\s*${NEARLY}(?:${SURE}|${HOUR_OF_24}\\.${MINUTE}${MEASURE})${ZONE})?`;

const TIMES = new RegExp(
  `\\b(?:(?:on\\s+)?(?<day>${ANY_DAY})\\b(?:,?\\s+(?:(?:at|in\\s+the)\\s+)?(?<part>${PART})\\b|,?\\s+(?:(?:at|from|by)\\s+)?${NEARLY}(?<clock>${CLOCK}${UNTIL}))?` +
    `|(?:(?:at|from)\\s+)?${NEARLY}(?<clock2>${CLOCK}${UNTIL})(?:,?\\s+(?:on\\s+|of\\s+)?(?<day2>${ANY_DAY})\\b)?` +
    `|(?<when>this|last)\\s+(?<part2>night))`,
  'gi',
);
const ONE_CLOCK =
  /(\d{1,2})(?:[:.](\d\d))?(\s?[ap]\.?\s?m|.*\b(?:morning|afternoon|evening))?|noon|midd|midn/gi;

/**
 * Days and hours, alone or together: "on Monday", "Tuesday, 8 March 2023", "yesterday at 14:30", "9 p.m. on
 * Friday", "on Wednesday night", "from 22:00 to 04:00", "at noon". Reports tell what was: a weekday is the
 * last one that is not after publication.
 */
export const dayAndClock: TimeParser = {
  name: 'day-and-clock',
  cue: new RegExp(
    String.raw`\d[:.]\d\d|\d\s?[ap]\.?m|(?:sun|mon|tues|wednes|thurs|fri|satur|to|yester)day|to(?:morrow|night)|noon|mid(?:day|night)|(?:in\s+the|this)\s+(?:morning|afternoon|evening)|(?:this|last)\s+night|\b${MONTH}\s+(?:the\s+)?\d|\d(?:st|nd|rd|th)?(?:\s+of)?[\s-]+${MONTH}`,
    'i',
  ),
  read: (text, reference) => matchesOf(TIMES, text).flatMap((match) => found(match, reference)),
};

function found(match: RegExpExecArray, reference: Reference): readonly Found[] {
  const { day, day2, clock, clock2, part, part2, when } = match.groups ?? {};
  const named = day ?? day2;
  const midnight = named === undefined ? reference.day : dayNamed(named, reference);
  if (midnight === null) return [];
  const told = clock ?? clock2;
  const interval =
    told !== undefined
      ? clocks(midnight, told, reference)
      : partNamed(/^last/i.test(when ?? '') ? midnight - DAY : midnight, part ?? part2, reference);
  if (!interval) return [];
  const [quote] = match;
  const start = match.index;
  const timeOnly = named === undefined && told !== undefined;
  return [{ start, end: start + quote.length, quote, interval, parser: dayAndClock.name, timeOnly }];
}

function dayNamed(words: string, reference: Reference): number | null {
  const lead = words.toLowerCase().split(/\s+/);
  const last = lead.pop()!;
  const weekday = weekdayOf(last);
  const today = reference.day;
  if (weekday < 0 && /\d/.test(words)) return readDay(words, reference);
  if (today === null) return null;
  if (weekday < 0) return today + (last === 'yesterday' ? -DAY : last === 'tomorrow' ? DAY : 0);
  if (lead.includes('coming')) return lastWeekday(today + 7 * DAY, weekday);
  if (lead.includes('next')) return lastWeekday(weekStart(today) + 13 * DAY, weekday);
  return lastWeekday(lead.includes('last') || lead.includes('past') ? today - DAY : today, weekday);
}

function partNamed(day: number, part: string | undefined, reference: Reference): TimeInterval | null {
  const [from, to] = part === undefined ? [0, 24] : PARTS_OF_DAY[partOfDay(part)!];
  return intervalOf(day + from * HOUR, day + to * HOUR, 'day', reference);
}

/** One clock, or the stretch from one to another. */
function clocks(day: number, words: string, reference: Reference): TimeInterval | null {
  const [first, second] = matchesOf(ONE_CLOCK, words);
  const start = day + timeOf(first!);
  if (second) {
    const end = day + timeOf(second);
    return intervalOf(start, end > start ? end : end + DAY, 'hour', reference);
  }
  return first![2] === undefined
    ? intervalOf(start, start + HOUR, 'hour', reference)
    : intervalOf(start, start + 60_000, 'minute', reference);
}

/** Milliseconds since midnight. */
function timeOf([word, hours, minutes, half]: RegExpExecArray): number {
  if (hours === undefined) return /^midn/i.test(word) ? 0 : 12 * HOUR;
  const told = Number(hours);
  const isLate = /^\s*p|noon|evening/i.test(half ?? '');
  const hour = half === undefined || told > 12 ? told : (told % 12) + (isLate ? 12 : 0);
  return hour * HOUR + Number(minutes ?? 0) * 60_000;
}
