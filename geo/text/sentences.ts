import type { Span } from '../types';
import { characterClasses, DIGIT, LETTER, OTHER, UPPER } from './characters';
import { ABBREVIATIONS as ENGLISH } from './en/abbreviations';
import { ABBREVIATIONS as RUSSIAN } from './ru/abbreviations';
import { ABBREVIATIONS as UKRAINIAN } from './uk/abbreviations';
import { unitsOf } from './units';

/** Abbreviations by language; a language that is not listed is read with the English ones. */
const ABBREVIATIONS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(ENGLISH),
  uk: new Set(UKRAINIAN),
  ru: new Set(RUSSIAN),
};

const CLOSERS = '"\'”’»)]}';
const OPENERS = '"\'“‘„«([{—–-';

/**
 * Splits a text into sentences: spans without surrounding white space, in order, UTF-16 offsets.
 * A full stop after a known abbreviation or a single initial, or before a lower-case word, ends
 * nothing. A line break ends a sentence unless the next line goes on in lower case; an empty line
 * always does. Linear in the length of the text.
 */
export function splitSentences(text: string, lang = 'en'): Span[] {
  return sentencesOf(text, unitsOf(text), lang);
}

/** As {@link splitSentences}, for a text that is given also as its code units. */
export function sentencesOf(text: string, units: Uint16Array, lang: string): Span[] {
  const { length } = text;
  const abbreviations = ABBREVIATIONS[lang.slice(0, 2).toLowerCase()] ?? ABBREVIATIONS.en!;
  const sentences: Span[] = [];
  let start = 0;
  for (let position = 0; position < length; position++) {
    const code = units[position]!;
    // Letters leave here at once: of all code units only line feed, . ! ? and … matter.
    if (code > 0x3f && code < 0x2026) continue;
    let end = -1;
    if (code === 10) end = breaksLine(text, position) ? position : -1;
    else if (code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026) {
      const close = closingEnd(text, position + 1);
      if (endsSentence(text, position, close, abbreviations)) end = close;
      else position = Math.max(position, skipStops(text, position) - 1);
    }
    if (end < 0) continue;
    pushTrimmed(sentences, text, start, end);
    start = end;
    position = Math.max(position, end - 1);
  }
  pushTrimmed(sentences, text, start, text.length);
  return sentences;
}

/** End of the run of stops and closing quotes after a sentence's stop. */
function closingEnd(text: string, from: number): number {
  let position = skipStops(text, from);
  while (position < text.length && CLOSERS.includes(text[position]!)) position++;
  return position;
}

function skipStops(text: string, from: number): number {
  let position = from;
  while (position < text.length && '.!?…'.includes(text[position]!)) position++;
  return position;
}

function endsSentence(
  text: string,
  stop: number,
  close: number,
  abbreviations: ReadonlySet<string>,
): boolean {
  if (close >= text.length) return true;
  if (!isSpace(text.charCodeAt(close))) return false;
  const next = nextWordClass(text, close);
  if (next === LETTER && text[stop] !== '!' && text[stop] !== '?') return false;
  if (next === LETTER) return close - stop > 1 ? false : !isLowerAfter(text, close);
  if (text[stop] !== '.' || close > stop + 1) return true;
  return !isAbbreviation(text, stop, next, abbreviations);
}

/** Whether the word before the full stop is an abbreviation or a single initial. */
function isAbbreviation(text: string, stop: number, next: number, known: ReadonlySet<string>): boolean {
  let start = stop;
  const classes = characterClasses();
  while (start > 0 && stop - start < 12) {
    const code = text.charCodeAt(start - 1);
    if ((classes[code] ?? OTHER) === OTHER && code !== 0x2e && code !== 0x2d) break;
    start--;
  }
  const word = text.slice(start, stop).toLowerCase();
  if (word.length === 1 && (classes[text.charCodeAt(start)] ?? OTHER) === UPPER) return true;
  if (!known.has(word)) return false;
  // "No." and months before a figure are abbreviations; "no." before a capital is a sentence's end.
  return word !== 'no' || next === DIGIT;
}

function breaksLine(text: string, newline: number): boolean {
  let position = newline + 1;
  while (position < text.length && isSpace(text.charCodeAt(position))) {
    if (text.charCodeAt(position) === 10) return true;
    position++;
  }
  return position >= text.length || (characterClasses()[text.charCodeAt(position)] ?? OTHER) !== LETTER;
}

/** Class of the first letter or digit after white space and opening quotes. */
function nextWordClass(text: string, from: number): number {
  let position = from;
  while (
    position < text.length &&
    (isSpace(text.charCodeAt(position)) || OPENERS.includes(text[position]!)) &&
    position - from < 200
  ) {
    if (text.charCodeAt(position) === 10) return OTHER;
    position++;
  }
  return characterClasses()[text.charCodeAt(position)] ?? OTHER;
}

/** After `!` or `?` inside a quotation ("No!" he said) the sentence goes on in lower case. */
function isLowerAfter(text: string, from: number): boolean {
  return nextWordClass(text, from) === LETTER;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || (code >= 0x2000 && code <= 0x200b);
}

function pushTrimmed(sentences: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  if (end > start) sentences.push({ start, end });
}
