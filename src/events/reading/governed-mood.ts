import type { WordSets } from '../lexicon/lexicon';
import { isNegation, isYetTo } from './denial';
import type { Mood } from './moods';
import type { Sentence } from './sentence';
import { groupBefore } from './verb-group';

/** Words between a "to" and what governs it: "ordered his troops to withdraw". */
const GOVERNOR_REACH = 6;

/** What governs the infinitive whose "to" stands at an index; null when nothing near does. */
export function infinitiveMood(sentence: Sentence, to: number, sets: WordSets): Mood | null {
  const { words } = sentence;
  if (isYetTo(sentence, to)) return 'negated';
  if (isNegation(words[to - 1]?.lower ?? '', sets) && words[to - 1]?.lower !== 'only') return 'negated';
  for (let index = to - 1; index >= Math.max(0, to - GOVERNOR_REACH); index--) {
    if (index < to - 1 && /[;:“”"()]/.test(words[index + 1]!.gap)) return null;
    const { lower } = words[index]!;
    if (lower === 'but' || lower === 'and') return coordinatedMood(sentence, index, sets);
    const mood = governorMood(sentence, index, sets);
    if (!mood) continue;
    const own = groupBefore(sentence, index, sets).mood;
    if (own === 'possible' || own === 'negated') return own;
    // "plans to try to capture": a governor may itself be governed.
    if (words[index - 1]?.lower === 'to' && mood !== 'possible' && mood !== 'attempted')
      return infinitiveMood(sentence, index - 1, sets) ?? mood;
    return mood;
  }
  return null;
}

/** "to enter and seize", "not only to stay but to reinforce": the mood of the first of the two. */
export function coordinatedMood(sentence: Sentence, conjunction: number, sets: WordSets): Mood | null {
  const { words, clauses } = sentence;
  for (let index = conjunction - 1; index >= Math.max(0, conjunction - 8); index--) {
    if (clauses[index] !== clauses[conjunction] && clauses[index] !== clauses[conjunction]! - 1) return null;
    if (words[index]!.lower === 'to' && !sets.attempts!.has(words[index - 1]?.lower ?? '-'))
      return toMood(sentence, index, sets);
    if (words[index]!.lower === 'to') return infinitiveMood(sentence, index, sets);
    if (sets.modals!.has(words[index]!.lower)) return 'possible';
  }
  return null;
}

/** As {@link infinitiveMood}, past "not only". */
function toMood(sentence: Sentence, to: number, sets: WordSets): Mood | null {
  const { words } = sentence;
  const only = words[to - 1]?.lower === 'only' && words[to - 2]?.lower === 'not';
  return infinitiveMood(sentence, only ? to - 2 : to, sets);
}

/** What a word makes of the infinitive, gerund or noun that it governs; null for a word that governs none. */
export function governorMood(sentence: Sentence, index: number, sets: WordSets): Mood | null {
  const { lower } = sentence.words[index]!;
  const before = sentence.words[index - 1]?.lower ?? '';
  if (sets.failures!.has(lower)) return 'failed';
  if (sets.refusals!.has(lower)) return 'negated';
  if (sets.attempts!.has(lower))
    return sets.failures!.has(before) || /^(?:unsuccessful|abortive|thwarted|foiled)$/.test(before)
      ? 'failed'
      : 'attempted';
  if (sets.decisions!.has(lower)) return 'decided';
  if (sets.intentions!.has(lower)) return 'possible';
  // "would allow Ukrainian forces to widen": the noun governs nothing.
  if (lower === 'forces' && sentence.words[index - 1]?.kind.actor) return null;
  return sets.achievements!.has(lower) ? 'asserted' : null;
}
