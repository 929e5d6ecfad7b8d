import { WEEKDAY } from '../en/words';
import { matchesOf } from '../matches';
import type { Found, TimeParser } from '../parser';
import { partOfDay } from '../part-of-day';
import type { TimeInterval } from '../types';

/** What an ordinal counts that is no day: "on the 4th floor", "by the 47th separate brigade". */
const COUNTED =
  '(?:floor|storey|attempt|try|kilomet|km\\b|mile|day|night|week|month|year|anniversary|birthday|hole|line|century|parallel|time|wave|round|package|brigade|battalion|regiment|division|army|corps|separate|guards|motor|mechani|airborne|tank|assault|marine|rifle|naval|air|mountain|jaeger|infantry|combined|spetsnaz|company|platoon|squad|unit)';
const NTH = '(?:st|nd|rd|th)';

/** "on the 9th", "by the 14th", "on the night of the 3rd to the 4th", "Saturday the 25th", "from the 16th to the 18th". */
const DAYS = new RegExp(
  `\\b(?:(?<lead>on|by|since|until|till|around|about|between|from)\\s+)?(?:(?:or\\s+)?(?:about|around|before)\\s+)?(?:(?:the\\s+)?(?:early\\s+|late\\s+)?(?<part>morning|afternoon|evening|night|(?:early|small)\\s+hours|dawn)\\s+(?<way>of|from|to|into)\\s+|(?<weekday>${WEEKDAY}),?\\s+)?the\\s+(?<first>\\d{1,2})${NTH}(?:(?:\\s*[-–]\\s*|\\s+(?:to|and|into|through|until)\\s+)(?:the\\s+)?(?<last>\\d{1,2})${NTH})?(?:\\s+of\\s+(?:the|that|the\\s+same)\\s+month\\b)?(?![\\w-]|\\s+of\\b|\\s+(?:(?!the\\s|an?\\s|its\\s)[\\w-]+\\s+){0,2}${COUNTED})`,
  'gi',
);

/** Stands in until it has been counted; never seen outside. */
const UNKNOWN: TimeInterval = { start: '', end: '', precision: 'day', certainty: 'implied' };

/** Days of the month that was named before. */
export const dayOfMonth: TimeParser = {
  name: 'day-of-month',
  cue: /\bthe\s+\d{1,2}(?:st|nd|rd|th)\b/i,
  read: (text) => matchesOf(DAYS, text).flatMap(found),
};

function found(match: RegExpExecArray): readonly Found[] {
  const [quote] = match;
  const { lead, part, way = '', weekday, first, last } = match.groups ?? {};
  // Nothing else tells "from the 14th" from a brigade.
  if (!part && !weekday && (!lead || (/^(?:from|between)$/i.test(lead) && !last))) return [];
  const from = Number(first);
  const to = part ? from : Number(last ?? first);
  if (from < 1 || to > 31 || to < from) return [];
  const shift = {
    unit: 'date',
    // The night to the 3rd begins on the 2nd.
    count: part === 'night' && !last && /^(?:to|into)$/i.test(way) ? -1 : 0,
    part: part ? partOfDay(part) : null,
    whole: true,
    fromPublication: true,
    days: [from, to],
  } as const;
  const start = match.index;
  const words = quote.trimEnd();
  return [
    { start, end: start + words.length, quote: words, interval: UNKNOWN, parser: 'day-of-month', shift },
  ];
}
