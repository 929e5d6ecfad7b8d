import { textAt } from '../../events/columns/text';
import { TextBuilder } from '../../events/columns/text-builder';
import type { TextColumn } from '../../events/columns/types';

/** Bits of the first hash and factor of a step, of FNV-1a. */
const [BASIS, PRIME] = [0x811c9dc5, 0x01000193];

/**
 * Ids of which none is empty or another's: the column itself where that is so. Else a row without an
 * id gets `row-` and its number, one whose id came before the number of the copy (`a-2`).
 */
export function uniqueIds(ids: TextColumn | null, size: number): TextColumn {
  if (ids !== null && areUnique(ids, size)) return ids;
  const used = new Set<string>();
  const copies = new Map<string, number>();
  const builder = new TextBuilder();
  for (let row = 0; row < size; row++) {
    const own = textAt(ids, row) || `row-${row}`;
    let id = own;
    for (let copy = copies.get(own) ?? 2; used.has(id); copy++) {
      id = `${own}-${copy}`;
      copies.set(own, copy + 1);
    }
    used.add(id);
    builder.add(id);
  }
  const order = Uint32Array.from({ length: size }, (_, row) => row);
  return (
    builder.finish(order) ?? { codes: null, bytes: new Uint8Array(0), offsets: new Uint32Array(size + 1) }
  );
}

/** Rows are told apart in bunches of some hundreds, whose table a processor holds in its nearest memory. */
const BUNCH_BITS = 9;

/**
 * Whether all ids differ and none is empty, found over their bytes: a million strings would take a
 * second, and one table of a million hashes a quarter of one.
 */
function areUnique(ids: TextColumn, size: number): boolean {
  const hashes = hashesOf(ids, size);
  if (hashes === null) return false;
  const bits = Math.max(0, Math.ceil(Math.log2(size + 1)) - BUNCH_BITS);
  const { rows, ends } = bunched(hashes, bits);
  let from = 0;
  for (const to of ends) {
    if (!areBunchUnique(ids, hashes, rows, from, to)) return false;
    from = to;
  }
  return true;
}

/** A hash for each row, null when an id is empty. */
function hashesOf({ codes, bytes, offsets }: TextColumn, size: number): Uint32Array | null {
  const hashes = new Uint32Array(size);
  for (let row = 0; row < size; row++) {
    const code = codes === null ? row : codes[row]!;
    const from = offsets[code]!;
    const to = offsets[code + 1]!;
    if (from === to) return null;
    let hash = BASIS;
    for (let at = from; at < to; at++) hash = Math.imul(hash ^ bytes[at]!, PRIME);
    hashes[row] = hash ^ (hash >>> 15);
  }
  return hashes;
}

/** The rows by the lowest bits of their hashes, and where each bunch ends. */
function bunched(
  hashes: Uint32Array,
  bits: number,
): { readonly rows: Uint32Array; readonly ends: Uint32Array } {
  const mask = 2 ** bits - 1;
  const begins = new Uint32Array(mask + 2);
  for (let row = 0; row < hashes.length; row++) begins[(hashes[row]! & mask) + 1]! += 1;
  for (let bunch = 1; bunch < begins.length; bunch++) begins[bunch]! += begins[bunch - 1]!;
  const ends = begins.slice(0, -1);
  const rows = new Uint32Array(hashes.length);
  for (let row = 0; row < hashes.length; row++) rows[ends[hashes[row]! & mask]!++] = row;
  return { rows, ends };
}

/** Whether the ids of rows differ, the same hash asking for the bytes themselves. */
function areBunchUnique(
  ids: TextColumn,
  hashes: Uint32Array,
  rows: Uint32Array,
  from: number,
  to: number,
): boolean {
  let places = 16;
  while (places < 2 * (to - from)) places *= 2;
  // A place in `rows` plus one, at the place that the upper bits of its hash say or the next that is free.
  const table = new Uint32Array(places);
  for (let at = from; at < to; at++) {
    const row = rows[at]!;
    const hash = hashes[row]!;
    let place = (hash >>> 16) & (places - 1);
    for (let other = table[place]!; other !== 0; other = table[place]!) {
      const before = rows[other - 1]!;
      if (hashes[before] === hash && sameText(ids, before, row)) return false;
      place = (place + 1) & (places - 1);
    }
    table[place] = at + 1;
  }
  return true;
}

function sameText({ codes, bytes, offsets }: TextColumn, a: number, b: number): boolean {
  const [first, second] = codes === null ? [a, b] : [codes[a]!, codes[b]!];
  const [start, from] = [offsets[first]!, offsets[second]!];
  const length = offsets[first + 1]! - start;
  if (offsets[second + 1]! - from !== length) return false;
  for (let at = 0; at < length; at++) if (bytes[start + at] !== bytes[from + at]) return false;
  return true;
}
