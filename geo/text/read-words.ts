import type { Span } from '../types';
import { type Scan, scanWords } from './scan';
import { sentencesOf } from './sentences';
import { LONGEST_AT_ONCE, unitsOf } from './units';
import { currentVocabulary, type Vocabulary } from './vocabulary';

/** A text cut into words and sentences. */
export interface ReadWords {
  readonly scan: Scan;
  /** What the words of the scan are numbered in. */
  readonly vocabulary: Vocabulary;
  readonly sentences: readonly Span[];
}

interface LastText extends ReadWords {
  readonly text: string;
  readonly lang: string;
}

let last: LastText | null = null;

/**
 * Cuts a text, given also as its code units, into words and sentences. The last one of no more than
 * {@link LONGEST_AT_ONCE} units is kept: who finds places in a text hands it on to who reads events in it.
 */
export function readWords(text: string, units: Uint16Array, lang: string): ReadWords {
  const vocabulary = currentVocabulary();
  const scan = scanWords(text, units, vocabulary);
  const sentences = sentencesOf(text, units, scan.stops, lang);
  const read: LastText = { text, lang, scan, vocabulary, sentences };
  if (text.length <= LONGEST_AT_ONCE) last = read;
  return read;
}

/** The words and sentences of a text, those of the last one if it is this one. */
export function wordsOf(text: string, lang: string): ReadWords {
  return last?.lang === lang && last.text === text ? last : readWords(text, unitsOf(text), lang);
}
