import { foldToken } from './fold';
import { isAllCapitals, isCapitalised, isNumeric } from './tokens';

/** Flags of a word by itself. */
export const CAPITAL = 1;
export const ALL_CAPITALS = 2;
export const NUMERIC = 4;

/** At more words, or more units of text in them, a vocabulary is full. */
const MOST_WORDS = 40_000;
const MOST_UNITS = 400_000;

/** Cells of a slot of the table of words: a power of two, so that a slot lies in one line of the cache. */
const CELLS = 4;

/** FNV-1a over UTF-16 units: what {@link Vocabulary.number} expects a word's hash to begin with and to be multiplied by. */
export const HASH_SEED = 0x811c9dc5 | 0;
export const HASH_FACTOR = 0x01000193;

/**
 * Words as printed, each with a number, found without making a string. What a reader asks about a
 * word again and again is worked out once for each and kept by its number; a text has few different words.
 */
export class Vocabulary {
  /** The folded word by number. */
  readonly folded: string[] = [];
  /** The folded word without a possessive 's, by number. */
  readonly bare: string[] = [];
  /** {@link CAPITAL}, {@link ALL_CAPITALS} and {@link NUMERIC} by number. */
  flags = new Uint8Array(1024);
  #units = new Uint16Array(8192);
  /** Where each word begins in the units; one more entry for the end. */
  #starts = new Uint32Array(1025);
  /** {@link CELLS} a slot: the word's hash, its number + 1 or 0 for a free slot, its length and where it begins in the units. */
  #slots = new Int32Array(CELLS * 4096);

  get size(): number {
    return this.folded.length;
  }

  /** Whether the next text had better begin a new vocabulary. */
  get isFull(): boolean {
    return this.size > MOST_WORDS || this.#starts[this.size]! > MOST_UNITS;
  }

  /** The word as printed. */
  printed(number: number): string {
    return fromUnits(this.#units, this.#starts[number]!, this.#starts[number + 1]!);
  }

  /** Number of the word that stands in `units` from `start` to `end`; a word not seen before gets the next one. */
  number(units: Uint16Array, start: number, end: number, hash: number): number {
    const slots = this.#slots;
    const known = this.#units;
    const mask = slots.length - CELLS;
    for (let slot = firstSlot(hash, mask); ; slot = (slot + CELLS) & mask) {
      const next = slots[slot + 1]!;
      if (next === 0) return this.#add(units, start, end, hash, slot);
      if (slots[slot] !== hash || slots[slot + 2] !== end - start) continue;
      let at = slots[slot + 3]!;
      let index = start;
      while (index < end && known[at] === units[index]) {
        index++;
        at++;
      }
      if (index === end) return next - 1;
    }
  }

  #add(units: Uint16Array, start: number, end: number, hash: number, slot: number): number {
    const number = this.size;
    if (number === this.flags.length) this.#growWords();
    const at = this.#starts[number]!;
    const after = at + end - start;
    while (after > this.#units.length)
      this.#units = grown(this.#units, new Uint16Array(this.#units.length * 2));
    this.#units.set(units.subarray(start, end), at);
    this.#starts[number + 1] = after;
    const word = fromUnits(units, start, end);
    const folded = foldToken(word);
    this.folded.push(folded);
    this.bare.push(folded.endsWith("'s") ? folded.slice(0, -2) : folded);
    this.flags[number] = flagsOf(word);
    this.#slots[slot] = hash;
    this.#slots[slot + 1] = number + 1;
    this.#slots[slot + 2] = end - start;
    this.#slots[slot + 3] = at;
    if (this.size * 2 * CELLS > this.#slots.length) this.#growSlots();
    return number;
  }

  #growWords(): void {
    const size = this.flags.length * 2;
    this.#starts = grown(this.#starts, new Uint32Array(size + 1));
    this.flags = grown(this.flags, new Uint8Array(size));
  }

  #growSlots(): void {
    const slots = new Int32Array(this.#slots.length * 2);
    const mask = slots.length - CELLS;
    for (let old = 0; old < this.#slots.length; old += CELLS) {
      if (this.#slots[old + 1] === 0) continue;
      let slot = firstSlot(this.#slots[old]!, mask);
      while (slots[slot + 1] !== 0) slot = (slot + CELLS) & mask;
      slots.set(this.#slots.subarray(old, old + CELLS), slot);
    }
    this.#slots = slots;
  }
}

/** The low bits of the hash alone are poor. */
function firstSlot(hash: number, mask: number): number {
  return Math.imul(hash ^ (hash >>> 15), CELLS) & mask;
}

let current = new Vocabulary();

/** The vocabulary that texts are read with now. A full one is replaced, so that its size stays bounded. */
export function currentVocabulary(): Vocabulary {
  if (current.isFull) current = new Vocabulary();
  return current;
}

function flagsOf(word: string): number {
  if (!isCapitalised(word)) return isNumeric(word) ? NUMERIC : 0;
  return isAllCapitals(withoutPossessive(word)) ? CAPITAL | ALL_CAPITALS : CAPITAL;
}

function withoutPossessive(word: string): string {
  return /['’]s$/i.test(word) ? word.slice(0, -2) : word;
}

/** Arguments that a call certainly takes. */
const AT_ONCE = 4096;

/** Not a slice of the text, which would keep the whole text in memory for one word of it. */
function fromUnits(units: Uint16Array, start: number, end: number): string {
  let word = '';
  for (let from = start; from < end; from += AT_ONCE) {
    word += String.fromCharCode(...units.subarray(from, Math.min(end, from + AT_ONCE)));
  }
  return word;
}

function grown<Column extends Uint8Array | Uint16Array | Uint32Array | Int32Array>(
  from: Column,
  to: Column,
): Column {
  to.set(from);
  return to;
}
