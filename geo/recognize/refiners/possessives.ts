import { GROUND_NOUNS, INSTITUTION_NOUNS } from '../../text/en/metonymy';
import { CAPITAL } from '../document';
import { isPossessive } from '../mention';
import type { Refiner } from '../refiner';
import { isGovernment } from '../standing';

/** "Moscow's assault force" is the government's; "Moscow's outskirts" are the city's. */
export const possessives: Refiner = {
  name: 'possessives',
  refine(mention, { document }) {
    if (mention.rejected || !isPossessive(document, mention) || !mention.name) return;
    const nouns = [1, 2, 3].map((step) => document.word(mention.last + step));
    if (nouns.some((noun) => GROUND_NOUNS.has(noun))) return;
    const institution =
      nouns.some((noun) => INSTITUTION_NOUNS.has(noun)) && !document.has(mention.last + 1, CAPITAL);
    if (!isGovernment(mention) && !institution) return;
    mention.kind = 'associative';
    mention.trace.push('possessives');
  },
};
