import type { Place } from '../types';
import type { Mention } from './mention';

/** Whether the name's first reading is a country. */
export function isCountry(mention: Mention): boolean {
  return bestPlace(mention)?.featureCode.startsWith('PCL') ?? false;
}

/** Whether it is a country, a capital, a union of countries or a seat such as the Kremlin: a name under which governments act. */
export function isGovernment(mention: Mention): boolean {
  const place = bestPlace(mention);
  return place !== null && (/^(PCL|PPLC|ZN|ADMF)/.test(place.featureCode) || isUnion(place));
}

function isUnion(place: Place): boolean {
  return place.name === 'European Union';
}

/** The most prominent place of the name, null for a name that the gazetteer lacks. */
export function bestPlace(mention: Mention): Place | null {
  return mention.name?.best ?? null;
}
