import { CAPITAL } from '../document';
import type { Refiner } from '../refiner';
import { bestPlace } from '../standing';

const FOR = 1.5;

/** "the Bosphorus", "the Donbas", "the Seine": waters and lands have an article, people and towns hardly. */
export const articles: Refiner = {
  name: 'articles',
  refine(mention, { document }) {
    if (mention.rejected || !mention.name || mention.name.demonym) return;
    if (document.word(mention.first - 1) !== 'the' || document.gapAfter(mention.first - 1) !== 'space')
      return;
    if (document.gapAfter(mention.last) === 'space' && document.has(mention.last + 1, CAPITAL)) return;
    if (!/^[HTL]$/.test(bestPlace(mention)?.featureClass ?? '')) return;
    mention.belief += FOR;
    mention.trace.push('articles');
  },
};
