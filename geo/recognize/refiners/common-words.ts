import { COMMON_WORDS } from '../../text/en/common-words';
import { HEADLINE, INITIAL } from '../document';
import type { Refiner } from '../refiners';

/** Log-odds against a place by how common the word is: unknown, uncommon, common, everyday. */
const AGAINST = [0, 1, 2.2, 3.5];
/** The same where the capital tells nothing: at the start of a sentence, in a headline. */
const AGAINST_INITIAL = [0, 2.5, 5, 9];

/** "Most", "Nice", "Reading": ordinary words that are places somewhere. */
export const commonWords: Refiner = {
  name: 'common-words',
  refine(mention, { document }) {
    if (!mention.name || mention.wants || mention.name.demonym) return;
    const words = mention.name.key.split(' ');
    const ranks = words.map((word) => COMMON_WORDS.get(word) ?? 0);
    const rank = Math.min(...ranks);
    if (rank === 0) return;
    const blind = document.has(mention.first, INITIAL) || document.has(mention.first, HEADLINE);
    const against = (blind && words.length === 1 ? AGAINST_INITIAL : AGAINST)[rank] ?? 0;
    mention.belief -= words.length > 1 ? against / 2 : against;
    mention.trace.push('common-words');
  },
};
