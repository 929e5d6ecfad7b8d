/** A slot: the node, the word, the child, nothing. Side by side, so that a step is found at one place in memory. */
const SLOT = 4;
const FIRST_SLOTS = 1024;
/** More steps than this are forgotten, all at once, so that the table stays small in however long a text. */
const MOST_STEPS = 65_536;

/** Steps that were taken in a trie, by node and word number; -1 as a child says that there is none. */
export class Steps {
  #slots = emptySlots(FIRST_SLOTS);
  #size = 0;

  /** The child that a step leads to, or -2 where the step was not taken yet. */
  child(node: number, word: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let slot = firstSlot(node, word, mask); ; slot = (slot + SLOT) & mask) {
      const at = slots[slot]!;
      if (at === node && slots[slot + 1] === word) return slots[slot + 2]!;
      if (at < 0) return -2;
    }
  }

  /** Keeps a step that was not taken before. */
  add(node: number, word: number, child: number): void {
    if (this.#size >= MOST_STEPS) {
      this.#slots = emptySlots(FIRST_SLOTS);
      this.#size = 0;
    }
    if (++this.#size * 2 * SLOT > this.#slots.length) this.#grow();
    put(this.#slots, node, word, child);
  }

  #grow(): void {
    const before = this.#slots;
    this.#slots = emptySlots((before.length / SLOT) * 2);
    for (let slot = 0; slot < before.length; slot += SLOT) {
      if (before[slot]! >= 0) put(this.#slots, before[slot]!, before[slot + 1]!, before[slot + 2]!);
    }
  }
}

function emptySlots(count: number): Int32Array {
  return new Int32Array(SLOT * count).fill(-1);
}

function put(slots: Int32Array, node: number, word: number, child: number): void {
  const mask = slots.length - 1;
  let slot = firstSlot(node, word, mask);
  while (slots[slot]! >= 0) slot = (slot + SLOT) & mask;
  slots[slot] = node;
  slots[slot + 1] = word;
  slots[slot + 2] = child;
}

function firstSlot(node: number, word: number, mask: number): number {
  const hash = Math.imul(Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b), 0x27d4eb2f);
  return ((hash ^ (hash >>> 15)) << 2) & mask;
}
