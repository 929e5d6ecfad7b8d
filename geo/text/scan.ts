import { APOSTROPHE, characterClasses, classAt, MARK, OTHER, SURROGATE } from './characters';
import { gapNumber, isWhiteSpace, PARAGRAPH, SPACE, STOP } from './gaps';
import { mayEndSentence, mayOpenQuotation } from './stops';
import { LONGEST_AT_ONCE } from './units';
import type { Vocabulary } from './vocabulary';

/** The words of a text as columns: a word costs no object and no string. */
export interface Scan {
  readonly size: number;
  /** UTF-16 offsets of each word. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Its number in the vocabulary. */
  readonly words: Int32Array;
  /** What stands between it and the next, a number of `GAPS`; a paragraph after the last. */
  readonly gaps: Uint8Array;
  /** UTF-16 offsets of what may end a sentence, see `stops`. */
  readonly stops: Int32Array;
  /** UTF-16 offsets of the quotation marks that may open, outside of words. */
  readonly openings: Int32Array;
}

/** The columns of the text being read, filled and then copied as far as they were: making them anew costs more. */
interface Columns {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly words: Int32Array;
  readonly gaps: Uint8Array;
  readonly stops: Int32Array;
  readonly openings: Int32Array;
}

let kept: Columns | null = null;

/**
 * Splits a text, given also as its code units, into words as `tokenize` does, in one pass. The full
 * stop of a last initial, "U.S. troops", is read as part of the name, and so as a space.
 */
export function scanWords(text: string, units: Uint16Array, vocabulary: Vocabulary): Scan {
  const { length } = text;
  const { starts, ends, words, gaps, stops, openings } = columnsFor(length);
  const classes = characterClasses();
  let size = 0;
  let stopped = 0;
  let opened = 0;
  let previous = 0;
  for (let position = 0; position < length; ) {
    const first = units[position]!;
    const opening = classes[first]!;
    if (opening === OTHER || opening === MARK || opening === APOSTROPHE) {
      if (first !== 0x20) {
        if (mayEndSentence(first)) stops[stopped++] = position;
        else if (mayOpenQuotation(first)) openings[opened++] = position;
      }
      position++;
      continue;
    }
    const start = position;
    for (;;) {
      let kind = classes[units[position]!]!;
      // Nothing is called in here, so that the engine keeps all it needs in registers.
      while (kind !== OTHER && kind < APOSTROPHE) kind = classes[units[++position]!]!;
      if (kind === OTHER) break;
      const more = lengthInWord(text, units, position, classes);
      if (more === 0) break;
      position += more;
    }
    if (position === start) {
      position++;
      continue;
    }
    if (size > 0) {
      // Nearly all gaps are one space.
      const plain = start - previous === 1 && units[previous] === 0x20;
      gaps[size - 1] = plain ? SPACE : gapAfter(units, starts, ends, size - 1, start);
    }
    previous = position;
    starts[size] = start;
    ends[size] = position;
    words[size] = vocabulary.number(units, start, position);
    size++;
  }
  if (size > 0) gaps[size - 1] = PARAGRAPH;
  return {
    size,
    starts: starts.slice(0, size),
    ends: ends.slice(0, size),
    words: words.slice(0, size),
    gaps: gaps.slice(0, size),
    stops: stops.slice(0, stopped),
    openings: openings.slice(0, opened),
  };
}

function columnsFor(length: number): Columns {
  if (length > LONGEST_AT_ONCE) return newColumns(length);
  kept ??= newColumns(LONGEST_AT_ONCE);
  return kept;
}

function newColumns(length: number): Columns {
  const words = (length + 1) >> 1;
  return {
    starts: new Int32Array(words),
    ends: new Int32Array(words),
    words: new Int32Array(words),
    gaps: new Uint8Array(words),
    stops: new Int32Array(length),
    openings: new Int32Array(length),
  };
}

/** How many units of a word an apostrophe or the first half of a surrogate pair begins; 0 where it is part of none. */
function lengthInWord(text: string, units: Uint16Array, position: number, classes: Uint8Array): number {
  const kind = classes[units[position]!]!;
  if (kind === SURROGATE) return classAt(text, position) === OTHER ? 0 : 2;
  // An apostrophe stays inside where a letter or a digit follows.
  if (position + 1 >= text.length) return 0;
  const next = classes[units[position + 1]!]!;
  if (next === SURROGATE) return classAt(text, position + 1) === OTHER ? 0 : 1;
  return next === OTHER || next === APOSTROPHE || next === MARK ? 0 : 1;
}

function gapAfter(
  units: Uint16Array,
  starts: Int32Array,
  ends: Int32Array,
  index: number,
  next: number,
): number {
  const gap = gapNumber(units, ends[index]!, next);
  return gap === STOP && isLastInitial(units, starts, ends, index) ? SPACE : gap;
}

/** The S of "U.S. troops": one letter, after another word with nothing but a full stop between. */
function isLastInitial(units: Uint16Array, starts: Int32Array, ends: Int32Array, index: number): boolean {
  const start = starts[index]!;
  const end = ends[index]!;
  if (end - start !== 1 || index === 0 || ends[index - 1] !== start - 1) return false;
  return units[start - 1] === 0x2e && isWhiteSpace(units[end + 1]!);
}
