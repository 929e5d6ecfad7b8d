import type { Found } from '../parser';
import type { TimeRefiner } from '../refiner';

/** Where two expressions share characters the longer stays; of two equals, the phrase before the plain day or clock. */
export const overlap: TimeRefiner = {
  name: 'overlap',
  refine(found) {
    const ordered = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
    const kept: Found[] = [];
    for (const one of ordered) {
      const last = kept.at(-1);
      if (!last || one.start >= last.end) kept.push(one);
      else if (weight(one) > weight(last)) kept[kept.length - 1] = one;
    }
    return kept;
  },
};

/** A clock time inside a date is worth more than its length tells, as the two are already joined. */
function weight(found: Found): number {
  return found.end - found.start + (found.parser === 'day-and-clock' ? 0 : 0.5);
}
