import type { Phrase, PhraseReader } from '../phrase';
import { readAnchor } from '../read-words';

/** "between Bakhmut and Soledar". */
export const between: PhraseReader = {
  name: 'between',
  read(document, first, anchors): Phrase | null {
    if (document.word(first) !== 'between') return null;
    const one = readAnchor(document, first + 1, anchors);
    if (!one || one.value < 0 || document.word(one.next) !== 'and') return null;
    const two = readAnchor(document, one.next + 1, anchors);
    if (!two || two.value < 0) return null;
    return { type: 'between', first, last: one.value - 1, anchor: one.value, other: two.value };
  },
};
