import type { Refiner } from '../refiner';
import { bestPlace } from '../standing';

/** "Ryazan oil refinery", "Saky Air Base", "Kinburn Spit": several words that say what it is name nothing else. */
export const speltOut: Refiner = {
  name: 'spelt-out',
  refine(mention) {
    if (mention.rejected || !mention.name || mention.first === mention.last) return;
    const featureClass = bestPlace(mention)?.featureClass;
    if (featureClass === undefined || featureClass === 'A' || featureClass === 'P') return;
    mention.belief += 2.5;
    mention.trace.push('spelt-out');
  },
};
