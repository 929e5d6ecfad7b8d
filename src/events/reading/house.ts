import type { Lexicon } from '../lexicon/lexicon';
import { MARK } from '../lexicon/word-kinds';
import type { WordColumns } from './words';

/** Times a text must speak of "the enemy" or "our" before it is taken for a party's own. */
const ENOUGH = 2;

/**
 * The party whose own bulletin a text is: it says "the enemy" and "our troops" in its own voice and
 * uses that party's words for both sides. '' for a text that takes no side, or both.
 */
export function houseOf(columns: WordColumns, lexicon: Lexicon): string {
  let own = 0;
  let index = columns.find(MARK.own, 0, columns.size);
  for (; index < columns.size; index = columns.find(MARK.own, index + 1, columns.size)) {
    // Between quotation marks it is somebody else who speaks.
    if (!/[“"«]/.test(columns.gap(index))) own++;
  }
  if (own < ENOUGH) return '';
  const words = Array.from({ length: columns.size }, (_, index) => columns.kind(index).lower);
  const held = new Set(words);
  const text = ` ${words.join(' ')} `;
  // Most phrases have a word that the text has not.
  const isHeld = (phrase: string) =>
    phrase.split(' ').every((word) => held.has(word)) && text.includes(` ${phrase} `);
  const scores = Object.entries(lexicon.house).map(
    ([party, phrases]) => [party, phrases.filter(isHeld).length] as const,
  );
  scores.sort((a, b) => b[1] - a[1]);
  const [first, second] = scores;
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : '';
}
