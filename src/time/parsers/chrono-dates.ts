import * as chrono from 'chrono-node';
import { DAY, dayOf, HOUR, intervalOf, type Reference } from '../calendar';
import { readDay } from '../day-words';
import { MONTH } from '../en/words';
import type { Found, TimeParser } from '../parser';
import { sentenceEndsOf } from '../sentence-ends';
import type { TimeInterval } from '../types';
import { PreferPastRefiner } from './chrono-prefer-past';
import { readPlainTimes } from './plain-times';

/** A clone, so that our refiner touches nobody else's. `chrono.en.GB` reads "October 13" as 2013. */
const english = chrono.en.casual.clone();
english.refiners.push(new PreferPastRefiner());

/** Noon of any day: chrono must have a reference even when there is none, and never the clock's. */
const NO_REFERENCE = Date.UTC(2000, 0, 1, 12);

/** Cheap test that every text with something for chrono passes. */
const CUE = new RegExp(
  String.raw`\d[:./-]\d|\d\s?[ap]\.?m|(?:sun|mon|tues|wednes|thurs|fri|satur|to)day|\b(?:sun|mon|tue|wed|thu|fri|sat)\.|yesterday|tomorrow|tonight|noon|midday|midnight|morning|evening|\bnight|\b${MONTH}\.?,?\s+(?:the\s+)?\d{1,2}(?!\d)|\d(?:st|nd|rd|th)?[\s-]+(?:of\s+)?${MONTH}|\b(?:end|last\s+day)\s+of\s`,
  'i',
);

/** All that chrono reads by itself: dates, weekdays, hours, today and yesterday. */
export const chronoDates: TimeParser = {
  name: 'chrono',
  cue: CUE,
  read(text, reference) {
    const plain = readPlainTimes(text, reference);
    if (!CUE.test(plain.rest)) return plain.found;
    return sentenceEndsOf(text).flatMap((end, at, ends) => {
      const start = ends[at - 1] ?? 0;
      return CUE.test(plain.rest.slice(start, end))
        ? readByChrono(text.slice(start, end), reference).map((one) => shifted(one, start))
        : plain.found.filter((one) => one.start >= start && one.end <= end);
    });
  },
};

/** What chrono reads in a sentence of folded text, with what reports mean by it. */
export function readByChrono(text: string, reference: Reference): readonly Found[] {
  const noon = reference.day === null ? NO_REFERENCE : reference.day + 12 * HOUR;
  return english.parse(text, { instant: new Date(noon), timezone: 0 }).flatMap((result) => {
    const parted = partedAt(result.text);
    if (parted > 0) {
      const second = readByChrono(result.text.slice(parted), reference);
      const by = result.index + parted;
      return [
        ...readByChrono(result.text.slice(0, parted), reference).map((one) => shifted(one, result.index)),
        ...second.map((one) => shifted(one, by)),
      ];
    }
    const interval = readResult(result, reference);
    if (!interval) return [];
    // "On Monday, two drones": the comma parts clauses and is no word of the time.
    const quote = dayOfCount(result.text) ?? result.text.replace(/[\s,;:]+$/, '');
    const start = result.index;
    const timeOnly = !isDay(result.start);
    return [{ start, end: start + quote.length, quote, interval, parser: 'chrono', timeOnly }];
  });
}

/** Where the second of two sentences begins that are read as one: "late on Sunday. At 9:30 a.m."; 0 for one. */
function partedAt(words: string): number {
  if (ABBREVIATED.test(words)) return 0;
  const match = /[a-z]{4}[.!?]\s+(?=\p{Lu})/u.exec(words);
  return match ? match.index + match[0].length : 0;
}

function shifted(found: Found, by: number): Found {
  return { ...found, start: found.start + by, end: found.end + by };
}

const ABBREVIATED = /\b(?:sept|thurs|tues)\.\s/i;

const COUNT_AFTER = new RegExp(
  `^(.*(?:\\d(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH}|\\b${MONTH}\\s+\\d{1,2})),?\\s+\\d{2}$`,
  'i',
);

/** "By 5 May 12 villages", "24 February, 11 a.m.": the words of the day, without the number that chrono takes for its year; null for others. */
function dayOfCount(words: string): string | null {
  return COUNT_AFTER.exec(words)?.[1] ?? null;
}

type Components = chrono.ParsedResult['start'];

function readResult(result: chrono.ParsedResult, reference: Reference): TimeInterval | null {
  const { start, end, text } = result;
  const counted = dayOfCount(text);
  if (counted) return plainDay(counted, reference);
  const tags = [...result.tags()];
  const partOfDay = tags.some((tag) => tag.startsWith('casualReference/'));
  if (!isDay(start) && !start.isCertain('hour') && !partOfDay) return null;
  // Without a day of publication only a date that carries its year is one.
  if (reference.day === null && !(start.isCertain('year') && /\d{4}/.test(text))) return null;
  if (reference.day === null && [...result.tags()].some((tag) => /relativeDate|casualReference/.test(tag)))
    return null;
  // "A day. Then …", "within two days" tell how long; "two days later" is counted by a parser of ours.
  if (tags.some((tag) => tag.includes('relativeDate'))) return null;
  const day = /^(?:at\s+)?midnight$|^tonight$/i.test(text) ? reference.day : componentsDay(start, reference);
  if (day === null) return null;
  const hour = start.get('hour');
  if (start.isCertain('hour') && hour !== null) {
    const exact = /\d[:.]\d\d/.test(text);
    const from = day + hour * HOUR + (start.get('minute') ?? 0) * 60_000;
    const until = end?.isCertain('hour') ? clockOf(end, reference) : null;
    if (until !== null && until > from) return intervalOf(from, until, 'hour', reference);
    return intervalOf(from, from + (exact ? 60_000 : HOUR), exact ? 'minute' : 'hour', reference);
  }
  if (/\bnight\b/i.test(text)) return intervalOf(day + 18 * HOUR, day + DAY + 6 * HOUR, 'day', reference);
  const last = end ? componentsDay(end, reference) : null;
  return intervalOf(day, (last !== null && last > day ? last : day) + DAY, 'day', reference);
}

function plainDay(words: string, reference: Reference): TimeInterval | null {
  const day = readDay(words, reference);
  return day === null ? null : intervalOf(day, day + DAY, 'day', reference);
}

function clockOf(components: Components, reference: Reference): number | null {
  const day = componentsDay(components, reference);
  return day === null
    ? null
    : day + (components.get('hour') ?? 0) * HOUR + (components.get('minute') ?? 0) * 60_000;
}

function isDay(components: Components): boolean {
  return components.isCertain('day') || components.isCertain('weekday');
}

function componentsDay(components: Components, { year }: Reference): number | null {
  const isHeaded = year !== null && components.isCertain('month') && !components.isCertain('year');
  const told = isHeaded ? year : (components.get('year') ?? 0);
  return dayOf(told, components.get('month') ?? 0, components.get('day') ?? 0);
}
