import { HYPHEN_PARTICIPLES } from '../../text/en/metonymy';
import type { Refiner } from '../refiner';

/** "Moscow-backed", "Kharkiv-born", "pro-Kyiv": adjectives made of a name. */
export const hyphenated: Refiner = {
  name: 'hyphenated',
  refine(mention, { document }) {
    if (mention.rejected) return;
    const after =
      document.gapAfter(mention.last) === 'hyphen' && HYPHEN_PARTICIPLES.has(document.word(mention.last + 1));
    const before =
      document.gapAfter(mention.first - 1) === 'hyphen' &&
      /^(pro|anti|ex)$/.test(document.word(mention.first - 1));
    if (!after && !before) return;
    mention.kind = 'associative';
    mention.belief += 1;
    mention.trace.push('hyphenated');
  },
};
