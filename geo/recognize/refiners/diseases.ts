import type { Refiner } from '../refiner';
import { isGovernment } from '../standing';
import { isOneOf } from '../word-test';

const IS_DISEASE = isOneOf(
  `virus viruses ebolavirus coronavirus hantavirus fever flu influenza disease syndrome haemorrhagic hemorrhagic
  encephalitis fungus bacterium`,
);
/** As surely as a person's surname once a person is known by it. */
const AGAINST = 6;

/** "Marburg virus", "West Nile fever": a disease bears the name, also where it stands bare later. */
export const diseases: Refiner = {
  name: 'diseases',
  refine(mention, { document, memory }) {
    if (mention.rejected || !mention.name || mention.name.demonym || isGovernment(mention)) return;
    const named = document.gapAfter(mention.last) === 'space' && IS_DISEASE.at(document, mention.last + 1);
    if (named) {
      memory.diseases.add(mention.name.key);
      mention.rejected = true;
    } else if (
      memory.diseases.size > 0 &&
      memory.diseases.has(mention.name.key) &&
      !mention.trace.includes('locatives')
    ) {
      mention.belief -= AGAINST;
    } else return;
    mention.trace.push('diseases');
  },
};
