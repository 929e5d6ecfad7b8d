import type { Place } from '../../geo/types';

/** A place that a reader has shown on a map, in degrees; its id begins with `user:`. */
export function placeByHand(quote: string, lat: number, lon: number): Place {
  const slug = quote
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return {
    // The position is in it: the same name may be placed elsewhere in another report.
    id: `user:${slug}@${lat.toFixed(4)},${lon.toFixed(4)}`,
    name: quote,
    lat,
    lon,
    featureClass: 'P',
    featureCode: 'PPL',
    country: '',
    admin1: '',
    population: 0,
    uncertaintyKm: 0,
  };
}
