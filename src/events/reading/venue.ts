import type { EventDocument } from './document';
import type { Sentence } from './sentence';

/** "a court in Kyiv", "told reporters in Brussels", "said in Vienna": where it is spoken of. */
export function isVenue(sentence: Sentence, at: number, { lexicon }: EventDocument): boolean {
  if (at < 2 || !/^(?:in|at|from)$/.test(sentence.kindAt(at - 1).lower)) return false;
  if (/[,;:.]/.test(sentence.gapAt(at - 1))) return false;
  const before = sentence.kindAt(at - 2);
  if (lexicon.classes.judicial!.has(before.lower)) return true;
  if (/^(?:said|says|told|speaking|spoke|testified|announced|declared)$/.test(before.lower)) return true;
  return (
    /^(?:reporters|journalists|parliament|briefing|conference|summit|link|ministry|government|command)$/.test(
      before.lower,
    ) &&
    sentence.words
      .slice(Math.max(0, at - 7), at - 2)
      .some(({ kind, lower }) => kind.say || /^(?:a|by|the)$/.test(lower))
  );
}
