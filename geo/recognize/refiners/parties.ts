import { DEALING_NOUNS, LOCATIVE_PREPOSITIONS, PARTY_PREPOSITIONS } from '../../text/en/metonymy';
import type { Document } from '../document';
import type { Mention } from '../mention';
import type { Refiner } from '../refiner';
import { lastOfSeries } from '../series';
import { isGovernment } from '../standing';

const ENVOYS =
  /^(envoys?|diplomats?|negotiators?|delegations?|delegates|representatives|officials|ministers?|leaders|presidents|ambassadors?|lawmakers|prosecutors)$/;

/** "talks between Moscow and Kyiv", "against Russia", "accused Ukraine": a state as a party. */
export const parties: Refiner = {
  name: 'parties',
  refine(mention, { document, mentions, at }) {
    if (mention.rejected || mention.kind === 'associative' || !isGovernment(mention)) return;
    const before = document.word(mention.first - 1) === 'the' ? mention.first - 2 : mention.first - 1;
    const word = document.word(before);
    if (
      (!PARTY_PREPOSITIONS.has(word) || /^(border|borders|frontier)$/.test(document.word(before - 1))) &&
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

/** "ordered Britain", "recognised Kosovo": the object of what a government does, unless a place can be its object. */
function isObject(document: Document, index: number): boolean {
  const word = document.word(index);
  return (
    word.length > 4 &&
    word.endsWith('ed') &&
    !LOCATIVE_PREPOSITIONS.has(word) &&
    document.gapAfter(index) === 'space'
  );
}

/** "talks between", "relations with", "war on". */
function isDealing(document: Document, index: number): boolean {
  if (!/^(between|with|against|on|over)$/.test(document.word(index))) return false;
  return DEALING_NOUNS.has(document.word(index - 1)) || DEALING_NOUNS.has(document.word(index - 2));
}

/** "envoys from France", "the leaders of Iran": those who deal for a government. */
function isEnvoys(document: Document, index: number): boolean {
  return /^(from|of)$/.test(document.word(index)) && ENVOYS.test(document.word(index - 1));
}

/** The others of a series go with the first: "between Moscow and Kyiv", "leaders of France, Iran and China". */
function followsParty(document: Document, mentions: readonly Mention[], at: number): boolean {
  const previous = mentions[at - 1];
  const trace = previous?.trace;
  if (!trace?.includes('parties') && !(trace?.includes('organisations') && isGovernment(previous!)))
    return false;
  return lastOfSeries(document, mentions, at - 1) >= at;
}
