import { NEAR_PHRASES } from '../../text/en/directions';
import type { Phrase, PhraseReader } from '../phrase';
import { readAnchor } from '../read-words';

/** "near Bakhmut", "outside the city of Kherson", "on the outskirts of Vovchansk". */
export const near: PhraseReader = {
  name: 'near',
  read(document, first, anchors): Phrase | null {
    for (const words of NEAR_PHRASES) {
      if (!words.every((word, at) => document.word(first + at) === word)) continue;
      const anchor = readAnchor(document, first + words.length, anchors);
      if (!anchor || anchor.value < 0) continue;
      return { type: 'near', first, last: anchor.value - 1, anchor: anchor.value };
    }
    return null;
  },
};
