import { ALL_CAPITALS, HEADLINE, NUMERIC } from '../document';
import type { Refiner } from '../refiner';
import { bestPlace } from '../standing';

/** Words in capitals of at most this many letters are rather acronyms. */
const LONGEST = 5;
const KNOWN_PLACE = 14;

/** "NATO" is not Nato in the Philippines: a short word in capitals amid ordinary text is an acronym. */
export const acronyms: Refiner = {
  name: 'acronyms',
  refine(mention, { document }) {
    // "300 B.C." is a year.
    if (document.has(mention.first - 1, NUMERIC) && mention.name?.key === 'b c') mention.rejected = true;
    if (mention.first !== mention.last || !document.has(mention.first, ALL_CAPITALS)) return;
    if (mention.rejected || !mention.name || document.has(mention.first, HEADLINE)) return;
    const printed = document.text.slice(mention.start, mention.end);
    if (
      printed.length === 2 &&
      bestPlace(mention)?.featureCode === 'ADM1' &&
      document.gapAfter(mention.first - 1) !== 'comma'
    ) {
      mention.belief -= 6;
      return;
    }
    if (printed.length > LONGEST || mention.name.prominence >= KNOWN_PLACE) return;
    if (mention.name.bearers.some(({ name }) => name?.text === printed)) return;
    mention.belief -= 4;
    mention.trace.push('acronyms');
  },
};
