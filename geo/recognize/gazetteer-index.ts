import type { Gazetteer } from '../types';

/** Countries and first-level regions of a gazetteer by their codes. */
export interface GazetteerIndex {
  /** Index of a country by ISO code. */
  readonly countries: ReadonlyMap<string, number>;
  /** Index of a region by its code (`UA.05`). */
  readonly regions: ReadonlyMap<string, number>;
}

const indexes = new WeakMap<Gazetteer, GazetteerIndex>();

/** The countries and regions of a gazetteer; found in one pass on first use. */
export function indexOfGazetteer(gazetteer: Gazetteer): GazetteerIndex {
  let index = indexes.get(gazetteer);
  if (!index) {
    index = buildIndex(gazetteer);
    indexes.set(gazetteer, index);
  }
  return index;
}

function buildIndex(gazetteer: Gazetteer): GazetteerIndex {
  const countries = new Map<string, number>();
  const regions = new Map<string, number>();
  for (let at = 0; at < gazetteer.size; at++) {
    if (gazetteer.featureClass(at) !== 'A') continue;
    const place = gazetteer.place(at);
    if (place.featureCode.startsWith('PCL') && !countries.has(place.country))
      countries.set(place.country, at);
    if (place.featureCode === 'ADM1' && !regions.has(place.admin1)) regions.set(place.admin1, at);
  }
  return { countries, regions };
}
