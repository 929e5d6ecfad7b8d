import type { Draft, ReadingState } from '../draft';
import { placeAt } from './place-at';
import type { Sentence } from './sentence';

/** What parts a label from what it is put to: "Artillery: A, B", "A - arrivals". */
const MARK = /[:–—]|\s-\s/;

/** Words between the mark and the place or the trigger: "A: two loud bangs", "KABs: on A". */
const REACH = 2;

/** Whether a trigger and a place stand at the two sides of a colon or dash, as posts write it. */
export function isLabel({ sentence, first, last }: Draft, state: ReadingState): boolean {
  const { words } = sentence;
  if (MARK.test(words[last + 1]?.gap ?? '')) {
    for (let index = last + 1; index <= last + 1 + REACH && index < words.length; index++)
      if (placeAt(sentence, index, state.document) >= 0) return true;
  }
  for (let index = first; index >= Math.max(1, first - REACH); index--)
    if (MARK.test(words[index]!.gap) || isTerse(sentence, index, state))
      return placeAt(sentence, index - 1, state.document) >= 0;
  return false;
}

/** Words of a line that is short enough for a comma to be its mark: "Kramatorsk, S-300 at the school". */
const TERSE = 12;

/** Whether a comma stands before a word, and before that the place which opens a short line. */
function isTerse(sentence: Sentence, index: number, state: ReadingState): boolean {
  const { words, size } = sentence;
  return (
    size <= TERSE &&
    index <= 2 &&
    words[index]!.gap.includes(',') &&
    placeAt(sentence, 0, state.document) >= 0
  );
}

/** Words before the mark of a head: "Kupiansk direction:", "Towards Liptsy –". */
const HEAD = 5;

/** "Liptsy: pushed another 600 m": a line that opens with a place and a mark leaves out who did it. */
export function isHeaded({ sentence, first }: Draft, state: ReadingState): boolean {
  const { words } = sentence;
  for (let index = 1; index <= Math.min(HEAD, first); index++) {
    if (!MARK.test(words[index]!.gap)) continue;
    for (let at = 0; at < index; at++) if (placeAt(sentence, at, state.document) >= 0) return true;
  }
  return state.focus?.heads === true;
}

/** Whether a sentence says nothing else than its trigger and perhaps the hour: "03:12 Boom!" */
export function isAlone({ sentence: { words }, first, last }: Draft): boolean {
  return words.every(
    ({ lower }, index) => (index >= first && index <= last) || /^\d|^(?:very|again)$/.test(lower),
  );
}
