import { HYPHEN_PARTICIPLES } from '../../text/en/metonymy';
import type { Refiner } from '../refiner';
import { isIn, isOneOf } from '../word-test';

const IS_PARTICIPLE = isIn(HYPHEN_PARTICIPLES);
const IS_PREFIX = isOneOf('pro anti ex');
const IS_SEATED = isOneOf('based headquartered');
const IS_TYPE = isOneOf('class type');

/** "Moscow-backed", "Kharkiv-born", "pro-Kyiv": adjectives made of a name. */
export const hyphenated: Refiner = {
  name: 'hyphenated',
  refine(mention, { document }) {
    if (mention.rejected) return;
    const hyphen = document.gapAfter(mention.last) === 'hyphen';
    // "a Belgorod-class submarine", "Grad-type rockets": a kind of thing.
    if (hyphen && IS_TYPE.at(document, mention.last + 1)) {
      mention.rejected = true;
      mention.trace.push('hyphenated');
      return;
    }
    const after = hyphen && IS_PARTICIPLE.at(document, mention.last + 1);
    const before =
      document.gapAfter(mention.first - 1) === 'hyphen' && IS_PREFIX.at(document, mention.first - 1);
    if (!after && !before) return;
    // A firm is where it has its seat.
    if (after && !before && IS_SEATED.at(document, mention.last + 1)) {
      if (!mention.name?.demonym) mention.kind = 'literal';
      mention.belief += 1;
      mention.trace.push('hyphenated');
      return;
    }
    mention.kind = 'associative';
    mention.belief += 1;
    mention.trace.push('hyphenated');
  },
};
