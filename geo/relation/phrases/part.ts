import { isOneOf } from '../../recognize/word-test';
import { DIRECTION_ADJECTIVES } from '../../text/en/directions';
import type { Phrase, PhraseReader } from '../phrase';

const IS_PART = isOneOf('part parts outskirts edge suburbs districts side half');

/** "eastern Donetsk", "southern Kharkiv Oblast", "the northern part of Vovchansk". */
export const part: PhraseReader = {
  name: 'part',
  read(document, first, anchors): Phrase | null {
    const bearing = DIRECTION_ADJECTIVES.get(document.word(first));
    if (bearing === undefined) return null;
    let at = first + 1;
    if (IS_PART.at(document, at)) {
      if (document.word(at + 1) !== 'of') return null;
      at += document.word(at + 2) === 'the' ? 3 : 2;
    }
    if (anchors(at) < 0 || document.gapAfter(at - 1) !== 'space') return null;
    return { type: 'part', first, last: at - 1, anchor: at, bearing };
  },
};
