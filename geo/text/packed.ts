/** UTF-16 units of the longest word that fits into a key. */
export const MOST_PACKED = 8;

/** Units of each pair of a word of some length that belong to it, as bits: four pairs a length. */
const MASKS = masks();

/**
 * The words of no more than eight units, all below 256, by their letters themselves: two numbers hold
 * them, so that finding a word is one look at one place in memory, with nothing to compare afterwards.
 * Most words of a text are so short, and Latin.
 */
export class PackedWords {
  /** A slot for each word: its first and its last four units, its number + 1 (0 for a free slot). */
  #slots = new Int32Array(4 * 4096);
  #size = 0;
  /** The key of the word asked about last, for adding it. */
  #low = 0;
  #high = 0;

  /**
   * The number of the word that stands in `units` from `start`, of `length` units; -1 for one not known,
   * -2 for one with other letters. Reads eight units, however long it is.
   */
  find(units: Uint16Array, start: number, length: number): number {
    const at = length * 4;
    const one = (units[start]! | (units[start + 1]! << 16)) & MASKS[at]!;
    const two = (units[start + 2]! | (units[start + 3]! << 16)) & MASKS[at + 1]!;
    const three = (units[start + 4]! | (units[start + 5]! << 16)) & MASKS[at + 2]!;
    const four = (units[start + 6]! | (units[start + 7]! << 16)) & MASKS[at + 3]!;
    if (((one | two | three | four) & 0xff00ff00) !== 0) return -2;
    const low = one | (two << 8);
    const high = three | (four << 8);
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let slot = firstSlot(low, high, mask); ; slot = (slot + 4) & mask) {
      const entry = slots[slot + 2]!;
      if (slots[slot] === low && slots[slot + 1] === high && entry !== 0) return entry - 1;
      if (entry !== 0) continue;
      this.#low = low;
      this.#high = high;
      return -1;
    }
  }

  /** Adds the word that {@link find} has just not found. */
  add(number: number): void {
    if (++this.#size * 8 > this.#slots.length) this.#grow();
    put(this.#slots, this.#low, this.#high, number + 1);
  }

  #grow(): void {
    const before = this.#slots;
    this.#slots = new Int32Array(before.length * 2);
    for (let slot = 0; slot < before.length; slot += 4) {
      if (before[slot + 2] !== 0) put(this.#slots, before[slot]!, before[slot + 1]!, before[slot + 2]!);
    }
  }
}

function put(slots: Int32Array, low: number, high: number, entry: number): void {
  const mask = slots.length - 1;
  let slot = firstSlot(low, high, mask);
  while (slots[slot + 2] !== 0) slot = (slot + 4) & mask;
  slots[slot] = low;
  slots[slot + 1] = high;
  slots[slot + 2] = entry;
}

function firstSlot(low: number, high: number, mask: number): number {
  const hash = Math.imul(low ^ Math.imul(high, 0x85ebca6b), 0x9e3779b1);
  return ((hash ^ (hash >>> 15)) << 2) & mask;
}

function masks(): Int32Array {
  const bits = new Int32Array(4 * (MOST_PACKED + 1));
  for (let length = 0; length <= MOST_PACKED; length++) {
    for (let pair = 0; pair < 4; pair++) {
      const units = Math.max(0, Math.min(2, length - 2 * pair));
      bits[length * 4 + pair] = units === 2 ? -1 : units === 1 ? 0xffff : 0;
    }
  }
  return bits;
}
