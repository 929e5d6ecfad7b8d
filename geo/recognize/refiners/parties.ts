import { DEALING_NOUNS, LOCATIVE_PREPOSITIONS, PARTY_PREPOSITIONS } from '../../text/en/metonymy';
import type { Document } from '../document';
import type { Mention } from '../mention';
import type { Refiner } from '../refiner';
import { isGovernment } from '../standing';

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
      !isSecondParty(document, mention, mentions[at - 1])
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

/** The second of a pair goes with the first: "between Moscow and Kyiv". */
function isSecondParty(document: Document, mention: Mention, previous: Mention | undefined): boolean {
  return (
    previous?.trace.includes('parties') === true &&
    document.word(previous.last + 1) === 'and' &&
    mention.first <= previous.last + (document.word(mention.first - 1) === 'the' ? 3 : 2)
  );
}
