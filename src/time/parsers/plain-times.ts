import { DAY, HOUR, intervalOf, lastWeekday, type Reference } from '../calendar';
import { DAY_WORDS, readDay } from '../day-words';
import { MONTH, WEEKDAY, weekdayOf } from '../en/words';
import type { Found } from '../parser';
import type { TimeInterval } from '../types';

/** What makes a day more than plain when it stands before it: "next Monday", "to March 8". */
const LEAD =
  /(?:\b(?:last|next|this|past|coming|upcoming|following|by|until|till|before|to|through|week|[a-z]{3,6}day)\s+|(?:\d(?:st|nd|rd|th)?|[a-z]{3,6}day,|[-–—/])\s*|[\w$€£#№'])$/i;
/** What makes it more than plain when it follows: a clock, a range, a part of the day, another date; in "on May 5, 24 drones" nothing does. */
const TAIL =
  /^(?:\s*[-–—/]|['\w]|\s*[@:.]?\d|\s*,\s*(?:[@:.]\d|\d{3}|\d{1,2}(?:[:.]\d|(?:st|nd|rd|th)\b|\s*(?:[ap]\.?m\b|[-–—,&/]\s*\d|(?:and|to|o'clock|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|of)\b)))|\s*,?\s*(?:(?:at|around|about|to|until|till|through|next|last|this|of|ago)\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))/i;
/** How far the two are looked for, UTF-16 code units. */
const AROUND = 16;

const PART = '(?:morning|afternoon|evening|night)';
/** Words that a time may be joined to over nothing but {@link JOINT}. */
const OTHER = `(?:\\d|[a-z]{3,6}day|${MONTH}|noon|midnight|${PART}|tomorrow|tonight|now|weekend|(?:second|minute|hour|day|week|month|year)s?|[ap]\\.?m|o'clock|ago|earlier|later|(?:this|last|past|next)(?=\\s))`;
/** What may stand between two times that are one. */
const JOINT = '(?:at|after|before|on|of|to|until|till|through|from|in|the|and|for|about|around|by)';
const JOINED_BEFORE = new RegExp(
  `(?:${OTHER}(?:st|nd|rd|th)?\\W*(?:\\b${JOINT}\\s+){0,3}|[\\w$€£#№'/+-])$`,
  'i',
);
const JOINED_AFTER = new RegExp(
  `^(?:['\\w/:+(-]|\\.\\d|\\W*(?:${JOINT}\\s+){0,3}(?:${OTHER}|[ap]\\b|[+-]))`,
  'i',
);
/** Capitals after a clock may be a time zone. */
const CLOCK_ZONE = /^\s*,?\s*(?:\(?(?:[A-Z]{2,5}|utc|gmt)\b|[?~])/;
/** How far such words are looked for, UTF-16 code units. */
const NEAR = 40;

const ON_DAY = `(?:,?\\s+(?:on\\s+)?${WEEKDAY}\\b)?`;
const TIMES = new RegExp(
  `\\b(?:(?:(?<parted>(?:on\\s+)?${WEEKDAY}\\s+${PART})|(?<last>last\\s+${WEEKDAY})|(?<day>(?:on\\s+(?!${MONTH}))?${DAY_WORDS}|today|yesterday)|(?<part>(?:this\\s+)?${PART}|last\\s+night|tonight|tomorrow|noon|midday|midnight)|(?<count>(?<!\\b(?:at|from)\\s)\\d+\\.\\d+|\\d+-\\d+))\\b|(?<clock>(?:(?:at|from)\\s+)?(?:(?:0?[1-9]|1[0-2])(?::[0-5]\\d)?\\s?[ap](?:\\.m\\.|m\\b)|(?:[01]?\\d|2[0-3]):[0-5]\\d\\b)${ON_DAY}))`,
  'gi',
);
const CLOCK = /(\d{1,2})(?::(\d\d))?\s?([ap])?/i;

type Kind = 'parted' | 'last' | 'day' | 'part' | 'clock' | 'count';

/** Times that stand alone in folded text, and the text with blanks in their place. */
export interface PlainTimes {
  readonly found: readonly Found[];
  readonly rest: string;
}

/**
 * Reads "on Monday", "March 8", "8 March 2023", "yesterday", "on Monday morning", "last Friday", "at night" and
 * "14:30" where nothing around makes them part of more, and takes out numbers that are none. They are
 * nearly all of a report's times, and a fraction of the work of a whole date parser.
 */
export function readPlainTimes(text: string, reference: Reference): PlainTimes {
  const found: Found[] = [];
  const rest = text.replace(TIMES, (quote: string, ...more: readonly unknown[]) => {
    const groups = more.at(-1) as Readonly<Partial<Record<Kind, string>>>;
    const start = more.at(-3) as number;
    const end = start + quote.length;
    const isPlain =
      groups.day === undefined ? isAlone(text, start, end, groups) : isPlainDay(text, start, end);
    if (!isPlain) return quote;
    const interval = meant(quote, groups, reference);
    const timeOnly =
      groups.clock === undefined
        ? groups.part !== undefined && !/^(?:last|to)/i.test(quote)
        : !/day$/i.test(quote);
    if (interval) found.push({ start, end, quote, interval, parser: 'chrono', timeOnly });
    return ' '.repeat(quote.length);
  });
  return { found, rest };
}

function isPlainDay(text: string, start: number, end: number): boolean {
  return (
    !LEAD.test(text.slice(Math.max(0, start - AROUND), start)) && !TAIL.test(text.slice(end, end + AROUND))
  );
}

function isAlone(
  text: string,
  start: number,
  end: number,
  { clock }: Readonly<Partial<Record<Kind, string>>>,
): boolean {
  const after = text.slice(end, end + NEAR);
  if (JOINED_AFTER.test(after) || (clock !== undefined && CLOCK_ZONE.test(after))) return false;
  return !JOINED_BEFORE.test(text.slice(Math.max(0, start - NEAR), start));
}

function meant(
  quote: string,
  groups: Readonly<Partial<Record<Kind, string>>>,
  reference: Reference,
): TimeInterval | null {
  const today = reference.day;
  if (groups.day !== undefined) {
    const day = dayOf(quote.replace(/^on\s+/i, ''), reference);
    return day === null ? null : wholeDay(day, reference);
  }
  if (today === null || groups.count !== undefined) return null;
  const words = quote.toLowerCase().split(/\s+/);
  if (groups.parted !== undefined) {
    const day = lastWeekday(today, weekdayOf(words.at(-2)!));
    return words.at(-1) === 'night' ? nightOf(day, reference) : wholeDay(day, reference);
  }
  if (groups.last !== undefined) return wholeDay(lastWeekday(today - DAY, weekdayOf(words[1]!)), reference);
  if (groups.clock !== undefined) {
    const weekday = weekdayOf(words.at(-1)!);
    return clockOn(weekday < 0 ? today : lastWeekday(today, weekday), quote, reference);
  }
  switch (words.at(-1)) {
    case 'night':
      return nightOf(words[0] === 'last' ? today - DAY : today, reference);
    case 'tomorrow':
      return wholeDay(today + DAY, reference);
    case 'noon':
    case 'midday':
      return intervalOf(today + 12 * HOUR, today + 13 * HOUR, 'hour', reference);
    case 'midnight':
      return intervalOf(today, today + HOUR, 'hour', reference);
    default:
      return wholeDay(today, reference);
  }
}

function clockOn(day: number, words: string, reference: Reference): TimeInterval | null {
  const [, hours, minutes, half] = CLOCK.exec(words)!;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (/p/i.test(half) ? 12 : 0);
  const from = day + hour * HOUR + Number(minutes ?? 0) * 60_000;
  return minutes === undefined
    ? intervalOf(from, from + HOUR, 'hour', reference)
    : intervalOf(from, from + 60_000, 'minute', reference);
}

function wholeDay(day: number, reference: Reference): TimeInterval | null {
  return intervalOf(day, day + DAY, 'day', reference);
}

function nightOf(day: number, reference: Reference): TimeInterval | null {
  return intervalOf(day + 18 * HOUR, day + DAY + 6 * HOUR, 'day', reference);
}

function dayOf(words: string, reference: Reference): number | null {
  if (/^today$/i.test(words)) return reference.day;
  if (/^yesterday$/i.test(words)) return reference.day === null ? null : reference.day - DAY;
  return readDay(words, reference);
}
