import type { Span } from '../types';
import { characterClasses, DIGIT, LETTER, OTHER, UPPER } from './characters';
import { ABBREVIATIONS as ENGLISH } from './en/abbreviations';
import { ABBREVIATIONS as RUSSIAN } from './ru/abbreviations';
import { FULL_STOP, isStop, LINE_FEED, stopsIn } from './stops';
import { ABBREVIATIONS as UKRAINIAN } from './uk/abbreviations';
import { unitsOf } from './units';

/** Abbreviations by language; a language that is not listed is read with the English ones. */
const ABBREVIATIONS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(ENGLISH),
  uk: new Set(UKRAINIAN),
  ru: new Set(RUSSIAN),
};
/** UTF-16 units of the longest of them. */
const LONGEST = Math.max(...[...ENGLISH, ...UKRAINIAN, ...RUSSIAN].map((word) => word.length));

const CLOSERS = codesOf('"\'”’»)]}');
const OPENERS = codesOf('"\'“‘„«([{—–-');

/**
 * Splits a text into sentences: spans without surrounding white space, in order, UTF-16 offsets.
 * A full stop after a known abbreviation or a single initial, or before a lower-case word, ends
 * nothing. A line break ends a sentence unless the next line goes on in lower case; an empty line
 * always does. Linear in the length of the text.
 */
export function splitSentences(text: string, lang = 'en'): Span[] {
  const units = unitsOf(text);
  return sentencesOf(text, units, stopsIn(units, text.length), lang);
}

/**
 * As {@link splitSentences}, for a text that is given also as its code units and with the offsets of
 * all its line feeds and . ! ? and …, so that its letters are not gone over once more.
 */
export function sentencesOf(text: string, units: Uint16Array, stops: Int32Array, lang: string): Span[] {
  const abbreviations = ABBREVIATIONS[lang.slice(0, 2).toLowerCase()] ?? ABBREVIATIONS.en!;
  const read: Read = { text, units, length: text.length, abbreviations };
  const sentences: Span[] = [];
  let start = 0;
  let passed = 0;
  for (let at = 0; at < stops.length; at++) {
    const stop = stops[at]!;
    if (stop < passed) continue;
    let end = -1;
    if (units[stop] === LINE_FEED) {
      if (breaksLine(read, stop)) end = stop;
    } else {
      const close = closingEnd(read, stop + 1);
      if (endsSentence(read, stop, close)) end = close;
      else passed = skipStops(read, stop);
    }
    if (end < 0) continue;
    pushTrimmed(sentences, units, start, end);
    start = end;
    passed = end;
  }
  pushTrimmed(sentences, units, start, text.length);
  return sentences;
}

/** A text being split. */
interface Read {
  readonly text: string;
  /** Its code units; there may be more of them than the text has. */
  readonly units: Uint16Array;
  readonly length: number;
  readonly abbreviations: ReadonlySet<string>;
}

/** End of the run of stops and closing quotes after a sentence's stop. */
function closingEnd(read: Read, from: number): number {
  let position = skipStops(read, from);
  while (position < read.length && CLOSERS.has(read.units[position]!)) position++;
  return position;
}

function skipStops({ units, length }: Read, from: number): number {
  let position = from;
  while (position < length && isStop(units[position]!)) position++;
  return position;
}

function endsSentence(read: Read, stop: number, close: number): boolean {
  const { units, length } = read;
  if (close >= length) return true;
  if (!isSpace(units[close]!)) return false;
  const first = units[stop]!;
  const next = nextWordClass(read, close);
  // After ! or ? inside a quotation ("No!" he said) the sentence goes on in lower case as well.
  if (next === LETTER) return false;
  if (first !== FULL_STOP || close > stop + 1) return true;
  return !isAbbreviation(read, stop, next);
}

/** Whether the word before the full stop is an abbreviation or a single initial. */
function isAbbreviation({ text, units, abbreviations }: Read, stop: number, next: number): boolean {
  let start = stop;
  const classes = characterClasses();
  while (start > 0 && stop - start <= LONGEST) {
    const code = units[start - 1]!;
    if (classes[code] === OTHER && code !== FULL_STOP && code !== 0x2d) break;
    start--;
  }
  if (stop - start > LONGEST) return false;
  if (stop - start === 1 && classes[units[start]!] === UPPER) return true;
  const word = text.slice(start, stop).toLowerCase();
  if (!abbreviations.has(word)) return false;
  // "No." and months before a figure are abbreviations; "no." before a capital is a sentence's end.
  return word !== 'no' || next === DIGIT;
}

function breaksLine({ units, length }: Read, newline: number): boolean {
  let position = newline + 1;
  while (position < length && isSpace(units[position]!)) {
    if (units[position] === LINE_FEED) return true;
    position++;
  }
  return position >= length || characterClasses()[units[position]!] !== LETTER;
}

/** Class of the first letter or digit after white space and opening quotes. */
function nextWordClass({ units, length }: Read, from: number): number {
  let position = from;
  while (
    position < length &&
    (isSpace(units[position]!) || OPENERS.has(units[position]!)) &&
    position - from < 200
  ) {
    if (units[position] === LINE_FEED) return OTHER;
    position++;
  }
  return position < length ? characterClasses()[units[position]!]! : OTHER;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || (code >= 0x2000 && code <= 0x200b);
}

function pushTrimmed(sentences: Span[], units: Uint16Array, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && isSpace(units[start]!)) start++;
  while (end > start && isSpace(units[end - 1]!)) end--;
  if (end > start) sentences.push({ start, end });
}

function codesOf(characters: string): ReadonlySet<number> {
  return new Set(Array.from(characters, (character) => character.charCodeAt(0)));
}
