import { distanceKm } from '../../../geo/index';
import type { Resolution } from '../../../geo/types';
import type { EventDocument } from './document';
import type { Sentence } from './sentence';

/** How far from the middle of a city its quarters lie at most, kilometres. */
const REACH_KM = 30;
/** Districts that hold towns, and are parts of none. */
const HOLDS_TOWNS = /^ADM[12]$/;
/** What parts two statements of one line. */
const APART = /[;:•|]/;

/**
 * "In Kharkiv two died in the Kyivskyi district", "the Kanal district of Chasiv Yar", "Mykolaiv's
 * Korabelnyi district": a city of which the sentence names a quarter only says where that lies.
 */
export function isCityOfQuarter(sentence: Sentence, city: Resolution, document: EventDocument): boolean {
  if (city.precision !== 'settlement' || city.place?.featureClass !== 'P' || city.lat === null) return false;
  if (sentence.resolutions.length < 2) return false;
  const { resolutions, source } = document;
  // "Kyiv, which was bombarded the same night": that clause is of the city.
  if (/^,\s+wh/.test(source.text.slice(city.end, city.end + 8))) return false;
  return sentence.resolutions.some((at) => {
    const one = resolutions[at]!;
    if (!isQuarter(one) || one.place!.id === city.place!.id) return false;
    if (distanceKm(one.lat!, one.lon!, city.lat!, city.lon!) > REACH_KM) return false;
    const [from, to] = one.start < city.start ? [one.end, city.start] : [city.end, one.start];
    return !APART.test(source.text.slice(from, to));
  });
}

function isQuarter({ kind, precision, place, lat }: Resolution): boolean {
  return (
    kind === 'literal' &&
    lat !== null &&
    place !== null &&
    (precision === 'district' || place.featureCode === 'PPLX') &&
    !HOLDS_TOWNS.test(place.featureCode)
  );
}
