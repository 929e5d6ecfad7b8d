import type { Refiner } from '../refiner';
import { isGovernment } from '../standing';

/** A surname that was a person's before stays that person's. */
export const peopleSeen: Refiner = {
  name: 'people-seen',
  refine(mention, { memory, document }) {
    if (mention.rejected || !mention.name || mention.first !== mention.last || mention.wants) return;
    if (isGovernment(mention) || !memory.people.has(document.bare(mention.last))) return;
    mention.belief -= 6;
    mention.trace.push('people-seen');
  },
};
