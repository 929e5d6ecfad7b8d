import { CAPITAL } from '../document';
import { NameTest } from '../name-sort';
import type { Refiner } from '../refiner';
import { isOneOf } from '../word-test';

const FOR = 1.5;
const IS_THE = isOneOf('the');
const IS_LAND_OR_WATER = new NameTest(({ best }) => /^[HTL]$/.test(best.featureClass));

/** "the Bosphorus", "the Donbas", "the Seine": waters and lands have an article, people and towns hardly. */
export const articles: Refiner = {
  name: 'articles',
  refine(mention, { document }) {
    if (mention.rejected || !mention.name || mention.name.demonym) return;
    if (!IS_THE.at(document, mention.first - 1) || document.gapAfter(mention.first - 1) !== 'space') return;
    if (document.gapAfter(mention.last) === 'space' && document.has(mention.last + 1, CAPITAL)) return;
    if (!IS_LAND_OR_WATER.of(mention.name)) return;
    mention.belief += FOR;
    mention.trace.push('articles');
  },
};
