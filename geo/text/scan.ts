import { APOSTROPHE, characterClasses, classAt, MARK, OTHER, SURROGATE } from './characters';
import { gapNumber, isWhiteSpace, PARAGRAPH, SPACE, STOP } from './gaps';
import { HASH_FACTOR, HASH_SEED, type Vocabulary } from './vocabulary';

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
}

/**
 * Splits a text, given also as its code units, into words as `tokenize` does, in one pass. The full
 * stop of a last initial, "U.S. troops", is read as part of the name, and so as a space.
 */
export function scanWords(text: string, units: Uint16Array, vocabulary: Vocabulary): Scan {
  const { length } = text;
  const most = (length + 1) >> 1;
  const starts = new Int32Array(most);
  const ends = new Int32Array(most);
  const words = new Int32Array(most);
  const gaps = new Uint8Array(most);
  const classes = characterClasses();
  let size = 0;
  for (let position = 0; position < length; ) {
    const opening = classes[units[position]!]!;
    if (opening === OTHER || opening === MARK || opening === APOSTROPHE) {
      position++;
      continue;
    }
    const start = position;
    let hash = HASH_SEED;
    while (position < length) {
      const unit = units[position]!;
      const kind = classes[unit]!;
      if (kind === OTHER) break;
      if (kind >= APOSTROPHE) {
        if (kind === APOSTROPHE && !continues(text, units, position + 1, classes)) break;
        if (kind === SURROGATE) {
          if (classAt(text, position) === OTHER) break;
          // The second half of the pair is no class of its own.
          hash = Math.imul(hash ^ units[++position]!, HASH_FACTOR);
        }
      }
      hash = Math.imul(hash ^ unit, HASH_FACTOR);
      position++;
    }
    if (position === start) {
      position++;
      continue;
    }
    if (size > 0) gaps[size - 1] = gapAfter(units, starts, ends, size - 1, start);
    starts[size] = start;
    ends[size] = position;
    words[size] = vocabulary.number(units, start, position, hash);
    size++;
  }
  if (size > 0) gaps[size - 1] = PARAGRAPH;
  return {
    size,
    starts: starts.subarray(0, size),
    ends: ends.subarray(0, size),
    words: words.subarray(0, size),
    gaps: gaps.subarray(0, size),
  };
}

/** After an apostrophe: whether a letter or a digit follows. */
function continues(text: string, units: Uint16Array, position: number, classes: Uint8Array): boolean {
  if (position >= text.length) return false;
  const kind = classes[units[position]!]!;
  if (kind === SURROGATE) return classAt(text, position) !== OTHER;
  return kind !== OTHER && kind !== APOSTROPHE && kind !== MARK;
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
