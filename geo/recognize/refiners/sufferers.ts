import type { Refiner } from '../refiner';
import { roleAfter } from '../verb-after';

/** "Robotyne was shelled", "Krynky fell": what befalls places, and nobody's surname. */
export const sufferers: Refiner = {
  name: 'sufferers',
  refine(mention, { document }) {
    if (mention.rejected || !mention.name || mention.name.demonym) return;
    if (roleAfter(document, mention.last, false) !== 'suffers') return;
    mention.belief += 1.5;
    mention.trace.push('sufferers');
  },
};
