import type { Draft, EventRefiner } from '../draft';
import type { WordSets } from '../lexicon/lexicon';
import type { Word } from '../reading/words';

/** "…, a claim Ukraine denied" and "Ukraine denied this": what is denied right after it is said is disputed. */
export const dispute: EventRefiner = {
  name: 'dispute',
  refine(draft, { document }) {
    if (draft.disputed || draft.polarity !== 'asserted' || draft.attribution === '') return [draft];
    const sets = document.lexicon.polarity;
    const next = document.sentences[draft.sentence.index + 1];
    const denied =
      isDeniedInSentence(draft, sets) || (next !== undefined && isDeniedAtOnce(next.words, sets));
    return [denied ? { ...draft, disputed: true, trace: [...draft.trace, 'dispute'] } : draft];
  },
};

const CLAIM = /^(?:claims?|statements?|assertions?|reports?|which|this|it|that)$/;

/** "a claim that Kyiv denied", "which Kyiv denies": a denial whose object is what was said. */
function isDeniedInSentence({ sentence, last }: Draft, sets: WordSets): boolean {
  const { words } = sentence;
  for (let index = last + 2; index < words.length; index++) {
    if (!sets.denials!.has(words[index]!.lower) || sets.negations!.has(words[index - 1]!.lower)) continue;
    const from = Math.max(last + 1, index - 6);
    const object = words.slice(from, index).some(({ lower }) => CLAIM.test(lower));
    const after = deniesClaim(words.slice(index + 1, index + 4).map(({ lower }) => lower));
    const apart = words
      .slice(last + 1, index + 1)
      .some(({ gap, lower }) => /[,;—–]/.test(gap) || /^(?:but|although|though|while)$/.test(lower));
    if (apart && (object || after)) return true;
  }
  return false;
}

/** How many words into the next sentence the denial may stand: "Ukraine's General Staff denied the claim." */
const REACH = 6;

function isDeniedAtOnce(words: readonly Word[], sets: WordSets): boolean {
  for (let index = 1; index < Math.min(words.length, REACH); index++) {
    if (!sets.denials!.has(words[index]!.lower)) continue;
    const rest = words.slice(index + 1, index + 4).map(({ lower }) => lower);
    return rest.length === 0 || deniesClaim(rest);
  }
  return false;
}

/** Whether the words after a denial are what was said: "denied it", "denied the claim", not "denied it had". */
function deniesClaim(rest: readonly string[]): boolean {
  const object = rest.find((word) => !/^(?:the|these|those|such)$/.test(word)) ?? '';
  return (
    /^(?:this|it|that|claims?|assertions?|reports?|statements?)$/.test(object) &&
    !/^(?:had|was|has|were|is)$/.test(rest[1] ?? '')
  );
}
