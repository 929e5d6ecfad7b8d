import { endsLikeVillage } from '../../text/en/villages';
import { foldToken } from '../../text/fold';
import type { Refiner } from '../refiner';
import { bestPlace } from '../standing';

/** Letters of which an English text has none but in names. */
const CYRILLIC = /^\p{Script=Cyrillic}/u;
const COUNTRIES = new Set(['UA', 'RU', 'BY']);
/** Log-odds that such a word, which the gazetteer knows, is the place. */
const FOR = 2.5;

/** "Klishchiivka", "Robotyne": no English word ends so, and hardly a surname. */
export const villageEndings: Refiner = {
  name: 'village-endings',
  refine(mention, { document }) {
    if (mention.rejected || !mention.name || mention.name.demonym) return;
    const place = bestPlace(mention);
    if (!place || !COUNTRIES.has(place.country) || place.featureClass !== 'P') return;
    const word = foldToken(document.text.slice(mention.start, mention.end));
    if (!endsLikeVillage(word) && !CYRILLIC.test(word)) return;
    mention.belief += FOR;
    mention.trace.push('village-endings');
  },
};
