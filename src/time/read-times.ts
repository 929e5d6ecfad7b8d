import { type Anchor, type Reference, referenceOf, type Stretch } from './calendar';
import { mayHoldTime } from './cue';
import { foldPunctuation } from './fold-punctuation';
import type { Found } from './parser';
import { PARSERS } from './parsers/index';
import { anchorAt, lastAnchor } from './refiners/count-relative';
import { REFINERS } from './refiners/index';
import { sentenceEndsOf } from './sentence-ends';
import type { TimeExpression } from './types';

/** Against what a text's time expressions are read. */
export interface ReadTimesOptions {
  /** Day of publication, `YYYY-MM-DD`; '' leaves all relative expressions unread. */
  readonly date: string;
  /** Day of publication where {@link date} is that of a heading in the text. */
  readonly published?: string;
  /** BCP 47; English is the only language with parsers so far, others give no expressions. */
  readonly lang?: string;
  /** Minutes that the text's local time is ahead of UTC; default 0. Kyiv is 120 in winter. */
  readonly offsetMinutes?: number;
  /** Year of dates that name none, as a heading gives it; default the last such date by `date`. */
  readonly year?: number | null;
  /** Times named before this text, in order, from which "a day earlier" counts; asked for only where something does. */
  readonly before?: () => readonly TimeExpression[];
  /** Stretch of an earlier year named shortly before this text, as {@link toldBefore} finds it. */
  readonly told?: Stretch | null;
  /** Midnight of the day that the text is about, UTC milliseconds, which clock times without a day take; asked for only where there are any. */
  readonly scene?: () => number | null;
  /** Whether a word between two offsets of the text may be one of a time; where nobody tells, one may be everywhere. */
  readonly cues?: CuesBetween;
}

/** Whether a word between two offsets passes {@link isTimeWord}; it may be wrong in saying so, never in denying it. */
export type CuesBetween = (start: number, end: number) => boolean;

/** Longest stretch given to the parsers at once, UTF-16 code units: it bounds the time a hostile line can take. */
const LONGEST = 4000;

/**
 * Finds the time expressions of a text, in order, without overlaps. Pure: the day and the offset are
 * given, the clock is never asked. Never throws on any string.
 */
export function readTimes(text: string, options: ReadTimesOptions): TimeExpression[] {
  if (!(options.lang ?? 'en').toLowerCase().startsWith('en')) return [];
  const cues = options.cues ?? everywhere;
  let reference = referenceOf(options.date, options.offsetMinutes ?? 0, options.year);
  if (options.published) reference = { ...reference, latest: referenceOf(options.published, 0).day };
  if (options.scene) reference = { ...reference, scene: options.scene };
  if (options.told) reference = { ...reference, told: options.told };
  if (options.before) reference = anchoredAt(options.before, reference);
  const folded = foldPunctuation(text);
  const expressions: TimeExpression[] = [];
  for (const [start, end] of stretches(folded)) {
    if (!cues(start, end)) continue;
    const stretch = folded.slice(start, end);
    if (!mayHoldTime(stretch)) continue;
    const all = readStretch(stretch, reference, (from, to) => cues(start + from, start + to));
    // Nothing counts from the last lines of a text.
    const anchor = end < text.length ? lastAnchor(all, stretch, reference) : null;
    if (anchor) reference = { ...reference, anchor: () => anchor };
    for (const found of all) {
      const from = start + found.start;
      const to = start + found.end;
      expressions.push({ start: from, end: to, quote: text.slice(from, to), interval: found.interval });
    }
  }
  return expressions;
}

function everywhere(): boolean {
  return true;
}

function anchoredAt(before: () => readonly TimeExpression[], reference: Reference): Reference {
  let anchor: Anchor | null = null;
  const made = (): Anchor => {
    anchor = reference.anchor();
    for (const { interval } of before()) {
      const told = anchor;
      anchor = anchorAt(interval, { ...reference, anchor: () => told });
    }
    return anchor;
  };
  return { ...reference, anchor: () => anchor ?? made() };
}

function readStretch(text: string, reference: Reference, cues: CuesBetween): readonly Found[] {
  const windows = windowsOf(text, cues);
  const all: Found[] = [];
  for (const parser of PARSERS) {
    for (const { start, text: words } of windows) {
      if (!parser.cue.test(words)) continue;
      for (const one of parser.read(words, reference)) all.push(shifted(one, start));
    }
  }
  if (all.length === 0) return all;
  let found: readonly Found[] = all;
  for (const refiner of REFINERS) found = refiner.refine(found, text, reference);
  return found;
}

interface Window {
  readonly start: number;
  readonly text: string;
}

/** Runs of sentences that can hold a time: the parsers need not read what lies between. */
function windowsOf(text: string, cues: CuesBetween): readonly Window[] {
  const windows: Window[] = [];
  let from = -1;
  let start = 0;
  const close = (end: number): void => {
    if (from >= 0) windows.push({ start: from, text: text.slice(from, end) });
    from = -1;
  };
  const take = (end: number): void => {
    if (cues(start, end) && mayHoldTime(text.slice(start, end))) from = from < 0 ? start : from;
    else close(start);
    start = end;
  };
  for (const end of sentenceEndsOf(text)) take(end);
  close(text.length);
  return windows;
}

function shifted(found: Found, by: number): Found {
  return by === 0 ? found : { ...found, start: found.start + by, end: found.end + by };
}

/** Lines, cut at a full stop or a space where one is longer than {@link LONGEST}. */
function* stretches(text: string): Generator<readonly [number, number]> {
  let start = 0;
  while (start < text.length) {
    const newline = text.indexOf('\n', start);
    let end = newline < 0 ? text.length : newline + 1;
    if (end - start > LONGEST) {
      const stop = text.lastIndexOf('. ', start + LONGEST);
      const space = stop > start ? stop + 1 : text.lastIndexOf(' ', start + LONGEST);
      end = space > start ? space + 1 : start + LONGEST;
    }
    yield [start, end];
    start = end;
  }
}
