import type { NameEntry } from './name-entry';

/** Answers are kept one higher, so that 0 stands for a name that was not asked about. */
const UNKNOWN = 0;

/** Which of several sorts a name of a gazetteer is of, 0 to 254: asked at every mention, answered once for each name. */
export class NameSort {
  readonly #sort: (name: NameEntry) => number;
  #answers = new Uint8Array(1024);

  constructor(sort: (name: NameEntry) => number) {
    this.#sort = sort;
  }

  /** The sort of a name; 0 for none. */
  of(name: NameEntry | null): number {
    if (name === null) return 0;
    const { number } = name;
    const answer = number < this.#answers.length ? this.#answers[number]! : UNKNOWN;
    return answer === UNKNOWN ? this.#answer(name) : answer - 1;
  }

  #answer(name: NameEntry): number {
    const { number } = name;
    if (number >= this.#answers.length) {
      const grown = new Uint8Array(2 * number);
      grown.set(this.#answers);
      this.#answers = grown;
    }
    const sort = this.#sort(name);
    this.#answers[number] = sort + 1;
    return sort;
  }
}

/** A yes or no question about a name, asked as {@link NameSort} asks. */
export class NameTest {
  readonly #sort: NameSort;

  constructor(test: (name: NameEntry) => boolean) {
    this.#sort = new NameSort((name) => (test(name) ? 1 : 0));
  }

  /** The answer for a name; false for none. */
  of(name: NameEntry | null): boolean {
    return this.#sort.of(name) === 1;
  }
}
