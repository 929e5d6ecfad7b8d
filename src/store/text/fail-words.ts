import type { TextColumn, TextMember } from '../../events/columns/types';
import { FAILS } from '../fail-bits';
import { recent } from '../recent';
import type { EventTable } from '../types';
import { fold } from './fold';
import { stringsWith } from './strings-with';
import { toldColumn } from './told-column';

/** What is looked through, beside what the claims say. */
const MEMBERS = [
  'title',
  'quote',
  'placeName',
  'initiator',
  'target',
  'attribution',
  'sourceTitle',
] as const satisfies readonly TextMember[];

/** How many words' rows are kept, so that a text stays searched while other members change. */
const KEPT = 4;

const rowsOfWords = new WeakMap<EventTable, Map<string, Uint8Array>>();

/** The folded words of what a reader types. */
export function wordsOf(text: string): readonly string[] {
  return fold(text.trim())
    .split(/\s+/)
    .filter((word) => word !== '');
}

/** Marks the rows whose events do not have all the words, each in any of their texts. */
export function failWords(fails: Uint8Array, table: EventTable, words: readonly string[]): void {
  const bit: number = FAILS.rest;
  for (const word of words) {
    const found = recent(rowsOfWords, table, word, KEPT, () => rowsWith(table, word));
    for (let row = 0; row < fails.length; row++) fails[row]! |= (found[row]! ^ 1) * bit;
  }
}

/** 1 for each row that has the word. */
function rowsWith(table: EventTable, word: string): Uint8Array {
  const found = new Uint8Array(table.size);
  const among = rowsOfPart(table, word);
  for (const member of MEMBERS) addRows(found, table.columns.texts[member] ?? null, word, among);
  addRows(found, toldColumn(table), word, among);
  return found;
}

/** Rows that have a part of the word, when one was searched of late: a reader types letter by letter. */
function rowsOfPart(table: EventTable, word: string): Uint8Array | null {
  const parts = [...(rowsOfWords.get(table)?.keys() ?? [])].filter((part) => word.includes(part));
  const longest = parts.sort((a, b) => b.length - a.length)[0];
  return longest === undefined ? null : rowsOfWords.get(table)!.get(longest)!;
}

function addRows(found: Uint8Array, column: TextColumn | null, word: string, among: Uint8Array | null): void {
  if (!column) return;
  const { codes } = column;
  const strings = stringsWith(column, word, codes === null ? among : null);
  if (strings === null) return;
  if (codes === null) for (let row = 0; row < found.length; row++) found[row]! |= strings[row]!;
  else for (let row = 0; row < found.length; row++) found[row]! |= strings[codes[row]!]!;
}
