import type { Draft, EventRefiner, ReadingState } from './draft';
import { findTriggers, typeOf } from './find-triggers';
import { readAgain } from './learnt/second-reading';
import { isPeaceful } from './lexicon/starts';
import type { EventDocument } from './reading/document';
import { doubtRetold } from './reading/retold';
import type { Sentence } from './reading/sentence';
import { isOfPeace, isQuiet, isWarAround } from './reading/topic';
import { REFINERS, REFINERS_OF_PLACED } from './refiners/index';
import { shareDoers } from './share-doers';
import { shareSalvos } from './share-salvos';
import { shareTolls } from './share-tolls';

/**
 * What a sentence tells: by the rules, then, unless they are to read alone, by what is learnt. Sentences
 * are read in their order. What was told before is doubted last, for it is evidence of what comes with it.
 */
export function readSentence(
  sentence: Sentence,
  state: ReadingState,
  isByRulesOnly = false,
): readonly Draft[] {
  const ruled = readByRules(sentence, state);
  const { kept, added } = isByRulesOnly ? { kept: ruled, added: [] } : readAgain(sentence, ruled, state);
  const refined = added.flatMap((draft) => refine(draft, REFINERS_OF_PLACED, state));
  const { casualties } = state.document.lexicon;
  const told = shareSalvos(sentence, [...kept, ...refined], state);
  return shareDoers(shareTolls(sentence, told, casualties), state)
    .filter(isTold)
    .map(doubtRetold);
}

/** What the rules alone read in a sentence, before its drafts share what they know. */
export function readByRules(sentence: Sentence, state: ReadingState): readonly Draft[] {
  state.refused.length = 0;
  return announced(sentence, state.document).flatMap((draft) => refine(draft, REFINERS, state));
}

/** The drafts of a sentence. In most texts, which are about no war, nearly all of its triggers are in vain. */
function announced(sentence: Sentence, document: EventDocument): readonly Draft[] {
  if (isOfPeace(sentence, document)) return [];
  if (document.isWar) return findTriggers(sentence, document.lexicon);
  return findTriggers(sentence, document.lexicon, {
    isQuiet: isQuiet(sentence),
    mayHold: ({ trigger, first, last }) =>
      isPeaceful(trigger) || isWarAround({ type: typeOf(trigger), trigger, sentence, first, last }, document),
  });
}

function refine(draft: Draft, refiners: readonly EventRefiner[], state: ReadingState): readonly Draft[] {
  let drafts: readonly Draft[] = [draft];
  for (const refiner of refiners) {
    if (drafts.length === 0) break;
    const [only] = drafts;
    // Nearly always there is one, and most refiners leave one.
    drafts =
      drafts.length === 1
        ? refiner.refine(only!, state)
        : drafts.flatMap((one) => refiner.refine(one, state));
  }
  return drafts;
}

/** "0 casualties": nobody came to harm. */
function isTold({ type, toll }: Draft): boolean {
  return type !== 'casualties' || toll.length === 0 || toll.some(({ most }) => most !== 0);
}
