import { foldToken } from './fold';
import { MOST_PACKED, PackedWords } from './packed';
import { isAllCapitals, isCapitalised, isNumeric } from './tokens';

/** Flags of a word by itself. */
export const CAPITAL = 1;
export const ALL_CAPITALS = 2;
export const NUMERIC = 4;
/** All flags of words that are looked for, see {@link lookFor}, and the first of them. */
export const SOUGHT = 0xff00;
const FIRST_SOUGHT = 1 << 8;

/** At more words, or more units of text in them, a vocabulary is full. */
const MOST_WORDS = 40_000;
const MOST_UNITS = 400_000;

/** Bits of a slot of the table of words that hold a number; the others hold as many bits of the hash. */
const NUMBER_BITS = 17;
const NUMBER = (1 << NUMBER_BITS) - 1;

/** FNV-1a over UTF-16 units. */
const HASH_SEED = 0x811c9dc5 | 0;
const HASH_FACTOR = 0x01000193;

/** A question about a word: folded, the same without a possessive 's, and its flags. */
export type WordQuestion = (folded: string, bare: string, flags: number) => boolean;

const sought: WordQuestion[] = [];

/**
 * Asks a question of every word as soon as it is seen: what a reader looks for in all of a text is then
 * met without a pass over all of it. Gives the flag of the words whose answer is yes.
 *
 * @throws RangeError when eight questions are asked already: there are no more flags.
 */
export function lookFor(question: WordQuestion): number {
  const flag = FIRST_SOUGHT << sought.length;
  if ((flag & SOUGHT) === 0)
    throw new RangeError(`Expected at most 8 sorts of words to look for, got one more`);
  sought.push(question);
  // No word may have been added before.
  current = new Vocabulary();
  return flag;
}

/**
 * Words as printed, each with a number, found without making a string. What a reader asks about a
 * word again and again is worked out once for each and kept by its number; a text has few different words.
 */
export class Vocabulary {
  /** The folded word by number. */
  readonly folded: string[] = [];
  /** The folded word without a possessive 's, by number. */
  readonly bare: string[] = [];
  /** {@link CAPITAL}, {@link ALL_CAPITALS}, {@link NUMERIC} and what is looked for by number. */
  flags = new Uint16Array(1024);
  readonly #packed = new PackedWords();
  #units = new Uint16Array(8192);
  /** Where each word begins in the units; one more entry for the end. */
  #starts = new Uint32Array(1025);
  #hashes = new Int32Array(1024);
  /** Longer words, or in other letters. */
  #others = 0;
  /**
   * A slot for each of those: its number + 1 in the low bits, high bits of its hash above them; 0 for a free
   * one. Small, because words are looked for all over it; what lies by number is dense for common words.
   */
  #slots = new Int32Array(4096);

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
  number(units: Uint16Array, start: number, end: number): number {
    if (end - start <= MOST_PACKED) {
      const known = this.#packed.find(units, start, end - start);
      if (known >= 0) return known;
      if (known === -1) {
        const number = this.#add(units, start, end, 0);
        this.#packed.add(number);
        return number;
      }
    }
    return this.#numberOfOther(units, start, end);
  }

  #numberOfOther(units: Uint16Array, start: number, end: number): number {
    let hash = HASH_SEED;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ units[at]!, HASH_FACTOR);
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let slot = firstSlot(hash, mask); ; slot = (slot + 1) & mask) {
      const entry = slots[slot]!;
      if (entry === 0) return this.#addOther(units, start, end, hash, slot);
      if ((entry ^ hash) >>> NUMBER_BITS !== 0) continue;
      const number = (entry & NUMBER) - 1;
      if (this.#isSame(number, units, start, end)) return number;
    }
  }

  #isSame(number: number, units: Uint16Array, start: number, end: number): boolean {
    const known = this.#units;
    let at = this.#starts[number]!;
    if (this.#starts[number + 1]! - at !== end - start) return false;
    for (let index = start; index < end; index++, at++) if (known[at] !== units[index]) return false;
    return true;
  }

  #addOther(units: Uint16Array, start: number, end: number, hash: number, slot: number): number {
    const number = this.#add(units, start, end, hash);
    // A single text of more different words than a slot can number: the rest is not found again.
    if (number >= NUMBER) return number;
    this.#slots[slot] = entryOf(number, hash);
    if (++this.#others * 2 > this.#slots.length) this.#growSlots();
    return number;
  }

  #add(units: Uint16Array, start: number, end: number, hash: number): number {
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
    this.flags[number] = flagsOf(word, folded, this.bare[number]!);
    this.#hashes[number] = hash;
    return number;
  }

  #growWords(): void {
    const size = this.flags.length * 2;
    this.#starts = grown(this.#starts, new Uint32Array(size + 1));
    this.flags = grown(this.flags, new Uint16Array(size));
    this.#hashes = grown(this.#hashes, new Int32Array(size));
  }

  #growSlots(): void {
    const slots = new Int32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    for (const entry of this.#slots) {
      if (entry === 0) continue;
      const number = (entry & NUMBER) - 1;
      const hash = this.#hashes[number]!;
      let slot = firstSlot(hash, mask);
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = entryOf(number, hash);
    }
    this.#slots = slots;
  }
}

/** The low bits of the hash alone are poor. */
function firstSlot(hash: number, mask: number): number {
  return (hash ^ (hash >>> 15)) & mask;
}

function entryOf(number: number, hash: number): number {
  return (number + 1) | (hash & ~NUMBER);
}

let current = new Vocabulary();

/** The vocabulary that texts are read with now. A full one is replaced, so that its size stays bounded. */
export function currentVocabulary(): Vocabulary {
  if (current.isFull) current = new Vocabulary();
  return current;
}

function flagsOf(word: string, folded: string, bare: string): number {
  const own = shapeOf(word);
  let flags = own;
  for (let at = 0; at < sought.length; at++) if (sought[at]!(folded, bare, own)) flags |= FIRST_SOUGHT << at;
  return flags;
}

function shapeOf(word: string): number {
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
