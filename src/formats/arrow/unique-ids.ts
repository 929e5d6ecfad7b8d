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

/** Whether all ids differ and none is empty, found over their bytes: a million strings would take a second. */
function areUnique({ codes, bytes, offsets }: TextColumn, size: number): boolean {
  let places = 16;
  while (places < 2 * size) places *= 2;
  // A row's number plus one, at the place its hash says or the next that is free.
  const table = new Uint32Array(places);
  const hashes = new Uint32Array(size);
  for (let row = 0; row < size; row++) {
    const code = codes === null ? row : codes[row]!;
    const from = offsets[code]!;
    const to = offsets[code + 1]!;
    if (from === to) return false;
    let hash = BASIS;
    for (let at = from; at < to; at++) hash = Math.imul(hash ^ bytes[at]!, PRIME);
    hash = (hash ^ (hash >>> 15)) >>> 0;
    hashes[row] = hash;
    let place = hash & (places - 1);
    for (let other = table[place]!; other !== 0; other = table[place]!) {
      if (hashes[other - 1] === hash && sameText({ codes, bytes, offsets }, other - 1, row)) return false;
      place = (place + 1) & (places - 1);
    }
    table[place] = row + 1;
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
