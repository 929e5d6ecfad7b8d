import { MONTH, monthOf, seasonOf } from '../en/words';
import { matchesOf } from '../matches';
import type { Found, TimeParser } from '../parser';
import type { Shift } from '../shift';
import type { TimeInterval } from '../types';

const SEASON = 'spring|summer|autumn|fall|winter';

/** "that September", "that terrible August", "in May of the same year", "the following spring", "the next February". */
const NAMED = new RegExp(
  `\\b(?:(?:in|by|during|until|since)\\s+)?(?:(?:that\\s+same|the\\s+same|that(?<told>\\s+(?!(?:last|this|next|early|late|since|from|until|till|through|during|between|before|after|around|about|towards?|both|every|each)\\s)[a-z]{4,10}(?!\\s+fall\\b))?|(?<next>the\\s+(?:following|next)))\\s+(?<name>${MONTH}|${SEASON})|(?<name2>${MONTH}|the\\s+(?:${SEASON}))\\s+(?:of\\s+)?(?:(?:that|the\\s+same)|(?<next2>the\\s+(?:following|next)))\\s+year)(?!\\w|\\s+\\d)`,
  'gi',
);

/** "by the end of the month", "in the first week of that month". */
const PART =
  /\b(?:(?:in|at|by|from|around|towards?|until)\s+)?the\s+(?<part>beginning|start|middle|end|(?:first|second)\s+half|(?:first|second|third|last|final)\s+(?:week|days|ten\s+days))\s+of\s+(?:the|that|the\s+same)\s+month\b/gi;

/** The first day of a part of a month, from 0, and the one after its last; negative from the month's end, null is its end. */
const PARTS: readonly (readonly [RegExp, readonly [number, number | null]])[] = [
  [/first\s+half/i, [0, 15]],
  [/second\s+half/i, [15, null]],
  [/first\s+ten/i, [0, 10]],
  [/(?:last|final)\s+ten/i, [-10, null]],
  [/first\s+days/i, [0, 5]],
  [/(?:last|final)\s+days/i, [-5, null]],
  [/first\s+week/i, [0, 7]],
  [/second\s+week/i, [7, 14]],
  [/third\s+week/i, [14, 21]],
  [/week/i, [-7, null]],
  [/middle/i, [10, 20]],
  [/end/i, [20, null]],
  [/./, [0, 10]],
];

/** Stands in until it has been counted; never seen outside. */
const UNKNOWN: TimeInterval = { start: '', end: '', precision: 'month', certainty: 'implied' };

/** Months, seasons and parts of a month that only the time named before them dates. */
export const ofThat: TimeParser = {
  name: 'of-that',
  cue: /\b(?:that|same|following|next)\s+(?:[a-z]{4,10}\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|fall|winter|year)|\sof\s+(?:the|that)\s+(?:same\s+)?month/i,
  read: (text) => [
    ...matchesOf(NAMED, text).map((match) => found(match, named(match))),
    ...matchesOf(PART, text).map((match) => found(match, part(match))),
  ],
};

function found(match: RegExpExecArray, shift: Shift): Found {
  const [quote] = match;
  const start = match.index;
  return { start, end: start + quote.length, quote, interval: UNKNOWN, parser: ofThat.name, shift };
}

function named({ groups = {} }: RegExpExecArray): Shift {
  const name = (groups.name ?? groups.name2 ?? '').toLowerCase().replace(/^the\s+/, '');
  const season = seasonOf(name);
  return {
    unit: 'named',
    count: groups.next || groups.next2 ? 1 : 0,
    part: null,
    whole: true,
    // "That black August" is known to all, though nothing was named before.
    fromPublication: groups.told !== undefined,
    months: season ? [season, 3] : [monthOf(name), 1],
  };
}

function part({ groups = {} }: RegExpExecArray): Shift {
  const words = groups.part ?? '';
  const [, days] = PARTS.find(([pattern]) => pattern.test(words))!;
  return { unit: 'part', count: 0, part: null, whole: true, fromPublication: true, days };
}
