import { type Reference, referenceOf } from './calendar';
import { foldPunctuation } from './fold-punctuation';
import type { Found } from './parser';
import { PARSERS } from './parsers/index';
import { REFINERS } from './refiners/index';
import type { TimeExpression } from './types';

/** Against what a text's time expressions are read. */
export interface ReadTimesOptions {
  /** Day of publication, `YYYY-MM-DD`; '' leaves all relative expressions unread. */
  readonly date: string;
  /** BCP 47; English is the only language with parsers so far, others give no expressions. */
  readonly lang?: string;
  /** Minutes that the text's local time is ahead of UTC; default 0. Kyiv is 120 in winter. */
  readonly offsetMinutes?: number;
}

/** Cheap test that a line can hold a time at all; most lines of a long text cannot. */
const CUE =
  /\d|\b(?:today|yesterday|tomorrow|tonight|overnight|night|morning|noon|midnight|afternoon|evening|ago|earlier|hours?|days?|weeks?|weekend|months?|years?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.|spring|summer|autumn|winter|fall|war)\b/i;

/** Longest stretch given to the parsers at once, UTF-16 code units: it bounds the time a hostile line can take. */
const LONGEST = 4000;

/**
 * Finds the time expressions of a text, in order, without overlaps. Pure: the day and the offset are
 * given, the clock is never asked. Never throws on any string.
 */
export function readTimes(text: string, options: ReadTimesOptions): TimeExpression[] {
  if (!(options.lang ?? 'en').toLowerCase().startsWith('en')) return [];
  const reference = referenceOf(options.date, options.offsetMinutes ?? 0);
  const folded = foldPunctuation(text);
  const expressions: TimeExpression[] = [];
  for (const [start, end] of stretches(folded)) {
    const stretch = folded.slice(start, end);
    if (!CUE.test(stretch)) continue;
    for (const found of readStretch(stretch, reference)) {
      const from = start + found.start;
      const to = start + found.end;
      expressions.push({ start: from, end: to, quote: text.slice(from, to), interval: found.interval });
    }
  }
  return expressions;
}

function readStretch(text: string, reference: Reference): readonly Found[] {
  let found: readonly Found[] = PARSERS.flatMap((parser) =>
    parser.cue.test(text) ? parser.read(text, reference) : [],
  );
  if (found.length === 0) return found;
  for (const refiner of REFINERS) found = refiner.refine(found, text, reference);
  return found;
}

/** Lines, cut at a space where one is longer than {@link LONGEST}. */
function* stretches(text: string): Generator<readonly [number, number]> {
  let start = 0;
  while (start < text.length) {
    const newline = text.indexOf('\n', start);
    let end = newline < 0 ? text.length : newline + 1;
    if (end - start > LONGEST) {
      const space = text.lastIndexOf(' ', start + LONGEST);
      end = space > start ? space + 1 : start + LONGEST;
    }
    yield [start, end];
    start = end;
  }
}
