import { isOneOf } from '../../recognize/word-test';
import type { Phrase, PhraseReader } from '../phrase';
import { readAnchor, readBearing } from '../read-words';

const IS_FURTHER = isOneOf('further farther');

/** "west of Bakhmut", "to the north of the town", and "further west" of the last settlement named. */
export const direction: PhraseReader = {
  name: 'direction',
  read(document, first, anchors): Phrase | null {
    const further = IS_FURTHER.at(document, first);
    const bearing = readBearing(document, further ? first + 1 : first);
    if (!bearing || document.word(bearing.next - 1).length < 4) return null;
    if (document.word(bearing.next) !== 'of') {
      if (!further) return null;
      return { type: 'direction', first, last: bearing.next - 1, anchor: -1, bearing: bearing.value };
    }
    // "in the north of the region" is a part of it, not beyond it.
    const inside = !further && document.word(first - 1) === 'the' && document.word(first - 2) === 'in';
    const anchor = readAnchor(document, bearing.next + 1, anchors);
    if (!anchor) return null;
    if (anchor.value < 0 && inside) return null;
    const last = anchor.value >= 0 ? bearing.next : anchor.next - 1;
    return { type: inside ? 'part' : 'direction', first, last, anchor: anchor.value, bearing: bearing.value };
  },
};
