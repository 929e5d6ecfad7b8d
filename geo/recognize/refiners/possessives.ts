import { GROUND_NOUNS, INSTITUTION_NOUNS } from '../../text/en/metonymy';
import { CAPITAL, type Document } from '../document';
import { isPossessive } from '../mention';
import type { Refiner } from '../refiner';
import { isGovernment } from '../standing';
import { isIn, type WordTest } from '../word-test';

/** Words after the possessive among which its noun is. */
const REACH = 3;
const IS_GROUND = isIn(GROUND_NOUNS);
const IS_INSTITUTION = isIn(INSTITUTION_NOUNS);

/** "Moscow's assault force" is the government's; "Moscow's outskirts" are the city's. */
export const possessives: Refiner = {
  name: 'possessives',
  refine(mention, { document }) {
    if (mention.rejected || !isPossessive(document, mention) || !mention.name) return;
    if (isNear(IS_GROUND, document, mention.last)) return;
    const institution =
      isNear(IS_INSTITUTION, document, mention.last) && !document.has(mention.last + 1, CAPITAL);
    if (!isGovernment(mention) && !institution) return;
    mention.kind = 'associative';
    mention.trace.push('possessives');
  },
};

function isNear(noun: WordTest, document: Document, last: number): boolean {
  for (let index = last + 1; index <= last + REACH; index++) if (noun.at(document, index)) return true;
  return false;
}
