/** Character classes as one byte per UTF-16 code unit, so that the tokenizer runs without a regular expression. */

/** Neither letter, digit nor mark. */
export const OTHER = 0;
/** Letter without case, or in lower case. */
export const LETTER = 1;
/** Capital or title-case letter. */
export const UPPER = 2;
export const DIGIT = 3;
/** Combining mark, soft hyphen or joiner: belongs to the word it stands in. */
export const MARK = 4;
/** An apostrophe in any of its shapes: belongs to a word only between two letters. */
export const APOSTROPHE = 5;
/** First half of a surrogate pair: the pair decides. */
export const SURROGATE = 6;

let table: Uint8Array | null = null;

/** The class of every UTF-16 code unit; built on first use, a few milliseconds. */
export function characterClasses(): Uint8Array {
  table ??= buildTable();
  return table;
}

/** Class of the code point at `index`, looking at both halves of a surrogate pair. */
export function classAt(text: string, index: number): number {
  const classes = characterClasses();
  const kind = classes[text.charCodeAt(index)] ?? OTHER;
  return kind === SURROGATE ? classify(text.codePointAt(index) ?? 0) : kind;
}

function buildTable(): Uint8Array {
  const classes = new Uint8Array(65536);
  const units = everyUnit();
  for (const [pattern, kind] of RUNS) {
    for (const { 0: run, index } of units.matchAll(pattern)) classes.fill(kind, index, index + run.length);
  }
  classes.fill(SURROGATE, 0xd800, 0xdc00);
  for (const code of [0xad, 0x200c, 0x200d, 0x2060, 0xfeff]) classes[code] = MARK;
  for (const apostrophe of "'’‘‛`´′＇") classes[apostrophe.charCodeAt(0)] = APOSTROPHE;
  return classes;
}

/** Runs of code units of a class; a later one wins. */
const RUNS: readonly (readonly [RegExp, number])[] = [
  [/\p{L}+/gu, LETTER],
  [/[\p{Lu}\p{Lt}]+/gu, UPPER],
  [/\p{N}+/gu, DIGIT],
  [/\p{M}+/gu, MARK],
];

/** All code units in order, with a space for each half of a surrogate pair: one search is dear, not a long text. */
function everyUnit(): string {
  let units = '';
  for (let code = 0; code < 65536; code++) {
    units += code >= 0xd800 && code <= 0xdfff ? ' ' : String.fromCharCode(code);
  }
  return units;
}

function classify(code: number): number {
  if (code < 128) {
    if (code >= 97 && code <= 122) return LETTER;
    if (code >= 65 && code <= 90) return UPPER;
    return code >= 48 && code <= 57 ? DIGIT : OTHER;
  }
  if (code >= 0xd800 && code <= 0xdfff) return OTHER;
  const character = String.fromCodePoint(code);
  if (/\p{Lu}|\p{Lt}/u.test(character)) return UPPER;
  if (/\p{L}/u.test(character)) return LETTER;
  if (/\p{N}/u.test(character)) return DIGIT;
  return /\p{M}/u.test(character) ? MARK : OTHER;
}
