import { lookFor, type WordQuestion } from '../text/vocabulary';
import type { Document } from './document';

/**
 * Words that are looked for in every text: asked of a word when it is first seen, and met in
 * `Document.sought` without a pass over the text. For the few questions that would need one.
 */
export class SoughtWords {
  readonly #flag: number;

  constructor(question: WordQuestion) {
    this.#flag = lookFor(question);
  }

  /** Whether the word at a token, which is one of the document, is such a word. */
  at({ vocabulary, words }: Document, index: number): boolean {
    return (vocabulary.flags[words[index]!]! & this.#flag) !== 0;
  }
}
