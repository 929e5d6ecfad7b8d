import type { Draft } from '../draft';
import type { WordSets } from '../lexicon/lexicon';
import { isNegation, isUndone } from './denial';
import { infinitiveMood } from './governed-mood';
import { BEGUN, CARRIES, GIVEN_UP, PLANNED, SIGNS } from './mood-words';
import type { Mood } from './moods';
import type { Sentence } from './sentence';
import { groupBefore, isHeard } from './verb-group';

/** The mood of a noun: "no attack", "a planned offensive", "an assault could begin". */
export function nounMood({ sentence, first, last }: Draft, sets: WordSets): Mood {
  const { words, clauses } = sentence;
  for (let index = first - 1; index >= Math.max(0, first - 6); index--) {
    const { lower } = words[index]!;
    if (clauses[index] !== clauses[first]) break;
    const near = index >= first - 3;
    // "did not give up attempts to advance"
    if (isNegation(lower, sets) && GIVEN_UP.test(words[index + 1]?.lower ?? '')) return 'asserted';
    // "did not result in confirmed advances", "neither side made gains"
    if (isNegation(lower, sets) && (lower === 'neither' || CARRIES.test(words[index + 1]?.lower ?? '')))
      return 'negated';
    if (isNegation(lower, sets) && SIGNS.test(words[index + 1]?.lower ?? '')) return 'negated';
    const begun = near ? begunBefore(words, index) : -1;
    if (begun >= 0) return begunMood(sentence, begun, sets);
    if (near && sets.unreal!.has(lower)) return 'possible';
    if (near && /^(?:failed|unsuccessful|abortive|thwarted|foiled)$/.test(lower)) return 'failed';
    if (near && isNegation(lower, sets)) return isUndone(words, index) ? 'asserted' : 'negated';
    if (sets['unreal-ends']!.has(lower))
      return groupBefore(sentence, index, sets).mood === 'negated' ? 'asserted' : 'negated';
    if (sets['unreal-heads']!.has(lower) && !isNaming(words, index) && !isTrain(words, index))
      return 'possible';
    if (sets.modals!.has(lower)) return isHeard(sentence, index, last, sets) ? 'asserted' : 'possible';
    if (lower === 'to' && isSupport(words[index + 1]?.lower ?? ''))
      return infinitiveMood(sentence, index, sets) ?? 'possible';
  }
  return isToCome(sentence, last, sets) ? 'possible' : 'asserted';
}

/** "a train was hit": the thing, and no exercise. */
function isTrain(words: Sentence['words'], at: number): boolean {
  return (
    /^trains?$/.test(words[at]!.lower) &&
    !/^(?:to|they|we|who|troops|soldiers|forces)$/.test(words[at - 1]?.lower ?? 'a')
  );
}

/** "launched its long-planned offensive": the verb by which what was planned has come, or −1. */
function begunBefore(words: Sentence['words'], planned: number): number {
  if (!PLANNED.test(words[planned]!.lower)) return -1;
  for (let index = planned - 1; index >= Math.max(0, planned - 4); index--) {
    if (BEGUN.test(words[index]!.lower)) return index;
  }
  return -1;
}

function begunMood(sentence: Sentence, verb: number, sets: WordSets): Mood {
  const { mood, start } = groupBefore(sentence, verb, sets);
  if (mood) return mood;
  return sentence.words[start - 1]?.lower === 'to'
    ? (infinitiveMood(sentence, start - 1, sets) ?? 'possible')
    : 'asserted';
}

/** "what the governor called a deliberate strike": called for is a plan, called so is not. */
function isNaming(words: Sentence['words'], index: number): boolean {
  return words[index]!.lower === 'called' && !/^(?:for|on|off|to)$/.test(words[index + 1]?.lower ?? '');
}

/** Verbs that only carry the noun: "to launch an attack". */
function isSupport(lower: string): boolean {
  return /^(?:launch|mount|conduct|carry|stage|begin|start|resume|make|order|unleash|undertake|prepare|wage|step|intensify|join|commence|open|withstand|face|resist|repel)$/.test(
    lower,
  );
}

/** "was averted", "is impossible": it did not come to it. */
function isEnded(words: Sentence['words'], index: number): boolean {
  return (
    /^(?:is|are|was|were|remains?|been)$/.test(words[index]!.lower) &&
    /^(?:averted|prevented|impossible|cancelled|canceled|postponed|planned|unlikely|imminent|possible|likely|feared)$/.test(
      words[index + 1]?.lower ?? '',
    )
  );
}

/** "an assault could begin": the noun is the subject of something that may be. */
function isToCome({ words, clauses }: Sentence, last: number, sets: WordSets): boolean {
  for (
    let index = last + 1;
    index <= last + 4 && index < words.length && clauses[index] === clauses[last];
    index++
  ) {
    if (isEnded(words, index)) return true;
    if (!sets.modals!.has(words[index]!.lower)) continue;
    // "an attack on Odesa would cut the country off"
    if (
      /^(?:would|could|might|may)$/.test(words[index]!.lower) &&
      !/^(?:be|have|later|not)$/.test(words[index + 1]?.lower ?? '')
    )
      return true;
    const [next = '', after = ''] = words.slice(index + 1, index + 3).map(({ lower }) => lower);
    if (sets.heard!.has(after)) return false;
    return (
      sets.occurrences!.has(next) &&
      !(next === 'be' && /^(?:motivated|linked|related|part|aimed|the)$/.test(after))
    );
  }
  return false;
}
