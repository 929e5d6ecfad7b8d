import { ROMANISED } from '../../countries';
import { COMMON_WORDS } from '../../text/en/common-words';
import { FIRST_NAMES } from '../../text/en/first-names';
import { isVillageAdjective } from '../../text/en/villages';
import { NameTest } from '../name-sort';
import type { Refiner } from '../refiner';

/** Log-odds that such a name is the place. */
const FOR = 2.5;
const IS_NOTHING_ELSE = new NameTest(
  ({ best, words }) =>
    best.featureClass === 'P' &&
    ROMANISED.has(best.country) &&
    words.length > 1 &&
    words.every(
      (word, at) =>
        !COMMON_WORDS.has(word) && (!FIRST_NAMES.has(word) || (at === 0 && isVillageAdjective(word))),
    ),
);

/**
 * "Ruska Lozova", "Verkhnii Saltiv", "Kupiansk-Vuzlovyi": two words that together name a settlement, none
 * of them English and none a given name, unless it is an adjective of villages, name nothing else.
 */
export const severalWords: Refiner = {
  name: 'several-words',
  refine(mention) {
    if (mention.first === mention.last || mention.rejected || !mention.name || mention.name.demonym) return;
    if (!IS_NOTHING_ELSE.of(mention.name) || mention.trace.includes('village-endings')) return;
    mention.belief += FOR;
    mention.trace.push('several-words');
  },
};
