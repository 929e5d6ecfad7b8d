import type { Vocabulary } from '../text/vocabulary';
import type { Document } from './document';

/** Answers are kept one higher, so that 0 stands for a word that was not asked about. */
const UNKNOWN = 0;

/**
 * Which of several sorts a word is of, 0 to 254, asked at every token or name but answered once for
 * each word of a vocabulary: a look into an array instead of some into sets of strings. Asked about
 * the folded word, the same without a possessive 's, and the word's flags.
 */
export class WordSort {
  readonly #sort: (word: string, bare: string, flags: number) => number;
  #vocabulary: Vocabulary | null = null;
  #answers = new Uint8Array(0);

  constructor(sort: (word: string, bare: string, flags: number) => number) {
    this.#sort = sort;
  }

  /** The sort of the word at a token; 0 outside the text. */
  at(document: Document, index: number): number {
    if (!(index >= 0 && index < document.size)) return 0;
    if (document.vocabulary !== this.#vocabulary) this.#begin(document.vocabulary);
    const word = document.words[index]!;
    const answer = word < this.#answers.length ? this.#answers[word]! : UNKNOWN;
    return answer === UNKNOWN ? this.#answer(document.vocabulary, word) : answer - 1;
  }

  #begin(vocabulary: Vocabulary): void {
    this.#vocabulary = vocabulary;
    this.#answers = new Uint8Array(vocabulary.size);
  }

  #answer({ size, folded, bare, flags }: Vocabulary, word: number): number {
    if (word >= this.#answers.length) {
      const grown = new Uint8Array(Math.max(word + 1, size, 2 * this.#answers.length));
      grown.set(this.#answers);
      this.#answers = grown;
    }
    const sort = this.#sort(folded[word]!, bare[word]!, flags[word]!);
    this.#answers[word] = sort + 1;
    return sort;
  }
}
