import type { TextColumn } from '../events/columns/types';

const NO_IDS: TextColumn = { codes: null, bytes: new Uint8Array(0), offsets: new Uint32Array(0) };

const encoder = new TextEncoder();

/** Rows by the bytes of their ids: a hash table in one array, no string made. */
export class IdIndex {
  private readonly ids: TextColumn;
  /** Row plus one, 0 for an empty place; a power of two, at least half of it empty. */
  private readonly slots: Uint32Array;
  private readonly mask: number;

  constructor(ids: TextColumn | undefined, size: number) {
    this.ids = ids ?? NO_IDS;
    this.slots = new Uint32Array(2 ** Math.ceil(Math.log2(2 * size + 1)));
    this.mask = this.slots.length - 1;
    if (ids) for (let row = 0; row < size; row++) this.put(row);
  }

  /** Row of an id, or -1; the first of rows that have the same. */
  rowOf(id: string): number {
    const sought = encoder.encode(id);
    let slot = hash(sought, 0, sought.length) & this.mask;
    for (; this.slots[slot] !== 0; slot = (slot + 1) & this.mask) {
      const row = this.slots[slot]! - 1;
      if (this.holds(row, sought)) return row;
    }
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
    if (offsets[code + 1]! - from !== sought.length) return false;
    for (let at = 0; at < sought.length; at++) if (bytes[from + at] !== sought[at]) return false;
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
