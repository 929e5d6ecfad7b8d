import { HYPHEN_PARTICIPLES } from '../../text/en/metonymy';
import type { Document } from '../document';
import type { Refiner } from '../refiner';

/** "Moscow-backed", "Kharkiv-born", "pro-Kyiv": adjectives made of a name. */
export const hyphenated: Refiner = {
  name: 'hyphenated',
  refine(mention, { document }) {
    if (mention.rejected) return;
    if (isType(document, mention.last)) {
      mention.rejected = true;
      mention.trace.push('hyphenated');
      return;
    }
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

/** "a Belgorod-class submarine", "Grad-type rockets": a kind of thing. */
function isType(document: Document, last: number): boolean {
  return document.gapAfter(last) === 'hyphen' && /^(class|type)$/.test(document.word(last + 1));
}
