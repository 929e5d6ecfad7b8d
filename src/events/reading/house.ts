import type { Lexicon } from '../lexicon/lexicon';
import type { Sentence } from './sentence';

/** Times a text must speak of "the enemy" or "our" before it is taken for a party's own. */
const ENOUGH = 2;

/**
 * The party whose own bulletin a text is: it says "the enemy" and "our troops" in its own voice and
 * uses that party's words for both sides. '' for a text that takes no side, or both.
 */
export function houseOf(sentences: readonly Sentence[], lexicon: Lexicon): string {
  const words: string[] = [];
  let own = 0;
  for (const sentence of sentences) {
    for (const { lower, gap } of sentence.words) {
      // Between quotation marks it is somebody else who speaks.
      if (/^(?:enemy|our)$/.test(lower) && !/[“"«]/.test(gap)) own++;
      words.push(lower);
    }
  }
  if (own < ENOUGH) return '';
  const text = ` ${words.join(' ')} `;
  const scores = Object.entries(lexicon.house).map(
    ([party, phrases]) => [party, phrases.filter((phrase) => text.includes(` ${phrase} `)).length] as const,
  );
  scores.sort((a, b) => b[1] - a[1]);
  const [first, second] = scores;
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : '';
}
