import { APOSTROPHE, characterClasses, classAt, DIGIT, MARK, OTHER, SURROGATE, UPPER } from './characters';
import { GAPS, type Gap, gapNumber } from './gaps';
import { unitsOf } from './units';

export type { Gap } from './gaps';

/** A run of letters, digits and marks; an apostrophe between two letters stays inside. UTF-16 offsets. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Splits a text into tokens, in order, in one pass. `Ust-Luga` is two tokens, `Kyiv's` is one. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const classes = characterClasses();
  const length = text.length;
  let position = 0;
  while (position < length) {
    const end = wordEnd(text, position, classes);
    if (end === position) {
      position++;
      continue;
    }
    tokens.push({ start: position, end, text: text.slice(position, end) });
    position = end;
  }
  return tokens;
}

/** End of the word that begins at `start`, or `start` when none does. */
function wordEnd(text: string, start: number, classes: Uint8Array): number {
  let position = start;
  for (;;) {
    const kind = classes[text.charCodeAt(position)] ?? OTHER;
    if (kind === OTHER || (kind === MARK && position === start)) return position;
    if (kind === SURROGATE) {
      if (classAt(text, position) === OTHER) return position;
      position += 2;
    } else if (kind === APOSTROPHE) {
      if (position === start || !isWordCharacter(text, position + 1, classes)) return position;
      position++;
    } else {
      position++;
    }
    if (position >= text.length) return text.length;
  }
}

function isWordCharacter(text: string, position: number, classes: Uint8Array): boolean {
  const kind = classes[text.charCodeAt(position)] ?? OTHER;
  if (kind === SURROGATE) return classAt(text, position) !== OTHER;
  return kind !== OTHER && kind !== APOSTROPHE && kind !== MARK;
}

/** What stands between the end of one token and the start of the next. */
export function gapBetween(text: string, end: number, start: number): Gap {
  return GAPS[gapNumber(unitsOf(text.slice(end, start)), 0, start - end)]!;
}

/** Whether a word begins with a capital letter. */
export function isCapitalised(word: string): boolean {
  return classAt(word, 0) === UPPER;
}

/** Whether a word has two letters or more and every cased letter is a capital: `KYIV`, `BAKHMUT`. */
export function isAllCapitals(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}

/** Whether a word begins with a digit. */
export function isNumeric(word: string): boolean {
  return classAt(word, 0) === DIGIT;
}
