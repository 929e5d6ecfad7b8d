import { LIKELY_ENDINGS, PLACE_ENDINGS } from '../../text/en/slavic-endings';
import type { Refiner } from '../refiner';
import { bestPlace } from '../standing';

const LEAST_LETTERS = 6;
/** Letters of which an English text has none but in names. */
const CYRILLIC = /^\p{Script=Cyrillic}/u;
const COUNTRIES = new Set(['UA', 'RU', 'BY']);
/** Log-odds of a sure ending and of a likely one. */
const SURE = 2.5;
const LIKELY = 1.5;

/** "Klishchiivka", "Robotyne": no English word ends so, and hardly a surname. */
export const slavicEndings: Refiner = {
  name: 'slavic-endings',
  refine(mention, { document }) {
    if (mention.rejected || !mention.name || mention.name.demonym) return;
    const place = bestPlace(mention);
    if (!place || !COUNTRIES.has(place.country) || place.featureClass !== 'P') return;
    const word = document.text.slice(mention.start, mention.end).normalize('NFC').toLowerCase();
    if (word.length < LEAST_LETTERS) return;
    if (PLACE_ENDINGS.test(word) || CYRILLIC.test(word)) mention.belief += SURE;
    else if (LIKELY_ENDINGS.test(word)) mention.belief += LIKELY;
    else return;
    mention.trace.push('slavic-endings');
  },
};
