import { readColumn } from './bytes';
import { PackError, TOKENS_A_BLOCK } from './format';

/**
 * The folded tokens of a pack, those that begin a name before the others, each of the two runs in the
 * order of their code units. They stay front-coded as they are written: a token is found by binary search
 * among the first ones of the blocks, which are whole, and a walk through one block, without making
 * a string or an object. Nothing is made of them when a pack is loaded.
 */
export class TokenTable {
  readonly size: number;
  readonly #begins: number;
  /** Units that each token shares with the one before; none at the beginning of a block. */
  readonly #shared: Uint32Array;
  /** Where the units of its own begin in the text; one more entry for the end. */
  readonly #starts: Uint32Array;
  readonly #text: string;

  /**
   * @param begins how many of the tokens begin a name.
   * @throws PackError when the parts do not fit together.
   */
  constructor(count: number, begins: number, shared: Uint8Array, lengths: Uint8Array, text: Uint8Array) {
    this.size = count;
    this.#begins = begins;
    this.#shared = readColumn(shared, count, 'plain', 'TPRE');
    this.#starts = readColumn(lengths, count, 'counts', 'TLEN');
    this.#text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(text);
    if (this.#starts[count] !== this.#text.length) {
      throw new PackError(
        `Expected ${this.#starts[count]} units of tokens in TTXT of the gazetteer pack, found ${this.#text.length}`,
      );
    }
  }

  /** Number of a token, or -1. */
  find(token: string): number {
    const number = this.findBeginning(token);
    return number >= 0 ? number : this.#search(token, this.#begins, this.size);
  }

  /** Number of a token that begins a name, or -1. */
  findBeginning(token: string): number {
    return this.#search(token, 0, this.#begins);
  }

  token(number: number): string {
    let token = this.#own(number, this.#starts[number + 1]!);
    let missing = this.#shared[number]!;
    for (let before = number - 1; missing > 0; before--) {
      const shared = this.#shared[before]!;
      if (shared >= missing) continue;
      token = this.#own(before, this.#starts[before]! + missing - shared) + token;
      missing = shared;
    }
    return token;
  }

  #own(number: number, end: number): string {
    return this.#text.slice(this.#starts[number]!, end);
  }

  #search(token: string, from: number, to: number): number {
    // The last block that does not begin beyond the token.
    let low = 0;
    let high = Math.floor((to - from - 1) / TOKENS_A_BLOCK);
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if (this.#isBeyond(from + middle * TOKENS_A_BLOCK, token)) high = middle - 1;
      else low = middle;
    }
    const first = from + low * TOKENS_A_BLOCK;
    return this.#walk(token, first, Math.min(first + TOKENS_A_BLOCK, to));
  }

  #isBeyond(first: number, token: string): boolean {
    let at = this.#starts[first]!;
    const end = this.#starts[first + 1]!;
    for (let i = 0; i < token.length && at < end; i++, at++) {
      const order = this.#text.charCodeAt(at) - token.charCodeAt(i);
      if (order !== 0) return order > 0;
    }
    return at < end;
  }

  /** The tokens of a block ascend: `same` units are what the token has in common with the one before. */
  #walk(token: string, from: number, to: number): number {
    let same = 0;
    for (let number = from; number < to; number++) {
      const shared = this.#shared[number]!;
      // It differs from the token where the one before does.
      if (shared > same) continue;
      same = shared;
      let at = this.#starts[number]!;
      const end = this.#starts[number + 1]!;
      while (at < end && same < token.length && this.#text.charCodeAt(at) === token.charCodeAt(same)) {
        at++;
        same++;
      }
      if (at === end) {
        if (same === token.length) return number;
      } else if (same === token.length || this.#text.charCodeAt(at) > token.charCodeAt(same)) {
        return -1;
      }
    }
    return -1;
  }
}
