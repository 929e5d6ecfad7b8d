import type { Vocabulary } from '../text/vocabulary';
import type { Document } from './document';

const UNKNOWN = 0;
const NO = 1;
const YES = 2;

/**
 * A question about a folded word that is asked at every token, answered once for each word of a
 * vocabulary: a look into an array instead of one into a set of strings.
 */
export class WordTest {
  readonly #test: (word: string) => boolean;
  #vocabulary: Vocabulary | null = null;
  #answers = new Uint8Array(0);

  constructor(test: (word: string) => boolean) {
    this.#test = test;
  }

  /** The answer for the word at a token; false outside the text. */
  at(document: Document, index: number): boolean {
    if (!(index >= 0 && index < document.size)) return false;
    if (document.vocabulary !== this.#vocabulary) this.#begin(document.vocabulary);
    const word = document.words[index]!;
    const answer = word < this.#answers.length ? this.#answers[word]! : UNKNOWN;
    return answer === UNKNOWN ? this.#answer(document.vocabulary, word) : answer === YES;
  }

  #begin(vocabulary: Vocabulary): void {
    this.#vocabulary = vocabulary;
    this.#answers = new Uint8Array(vocabulary.size);
  }

  #answer(vocabulary: Vocabulary, word: number): boolean {
    if (word >= this.#answers.length) {
      const grown = new Uint8Array(Math.max(word + 1, vocabulary.size, 2 * this.#answers.length));
      grown.set(this.#answers);
      this.#answers = grown;
    }
    const yes = this.#test(vocabulary.folded[word]!);
    this.#answers[word] = yes ? YES : NO;
    return yes;
  }
}
