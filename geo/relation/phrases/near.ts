import type { Document } from '../../recognize/document';
import { NEAR_PHRASES } from '../../text/en/directions';
import type { Phrase, PhraseReader } from '../phrase';
import { readAnchor } from '../read-words';

/** The phrases by their first word, in the order of the list. */
const BY_FIRST = new Map<string, (readonly string[])[]>();
for (const words of NEAR_PHRASES) {
  BY_FIRST.set(words[0]!, [...(BY_FIRST.get(words[0]!) ?? []), words]);
}

/** "near Bakhmut", "outside the city of Kherson", "on the outskirts of Vovchansk". */
export const near: PhraseReader = {
  name: 'near',
  read(document, first, anchors): Phrase | null {
    for (const words of BY_FIRST.get(document.word(first)) ?? []) {
      if (!stand(document, first, words)) continue;
      const anchor = readAnchor(document, first + words.length, anchors);
      if (!anchor || anchor.value < 0) continue;
      return { type: 'near', first, last: anchor.value - 1, anchor: anchor.value };
    }
    return null;
  },
};

function stand(document: Document, first: number, words: readonly string[]): boolean {
  for (let at = 1; at < words.length; at++) if (document.word(first + at) !== words[at]) return false;
  return true;
}
