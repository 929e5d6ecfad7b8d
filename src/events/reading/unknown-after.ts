import type { Draft } from '../draft';
import type { EventDocument } from './document';
import type { Word } from './words';

/** Names with a capital letter that are times. */
const CALENDAR =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|(?:mon|tues|wednes|thurs|fri|satur|sun)day|easter|christmas)$/i;

/** How many words after a trigger the preposition of an unknown place may stand. */
const REACH = 4;

/**
 * Index of the word that names an unknown place right after a trigger, as in "an air strike near
 * Yavirske"; -1 for none. What stands before it is not where that happened.
 */
export function unknownAfter({ sentence, last }: Draft, document: EventDocument): number {
  const { words, clauses, resolutions } = sentence;
  for (let index = last + 1; index < Math.min(words.length - 1, last + 1 + REACH); index++) {
    const next = words[index + 1]!;
    if (clauses[index] !== clauses[last]) return -1;
    if (!/^(?:near|outside)$/.test(words[index]!.lower) || next.gap !== ' ') continue;
    const { start } = next;
    if (!mayNamePlace(next)) return -1;
    const isKnown = resolutions.some((at) => {
      const named = document.resolutions[at]!;
      return named.place !== null && named.start <= start && start < named.end;
    });
    return isKnown ? -1 : index + 1;
  }
  return -1;
}

/** A word with a capital that is no party, no weapon and no time. */
export function mayNamePlace({ text, kind, lower }: Word): boolean {
  return /^\p{Lu}\p{Ll}{2,}/u.test(text) && !kind.actor && !kind.weapon && !CALENDAR.test(lower);
}
