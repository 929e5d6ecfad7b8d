import { NUMERIC } from '../../recognize/document';
import { isIn, isOneOf } from '../../recognize/word-test';
import { NUMBER_WORDS } from '../../text/en/directions';
import type { Phrase, PhraseReader } from '../phrase';
import { readAnchor, readBearing, readDistance } from '../read-words';

const IS_NUMBER = isIn(NUMBER_WORDS);
const IS_LINK = isOneOf('of from outside');

/** "7 km southwest of Bakhmut", "12 kilometers (8 miles) from the town", "20 km to the south". */
export const offset: PhraseReader = {
  name: 'offset',
  read(document, first, anchors): Phrase | null {
    if (!document.has(first, NUMERIC) && !IS_NUMBER.at(document, first)) return null;
    const distance = readDistance(document, first);
    if (!distance) return null;
    const bearing = readBearing(document, distance.next);
    const at = bearing?.next ?? distance.next;
    const linked = IS_LINK.at(document, at);
    const anchor = linked ? readAnchor(document, at + 1, anchors) : null;
    if (!anchor && !bearing) return null;
    if (linked && !anchor) return null;
    if (!anchor && document.word(distance.next) !== 'to') return null;
    const named = anchor && anchor.value >= 0;
    return {
      type: bearing ? 'offset' : 'near',
      first,
      last: named ? at : (anchor?.next ?? at) - 1,
      anchor: anchor?.value ?? -1,
      distanceKm: distance.value.km,
      figure: distance.value.figure,
      ...(bearing && { bearing: bearing.value }),
    };
  },
};
