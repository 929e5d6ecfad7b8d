import { INSTITUTION_NOUNS } from '../../text/en/metonymy';
import { PERSON_TITLES } from '../../text/en/titles';
import { CAPITAL } from '../document';
import { isPossessive } from '../mention';
import type { Refiner } from '../refiners';

/** "Kyiv officials", "Florida Gov. Smith": the name as an adjective of an institution or an office. */
export const modifiers: Refiner = {
  name: 'modifiers',
  refine(mention, { document }) {
    if (mention.rejected || !mention.name || isPossessive(document, mention)) return;
    if (document.gapAfter(mention.last) !== 'space') return;
    const next = mention.last + 1;
    const noun = document.word(next).replace(/'s$/, '');
    const office = PERSON_TITLES.has(noun) && document.has(next, CAPITAL);
    if (!office && (document.has(next, CAPITAL) || !INSTITUTION_NOUNS.has(noun))) return;
    mention.kind = 'associative';
    mention.trace.push('modifiers');
  },
};
