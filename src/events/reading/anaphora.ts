import type { Draft } from '../draft';
import type { Lexicon } from '../lexicon/lexicon';
import { distanceScore, type Option } from './place-score';

/** How many words may stand between "the" and "city". */
const ADJECTIVES = 4;

/**
 * Words of a sentence that stand for the settlement spoken of last: "the city", "the eastern Ukrainian
 * city", "the southern streets", "there", and "it" as the trigger's object. "The city of X" names X itself and is none.
 */
export function findAnaphora(draft: Draft, lexicon: Lexicon): readonly Option[] {
  const { words } = draft.sentence;
  const options: Option[] = [];
  for (const [index, { lower }] of words.entries()) {
    if (isPronoun(draft, index, lower) || isDefinite(draft, index, lexicon)) {
      options.push({ score: distanceScore(draft, index, index) + 0.5, word: index });
    }
  }
  return options;
}

function isPronoun({ sentence, last }: Draft, index: number, lower: string): boolean {
  if (lower === 'there')
    return !/^(?:is|are|was|were|has|have|had|will|would)$/.test(sentence.words[index + 1]?.lower ?? '');
  return lower === 'it' && index === last + 1 && !/[,;:]/.test(sentence.words[index]!.gap);
}

function isDefinite({ sentence }: Draft, index: number, lexicon: Lexicon): boolean {
  const { words, resolutions } = sentence;
  const word = words[index]!;
  if (!lexicon.classes.settlement!.has(word.lower) && !lexicon.places.quarters!.has(word.lower)) return false;
  const next = words[index + 1];
  if (
    next &&
    !/[,;:.]/.test(next.gap) &&
    (next.lower === 'of' || (/^\p{Lu}/u.test(next.text) && resolutions.length > 0))
  )
    return false;
  for (let at = index - 1; at >= Math.max(0, index - ADJECTIVES); at--) {
    if (/[,;:]/.test(words[at + 1]!.gap)) return false;
    if (/^(?:the|this|that)$/.test(words[at]!.lower)) return true;
  }
  return false;
}
