import type { EventDocument } from './document';
import { expandList } from './place-list';
import type { Sentence } from './sentence';

/** Which of a list is meant, counted from 0; -1 for the last. */
const RANKS: ReadonlyMap<string, number> = new Map([
  ['first', 0],
  ['former', 0],
  ['second', 1],
  ['third', 2],
  ['fourth', 3],
  ['fifth', 4],
  ['latter', -1],
  ['last', -1],
]);

/** What may follow "the first" where it stands for a place and not before a noun: "on the first, …", "the second was hit". */
const GOES_ON =
  /^(?:was|were|is|are|has|had|have|by|with|on|at|in|and|but|while|after|before|came|comes|lost|took|got|saw|only|again|a|an|no|for|where|since|overnight|yesterday|during|twice|once|too|as|its|out|from)$/;

/** How many sentences back a list may stand. */
const BACK = 2;

/** Which of a list of places a word stands for, as in {@link RANKS}: "on the first", "the latter was hit"; null for none. */
export function rankAt({ words }: Sentence, index: number): number | null {
  const rank = RANKS.get(words[index]!.lower);
  if (rank === undefined || words[index - 1]?.lower !== 'the' || words[index]!.gap !== ' ') return null;
  const next = words[index + 1];
  if (!next || /[,;:.)"”»]/.test(next.gap)) return rank;
  return GOES_ON.test(next.lower) ? rank : null;
}

/** The place that a rank means: of the list named last before the word. Index of a resolution; null where there is none. */
export function rankedPlace(
  rank: number,
  sentence: Sentence,
  word: number,
  document: EventDocument,
): number | null {
  for (let at = sentence.index; at >= Math.max(0, sentence.index - BACK); at--) {
    const from = document.sentences[at]!;
    if (from.paragraph !== sentence.paragraph) return null;
    const until = at === sentence.index ? sentence.words[word]!.start : from.end;
    for (let position = from.resolutions.length - 1; position > 0; position--) {
      const index = from.resolutions[position]!;
      if (document.resolutions[index]!.end > until) continue;
      const list = expandList(index, from, document);
      if (list.length < 2) continue;
      return (rank < 0 ? list.at(-1) : list[rank]) ?? null;
    }
  }
  return null;
}
