import { FEATURE_WORDS_AFTER } from '../../text/en/features';
import type { FeatureClass, Gazetteer } from '../../types';
import { CAPITAL, type Document } from '../document';
import type { Mention } from '../mention';
import { nameOf } from '../name-entry';
import type { Recognizer } from '../recognizer';
import { WordTest } from '../word-test';

const NAME = 'lowercase-features';

/** Classes of what the ground itself is made of; sites have a recogniser of their own. */
const GROUND: ReadonlySet<FeatureClass> = new Set(['H', 'T']);
const IS_GROUND = new WordTest((word) => {
  const featureClass = FEATURE_WORDS_AFTER.get(word)?.featureClass;
  return featureClass !== undefined && GROUND.has(featureClass);
});

/**
 * "the Dnipro river", "the Kinburn peninsula": a generic word in lower case after the name demands the
 * water or the land of that name. A town of the name is not what is meant, and is never given instead
 * where the gazetteer has the feature.
 */
export const lowercaseFeatures: Recognizer = {
  name: NAME,
  recognize(document, gazetteer, mentions) {
    for (const mention of mentions) narrow(document, gazetteer, mention);
    return [...mentions];
  },
};

function narrow(document: Document, gazetteer: Gazetteer, mention: Mention): void {
  const next = mention.last + 1;
  if (document.gapAfter(mention.last) !== 'space' || !IS_GROUND.at(document, next)) return;
  const demand = FEATURE_WORDS_AFTER.get(document.word(next));
  if (!demand || document.has(next, CAPITAL)) return;
  const { featureClass } = demand;
  const places = [...wholeName(gazetteer, mention, document.word(next)), ...mention.candidates];
  const fitting = places.filter((index) => gazetteer.featureClass(index) === featureClass);
  if (fitting.length === 0) return;
  mention.candidates = [...new Set(fitting)];
  mention.wants = demand;
  mention.kind = 'literal';
  mention.trace.push(NAME);
}

/** Places that are called by the name and the word together: "Dnipro River". */
function wholeName(gazetteer: Gazetteer, mention: Mention, word: string): readonly number[] {
  if (!mention.name) return [];
  return nameOf(gazetteer, [...mention.name.words, word])?.places ?? [];
}
