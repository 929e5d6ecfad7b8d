import type { TextColumn } from '../events/columns/types';

const NO_IDS: TextColumn = { codes: null, bytes: new Uint8Array(0), offsets: new Uint32Array(0) };

const encoder = new TextEncoder();

/** Rows that each look-up adds to the index: a few milliseconds, so that the first one holds nobody up. */
const STEP = 16_384;

/**
 * Rows by the bytes of their ids: a hash table in one array, no string made. It grows with the
 * look-ups; what is not in it yet is gone through.
 */
export class IdIndex {
  private readonly ids: TextColumn;
  /** Row plus one, 0 for an empty place; a power of two, at least half of it empty. */
  private readonly slots: Uint32Array;
  private readonly mask: number;
  private readonly size: number;
  private indexed = 0;

  constructor(ids: TextColumn | undefined, size: number) {
    this.ids = ids ?? NO_IDS;
    this.size = ids ? size : 0;
    this.slots = new Uint32Array(2 ** Math.ceil(Math.log2(2 * this.size + 1)));
    this.mask = this.slots.length - 1;
  }

  /** Row of an id, or -1; the first of rows that have the same. */
  rowOf(id: string): number {
    const sought = encoder.encode(id);
    const to = Math.min(this.size, this.indexed + STEP);
    while (this.indexed < to) this.put(this.indexed++);
    let slot = hash(sought, 0, sought.length) & this.mask;
    for (; this.slots[slot] !== 0; slot = (slot + 1) & this.mask) {
      const row = this.slots[slot]! - 1;
      if (this.holds(row, sought)) return row;
    }
    for (let row = to; row < this.size; row++) if (this.holds(row, sought)) return row;
    return -1;
  }

  private put(row: number): void {
    const { codes, bytes, offsets } = this.ids;
    const code = codes === null ? row : codes[row]!;
    let slot = hash(bytes, offsets[code]!, offsets[code + 1]!) & this.mask;
    while (this.slots[slot] !== 0) slot = (slot + 1) & this.mask;
    this.slots[slot] = row + 1;
  }

  private holds(row: number, sought: Uint8Array): boolean {
    const { codes, bytes, offsets } = this.ids;
    const code = codes === null ? row : codes[row]!;
    const from = offsets[code]!;
    const length = offsets[code + 1]! - from;
    if (length !== sought.length) return false;
    // From behind: ids are often alike but for their last figures.
    for (let at = length - 1; at >= 0; at--) if (bytes[from + at] !== sought[at]) return false;
    return true;
  }
}

/** FNV-1a with its bits mixed once more, since only the low ones are used. */
function hash(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ bytes[at]!, 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}
