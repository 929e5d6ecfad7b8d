import { STREET_WORDS } from '../../text/en/organisations';
import { CAPITAL } from '../document';
import type { Refiner } from '../refiner';
import { isIn } from '../word-test';

const IS_STREET = isIn(STREET_WORDS);

/** "Bakhmut Avenue": a street bears the name, wherever it is. */
export const streets: Refiner = {
  name: 'streets',
  refine(mention, { document }) {
    if (mention.rejected || !mention.name || mention.kind === 'associative') return;
    const next = mention.last + 1;
    if (document.gapAfter(mention.last) !== 'space' || !document.has(next, CAPITAL)) return;
    if (!IS_STREET.at(document, next)) return;
    mention.rejected = true;
    mention.trace.push('streets');
  },
};
