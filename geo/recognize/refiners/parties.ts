import { DEALING_NOUNS, LOCATIVE_PREPOSITIONS, PARTY_PREPOSITIONS } from '../../text/en/metonymy';
import type { Document } from '../document';
import type { Mention } from '../mention';
import type { Refiner } from '../refiner';
import { lastOfSeries } from '../series';
import { isGovernment } from '../standing';
import { fits, isIn, isOneOf, WordTest } from '../word-test';

const IS_ENVOY = fits(
  /^(envoys?|diplomats?|negotiators?|delegations?|delegates|representatives|officials|ministers?|leaders|presidents|ambassadors?|lawmakers|prosecutors)$/,
);
const IS_THE = isOneOf('the');
const IS_PARTY_PREPOSITION = isIn(PARTY_PREPOSITIONS);
const IS_BORDER = isOneOf('border borders frontier');
/** "ordered", "recognised": what a government does to another, unless a place can be its object. */
const IS_DEED = new WordTest(
  (word) => word.length > 4 && word.endsWith('ed') && !LOCATIVE_PREPOSITIONS.has(word),
);
const IS_OF_DEALING = isOneOf('between with against on over');
const IS_DEALING = isIn(DEALING_NOUNS);
const IS_FROM = isOneOf('from of');

/** "talks between Moscow and Kyiv", "against Russia", "accused Ukraine": a state as a party. */
export const parties: Refiner = {
  name: 'parties',
  refine(mention, { document, mentions, at }) {
    if (mention.rejected || mention.kind === 'associative' || !isGovernment(mention)) return;
    const before = IS_THE.at(document, mention.first - 1) ? mention.first - 2 : mention.first - 1;
    if (
      (!IS_PARTY_PREPOSITION.at(document, before) || IS_BORDER.at(document, before - 1)) &&
      !isObject(document, before) &&
      !isDealing(document, before) &&
      !isEnvoys(document, before) &&
      !followsParty(document, mentions, at)
    )
      return;
    mention.kind = 'associative';
    mention.trace.push('parties');
  },
};

/** "ordered Britain", "recognised Kosovo". */
function isObject(document: Document, index: number): boolean {
  return IS_DEED.at(document, index) && document.gapAfter(index) === 'space';
}

/** "talks between", "relations with", "war on". */
function isDealing(document: Document, index: number): boolean {
  if (!IS_OF_DEALING.at(document, index)) return false;
  return IS_DEALING.at(document, index - 1) || IS_DEALING.at(document, index - 2);
}

/** "envoys from France", "the leaders of Iran": those who deal for a government. */
function isEnvoys(document: Document, index: number): boolean {
  return IS_FROM.at(document, index) && IS_ENVOY.at(document, index - 1);
}

/** The others of a series go with the first: "between Moscow and Kyiv", "leaders of France, Iran and China". */
function followsParty(document: Document, mentions: readonly Mention[], at: number): boolean {
  const previous = mentions[at - 1];
  const trace = previous?.trace;
  if (!trace?.includes('parties') && !(trace?.includes('organisations') && isGovernment(previous!)))
    return false;
  return lastOfSeries(document, mentions, at - 1) >= at;
}
