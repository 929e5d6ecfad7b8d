import { readColumn } from './bytes';
import { PackError } from './format';

/**
 * The folded tokens of a pack, numbered in the order of their code units, found by an open-addressing
 * hash table over UTF-16 units: looking a token up makes no string and no object.
 */
export class TokenTable {
  readonly size: number;
  readonly #units: Uint16Array;
  /** Where each token begins in the units; one more entry for the end. */
  readonly #starts: Uint32Array;
  /** Token number + 1 at its hash, 0 for a free slot. */
  readonly #slots: Uint32Array;
  readonly #mask: number;

  constructor(count: number, prefixes: Uint8Array, lengths: Uint8Array, text: Uint8Array) {
    this.size = count;
    const shared = readColumn(prefixes, count, 'TPRE');
    const added = readColumn(lengths, count, 'TLEN');
    this.#starts = startsOf(shared, added);
    this.#units = expand(this.#starts, shared, added, new TextDecoder().decode(text));
    let slots = 16;
    while (slots < count * 2) slots *= 2;
    this.#slots = new Uint32Array(slots);
    this.#mask = slots - 1;
    fillSlots(this.#slots, this.#units, this.#starts);
  }

  /** Number of a token, or -1. */
  find(token: string): number {
    const length = token.length;
    let hash = HASH_SEED;
    for (let i = 0; i < length; i++) hash = Math.imul(hash ^ token.charCodeAt(i), HASH_FACTOR);
    for (let slot = spread(hash) & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const number = this.#slots[slot]! - 1;
      if (number < 0) return -1;
      const start = this.#starts[number]!;
      if (this.#starts[number + 1]! - start !== length) continue;
      let i = 0;
      while (i < length && this.#units[start + i] === token.charCodeAt(i)) i++;
      if (i === length) return number;
    }
  }

  token(number: number): string {
    return String.fromCharCode(...this.#units.subarray(this.#starts[number]!, this.#starts[number + 1]!));
  }
}

// FNV-1a over UTF-16 units; its low bits alone are poor, so the high ones are mixed in.
const HASH_SEED = 0x811c9dc5 | 0;
const HASH_FACTOR = 0x01000193;

function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}

/** One loop over all tokens: a pack is read once, before a method for each would have been compiled. */
function fillSlots(slots: Uint32Array, units: Uint16Array, starts: Uint32Array): void {
  const mask = slots.length - 1;
  let at = 0;
  for (let token = 1; token < starts.length; token++) {
    const end = starts[token]!;
    let hash = HASH_SEED;
    for (; at < end; at++) hash = Math.imul(hash ^ units[at]!, HASH_FACTOR);
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = token;
  }
}

function startsOf(shared: Uint32Array, added: Uint32Array): Uint32Array {
  const starts = new Uint32Array(shared.length + 1);
  for (let i = 0; i < shared.length; i++) starts[i + 1] = starts[i]! + shared[i]! + added[i]!;
  return starts;
}

/** Undoes the front coding: each token is the beginning of the one before and some units of its own. */
function expand(starts: Uint32Array, shared: Uint32Array, added: Uint32Array, text: string): Uint16Array {
  const units = new Uint16Array(starts[shared.length]!);
  let from = 0;
  for (let i = 0; i < shared.length; i++) {
    const start = starts[i]!;
    const prefix = shared[i]!;
    if (prefix > 0) units.copyWithin(start, starts[i - 1]!, starts[i - 1]! + prefix);
    const end = from + added[i]!;
    for (let at = start + prefix; from < end; from++, at++) units[at] = text.charCodeAt(from);
  }
  if (from !== text.length) {
    throw new PackError(
      `Expected ${from} units of tokens in TTXT of the gazetteer pack, found ${text.length}`,
    );
  }
  return units;
}
