import { ROMANISED } from '../../countries';
import { endsLikeVillage } from '../../text/en/villages';
import { foldToken } from '../../text/fold';
import type { Document } from '../document';
import { isPossessive, type Mention } from '../mention';
import { NameTest } from '../name-sort';
import type { Refiner } from '../refiner';
import { WordTest } from '../word-test';

/** Letters of which an English text has none but in names. */
const CYRILLIC = /^\p{Script=Cyrillic}/u;
const IS_SETTLEMENT = new NameTest(({ best }) => ROMANISED.has(best.country) && best.featureClass === 'P');
const ENDS_SO = new WordTest((word) => isLikeVillage(word));
const ENDS_SO_BARE = new WordTest((_, bare) => isLikeVillage(bare));
/** Log-odds that such a word, which the gazetteer knows, is the place. */
const FOR = 2.5;

/** "Klishchiivka", "Robotyne": no English word ends so, and hardly a surname. */
export const villageEndings: Refiner = {
  name: 'village-endings',
  refine(mention, { document }) {
    if (mention.rejected || !mention.name || mention.name.demonym) return;
    if (!IS_SETTLEMENT.of(mention.name) || !endsSo(document, mention)) return;
    mention.belief += FOR;
    mention.trace.push('village-endings');
  },
};

function endsSo(document: Document, mention: Mention): boolean {
  if (mention.first !== mention.last)
    return isLikeVillage(foldToken(document.text.slice(mention.start, mention.end)));
  return (isPossessive(document, mention) ? ENDS_SO_BARE : ENDS_SO).at(document, mention.first);
}

function isLikeVillage(word: string): boolean {
  return endsLikeVillage(word) || CYRILLIC.test(word);
}
