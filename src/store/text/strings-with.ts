import type { TextColumn } from '../../events/columns/types';
import { fold } from './fold';
import { foldedLetters } from './folded-letters';
import { FOUND, type WordAutomaton, wordAutomaton } from './word-automaton';

/** Words longer than any are looked for in strings that are folded one by one. */
const LONGEST = 1000;

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const oddStrings = new WeakMap<TextColumn, Uint32Array>();

/**
 * Which strings of a column have a folded word: 1 for each that has, null where none does. Each
 * string is looked at once, in its bytes; such as may fold letter by letter in no sure way are folded.
 * Strings with a 0 in `among` are known not to have it.
 */
export function stringsWith(
  column: TextColumn,
  word: string,
  among: Uint8Array | null = null,
): Uint8Array | null {
  const strings = Math.max(0, column.offsets.length - 1);
  const found = new Uint8Array(strings);
  if (word.length > LONGEST) return lookUp(column, word, found.keys(), found) ? found : null;
  const plain = run(column, wordAutomaton(word), found, among);
  const odd = lookUp(column, word, oddOf(column), found);
  return plain || odd ? found : null;
}

function run(
  { bytes, offsets }: TextColumn,
  next: WordAutomaton,
  found: Uint8Array,
  among: Uint8Array | null,
): boolean {
  let any = false;
  const end: number = FOUND;
  for (let index = 0; index < found.length; index++) {
    if (among !== null && among[index] === 0) continue;
    const to = offsets[index + 1]!;
    let state = 0;
    for (let at = offsets[index]!; at < to && state !== end; at++) state = next[(state << 8) | bytes[at]!]!;
    if (state !== end) continue;
    found[index] = 1;
    any = true;
  }
  return any;
}

function lookUp(
  { bytes, offsets }: TextColumn,
  word: string,
  indexes: Iterable<number>,
  found: Uint8Array,
): boolean {
  let any = false;
  for (const index of indexes) {
    const has = fold(decoder.decode(bytes.subarray(offsets[index], offsets[index + 1]))).includes(word);
    found[index] = has ? 1 : 0;
    any ||= has;
  }
  return any;
}

/** Strings with a character that may fold in another way beside others; found once a column. */
function oddOf(column: TextColumn): Uint32Array {
  const known = oddStrings.get(column);
  if (known) return known;
  const { bytes, offsets } = column;
  const { odd } = foldedLetters();
  const indexes: number[] = [];
  for (let index = 0; index + 1 < offsets.length; index++) {
    if (hasOdd(bytes, offsets[index]!, offsets[index + 1]!, odd)) indexes.push(index);
  }
  const made = Uint32Array.from(indexes);
  oddStrings.set(column, made);
  return made;
}

function hasOdd(bytes: Uint8Array, from: number, to: number, odd: Uint8Array): boolean {
  for (let at = from; at < to; at++) {
    const byte = bytes[at]!;
    // Bytes under 0xc0 are ASCII, none of which is odd but the line feed, and the rests of letters.
    if (byte < 0xc0) continue;
    if (byte >= 0xf0) return true;
    const two = bytes[at + 1]! & 0x3f;
    const unit =
      byte < 0xe0 ? ((byte & 0x1f) << 6) | two : ((byte & 0x0f) << 12) | (two << 6) | (bytes[at + 2]! & 0x3f);
    if (odd[unit] === 1) return true;
  }
  return false;
}
