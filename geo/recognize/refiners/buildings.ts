import { BUILDING_WORDS } from '../../text/en/organisations';
import { CAPITAL, type Document } from '../document';
import { isThere, LONGEST_RUN, wordBeforeHouse } from '../house';
import type { Mention } from '../mention';
import type { Refiner } from '../refiner';
import { roleAfter } from '../verb-after';
import { isBareIn } from '../word-test';

const IS_BUILDING = isBareIn(BUILDING_WORDS);

/**
 * "shells hit Kherson Regional Hospital", "taken to Colchester Hospital": a body whose name is that of
 * its house is a place where the words speak of being, going or being struck there.
 */
export const buildings: Refiner = {
  name: 'buildings',
  refine(mention, { document }) {
    if (mention.kind === 'literal' || mention.rejected) return;
    if (!mention.name || mention.name.demonym || !mention.trace.includes('organisations')) return;
    const last = lastOfHouse(document, mention);
    if (last < 0) return;
    const isPlace =
      isThere(document, wordBeforeHouse(document, mention.first), last) ||
      roleAfter(document, last, false) === 'suffers';
    if (!isPlace) return;
    mention.kind = 'literal';
    mention.precision = 'near';
    mention.trace.push('buildings');
  },
};

/** The last word of a house in the capitalised run after the name: "Hospital" in "City Hospital No. 4"; -1 for none. */
function lastOfHouse(document: Document, { last }: Mention): number {
  let house = -1;
  for (let index = last; index < last + LONGEST_RUN; index++) {
    if (document.gapAfter(index) !== 'space' || !document.has(index + 1, CAPITAL)) break;
    if (IS_BUILDING.at(document, index + 1)) house = index + 1;
  }
  return house;
}
