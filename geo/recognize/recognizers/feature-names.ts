import { COMMON_WORDS } from '../../text/en/common-words';
import {
  ADMINISTRATIVE_WORDS,
  FEATURE_WORDS_AFTER,
  FEATURE_WORDS_BEFORE,
  type FeatureDemand,
} from '../../text/en/features';
import { CAPITAL, type Document, HEADLINE, INITIAL } from '../document';
import { createMention, type Mention } from '../mention';
import type { Recognizer } from '../recognizer';
import { isOneOf, WordTest } from '../word-test';

const NAME = 'feature-names';
const LONGEST = 4;

const ADMINISTRATIVE = new Set(['county', 'parish', 'township', 'oblast', 'raion']);
/** A generic word before or after a name; other words are passed by. */
const IS_GENERIC = new WordTest(
  (word) => FEATURE_WORDS_BEFORE.has(word) || FEATURE_WORDS_AFTER.has(word) || ADMINISTRATIVE.has(word),
);
const IS_COMMON = new WordTest((word) => (COMMON_WORDS.get(word) ?? 0) > 0);
const IS_PARTICLE = isOneOf('the a an this that in at on of and');

interface Feature {
  readonly first: number;
  readonly last: number;
  readonly demand: FeatureDemand;
}

/**
 * "Oskil River", "Lake Sevan", "Laurel County", "Kherson Airport": capitalised words with a generic
 * one. They are places although the gazetteer may lack them.
 */
export const featureNames: Recognizer = {
  name: NAME,
  recognize(document, _gazetteer, mentions) {
    const features = findFeatures(document);
    if (features.length === 0) return [...mentions];
    const found: Mention[] = [];
    let at = 0;
    for (const feature of features) {
      while (at < mentions.length && mentions[at]!.last < feature.first) found.push(mentions[at++]!);
      const inside: Mention[] = [];
      while (at < mentions.length && mentions[at]!.first <= feature.last) inside.push(mentions[at++]!);
      found.push(...merge(document, feature, inside));
    }
    return [...found, ...mentions.slice(at)];
  },
};

function findFeatures(document: Document): Feature[] {
  const features: Feature[] = [];
  const { marked, flags } = document;
  let next = 0;
  for (let at = 0; at < marked.length; at++) {
    const index = marked[at]!;
    if (
      index < next ||
      !(flags[index]! & CAPITAL) ||
      flags[index]! & HEADLINE ||
      !IS_GENERIC.at(document, index)
    )
      continue;
    const feature = featureBefore(document, index) ?? featureAfter(document, index);
    if (!feature || feature.first <= (features.at(-1)?.last ?? -1)) continue;
    features.push(feature);
    next = feature.last + 1;
  }
  return features;
}

function featureBefore(document: Document, index: number): Feature | null {
  const demand = FEATURE_WORDS_BEFORE.get(document.word(index));
  const gap = document.gapAfter(index);
  if (!demand || (gap !== 'space' && gap !== 'stop') || !isNamePart(document, index + 1)) return null;
  return { first: index, last: index + 1, demand };
}

function featureAfter(document: Document, index: number): Feature | null {
  const word = document.word(index);
  const demand =
    FEATURE_WORDS_AFTER.get(word) ?? (ADMINISTRATIVE.has(word) ? ADMINISTRATIVE_WORDS.get(word) : undefined);
  if (!demand) return null;
  let first = index;
  while (
    index - first < LONGEST &&
    document.gapAfter(first - 1) === 'space' &&
    isNamePart(document, first - 1)
  ) {
    first--;
  }
  return first < index ? { first, last: index, demand } : null;
}

/** A capitalised word that is more than a sentence's first "The" or "When". */
function isNamePart(document: Document, index: number): boolean {
  if (!document.has(index, CAPITAL)) return false;
  if (document.has(index, INITIAL) && IS_COMMON.at(document, index)) return false;
  return !IS_PARTICLE.at(document, index);
}

/** One mention over the whole, unless the gazetteer's own names already cover it. */
function merge(document: Document, feature: Feature, inside: readonly Mention[]): Mention[] {
  const covered = inside.some((mention) => mention.last >= feature.last);
  if (covered || inside.some((mention) => mention.first < feature.first)) return [...inside];
  const mention = createMention(document, NAME, feature.first, feature.last, null);
  mention.belief = 2;
  mention.wants = feature.demand;
  const site = feature.demand.featureClass === 'S';
  // A site is where its town is, more or less; a river is not where the town of its name is.
  const holder = inside.find((one) => site && !one.name?.demonym);
  mention.candidates = holder?.candidates ?? [];
  if (holder) mention.precision = 'near';
  return [mention];
}
