import { NameTest } from '../name-sort';
import type { Refiner } from '../refiner';

/** No region and no settlement. */
const IS_FEATURE = new NameTest(({ best }) => best.featureClass !== 'A' && best.featureClass !== 'P');

/** "Ryazan oil refinery", "Saky Air Base", "Kinburn Spit": several words that say what it is name nothing else. */
export const speltOut: Refiner = {
  name: 'spelt-out',
  refine(mention) {
    if (mention.first === mention.last || mention.rejected || !IS_FEATURE.of(mention.name)) return;
    mention.belief += 3.5;
    mention.trace.push('spelt-out');
  },
};
