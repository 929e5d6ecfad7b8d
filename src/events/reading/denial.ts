import type { Draft } from '../draft';
import type { WordSets } from '../lexicon/lexicon';
import type { Sentence } from './sentence';

/** Words between a denial and what is denied. */
const DENIAL_REACH = 14;

/** Words of what somebody means to do: denied, it is no less open whether he will. */
const PLAN =
  /^(?:plan(?:s|ned|ning)?|intend(?:s|ed|ing)?|intentions?|want(?:s|ed|ing)?|prepar(?:e|es|ed|ing|ations?)|will|would|aim(?:s|ed|ing)?)$/;

/** What those do who are told to stop it. */
const SPREAD = /^(?:post|say|claim|tell|spread|writ|repeat|pretend)ing$/;

/** Whether a word negates what it stands by. */
export function isNegation(lower: string, sets: WordSets): boolean {
  return sets.negations!.has(lower) || lower.endsWith("n't");
}

/**
 * Whether somebody denies what a trigger tells: "denied that … had captured", "rejected claims of a
 * withdrawal" are `denied`; "denies that it plans to seize" is only `possible` whoever is right; null for neither.
 */
export function denialOf({ sentence, first }: Draft, sets: WordSets): 'denied' | 'possible' | null {
  const { words } = sentence;
  let isPlan = false;
  for (let index = first - 1; index >= Math.max(0, first - DENIAL_REACH); index--) {
    const { lower } = words[index]!;
    if (/[;“”"]/.test(words[index + 1]!.gap) || lower === 'but') return null;
    if (PLAN.test(lower)) isPlan = true;
    if (/^stop(?:s|ped)?$/.test(lower) && SPREAD.test(words[index + 1]?.lower ?? '')) return 'denied';
    if (!sets.denials!.has(lower)) continue;
    if (isNegation(words[index - 1]?.lower ?? '', sets)) return null;
    // "rejected this, saying that they had not left": what was denied was told before.
    if (/^(?:this|it|that|them)$/.test(words[index + 1]?.lower ?? '') && words[index + 2]?.gap.includes(','))
      return null;
    return isPlan ? 'possible' : 'denied';
  }
  return null;
}

/** What nobody has of what did not happen, as far as is known. */
const SIGN = /^(?:evidence|indications?|confirmation|proof|signs?|footage|reports?)$/;

const NOBODY = /^(?:no|none|nobody)$/;

/** "has seen no evidence that Russian forces entered": as far as the speaker knows it did not happen. */
export function isUnseen({ sentence, first }: Draft, sets: WordSets): boolean {
  const { words, clauses } = sentence;
  const that = clauses.indexOf(clauses[first]!);
  // "that no settlement of A has been lost"
  const opening = words[that]?.lower === 'that' ? that + 1 : that;
  if (
    opening < first &&
    NOBODY.test(words[opening]!.lower) &&
    !/^(?:fewer|less|sooner)$/.test(words[opening + 1]!.lower)
  )
    return true;
  if (words[that]?.lower !== 'that') return false;
  const lead = words.slice(Math.max(0, that - 7), that);
  const sign = lead.findIndex(({ lower }) => SIGN.test(lower));
  return sign >= 0 && lead.slice(0, sign).some(({ lower }) => isNegation(lower, sets) && lower !== 'only');
}

/** "have yet to enter", "is yet to be taken". */
export function isYetTo({ words }: Sentence, to: number): boolean {
  return words[to - 1]?.lower === 'yet';
}

/** "not only shelled", "not a day passes without shelling": a negation that something else undoes. */
export function isUndone(words: Sentence['words'], negation: number): boolean {
  if (words[negation + 1]?.lower === 'only') return true;
  if (words[negation]!.lower !== 'without') return false;
  return words
    .slice(Math.max(0, negation - 10), negation)
    .some(({ lower }) => /^(?:not|no|never|hardly|barely|scarcely|rarely|seldom)$|n't$/.test(lower));
}
