import { eventText } from './event-text';
import { FAILS } from './fail-bits';
import type { EventTable } from './types';

/** Marks the rows whose events do not have all the words. */
export function failWords(fails: Uint8Array, table: EventTable, words: readonly string[]): void {
  const sought = words.map((word) => eventText.fold(word));
  for (let row = 0; row < fails.length; row++) {
    if (fails[row]! >= FAILS.rest) continue;
    const text = eventText.of(table.event(row));
    if (!sought.every((word) => text.includes(word))) fails[row]! |= FAILS.rest;
  }
}
