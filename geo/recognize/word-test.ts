import type { Document } from './document';
import { WordSort } from './word-sort';

/** A yes or no question about a word, asked as {@link WordSort} asks. */
export class WordTest {
  readonly #sort: WordSort;

  constructor(test: (word: string, bare: string, flags: number) => boolean) {
    this.#sort = new WordSort((word, bare, flags) => (test(word, bare, flags) ? 1 : 0));
  }

  /** The answer for the word at a token; false outside the text. */
  at(document: Document, index: number): boolean {
    return this.#sort.at(document, index) === 1;
  }
}

/** Whether a word is one of a list, such as a set or a map of words. */
export function isIn(words: { has(word: string): boolean }): WordTest {
  return new WordTest((word) => words.has(word));
}

/** Whether a word is one of a list when a possessive 's is taken from it. */
export function isBareIn(words: { has(word: string): boolean }): WordTest {
  return new WordTest((_, bare) => words.has(bare));
}

/** Whether a word is one of those named, divided by spaces. */
export function isOneOf(words: string): WordTest {
  return isIn(new Set(words.split(/\s+/)));
}

/** Whether a word fits a pattern. */
export function fits(pattern: RegExp): WordTest {
  return new WordTest((word) => pattern.test(word));
}
