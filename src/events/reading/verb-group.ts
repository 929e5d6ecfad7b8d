import type { WordSets } from '../lexicon/lexicon';
import { isNegation } from './denial';
import type { Mood } from './moods';
import type { Sentence } from './sentence';

/** The auxiliaries and adverbs before a verb. */
interface VerbGroup {
  /** Index of the first auxiliary or adverb of the group. */
  readonly start: number;
  /** What they make of it; null where they only date it. */
  readonly mood: Mood | null;
  readonly perfect: boolean;
}

/** Walks back over "has not yet been", "could still", "reportedly": the verb's own auxiliaries and adverbs. */
export function groupBefore({ words, clauses }: Sentence, verb: number, sets: WordSets): VerbGroup {
  let start = verb;
  let mood: Mood | null = null;
  let perfect = false;
  for (let index = verb - 1; index >= 0 && clauses[index] === clauses[verb]; index--) {
    const { lower } = words[index]!;
    if (isNegation(lower, sets)) {
      if (words[index + 1]?.lower !== 'only' && lower !== 'no') mood = 'negated';
    } else if (sets.modals!.has(lower)) mood = mood ?? 'possible';
    else if (sets.have!.has(lower)) perfect = true;
    else if (!sets.be!.has(lower) && !isAdverb(lower)) break;
    start = index;
  }
  return { start, mood, perfect };
}

function isAdverb(lower: string): boolean {
  return /ly$|^(?:also|still|already|again|yet|now|then|later|first|only|do|does|did|just|soon|even|once|all|both|likely|partly)$/.test(
    lower,
  );
}

/** "explosions could be heard" tells of explosions. */
export function isHeard({ words }: Sentence, from: number, to: number, sets: WordSets): boolean {
  return words
    .slice(Math.max(0, from), to + 5)
    .some(({ lower }, index, all) => sets.heard!.has(lower) && all[index - 1]?.lower === 'be');
}
