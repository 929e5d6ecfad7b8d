import { ALL_CAPITALS, INITIAL } from '../document';
import type { Refiner } from '../refiner';

/** "KYIV (Agency) —" and "BEIRUT — …" at the head of a report: where it was written. */
export const datelines: Refiner = {
  name: 'datelines',
  refine(mention, { document }) {
    if (!mention.name || !document.has(mention.first, INITIAL) || !document.has(mention.first, ALL_CAPITALS))
      return;
    if (
      !/^(,[^.\n]{0,30})?\s?(\([^)\n]{1,30}\)\s?)?[-–—]/.test(
        document.text.slice(mention.end, mention.end + 70),
      )
    ) {
      if (document.text[mention.end + 1] !== '(') return;
    }
    mention.kind = 'literal';
    mention.rejected = false;
    mention.belief += 3;
    mention.trace.push('datelines');
  },
};
