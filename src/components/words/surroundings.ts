import type { Place } from '../../../geo/types';
import { distanceKm } from '../../map/circle';
import type { Reading } from '../../reading';
import type { Localize } from './localize';
import { kilometres } from './places';

/** Places of a report further off than this, kilometres, say nothing about where a village lies. */
const FAR_KM = 1_000;

/** Where a candidate lies, for choosing among namesakes: its region, and how far from the nearest other place of the report. */
export function surroundings(localize: Localize, reading: Reading, quote: string, place: Place): string {
  return [regionWords(localize, reading, place), distanceWords(localize, reading, quote, place)]
    .filter((words) => words !== '')
    .join('; ');
}

function regionWords(localize: Localize, { regions = {} }: Reading, { admin1, name }: Place): string {
  const names = regions[admin1];
  const region = names?.[localize.lang().slice(0, 2)] ?? names?.en ?? '';
  return region === name ? '' : region;
}

function distanceWords(localize: Localize, { resolutions }: Reading, quote: string, place: Place): string {
  let nearest: { readonly name: string; readonly km: number } | null = null;
  for (const other of resolutions) {
    // A region's middle is no place to measure from, and a name is no company to itself.
    const isPoint = other.precision !== 'region' && other.precision !== 'country';
    if (other.kind !== 'literal' || other.place === null || !isPoint || other.quote === quote) continue;
    const { name, lat, lon } = other.place;
    const km = distanceKm(place.lat, place.lon, lat, lon);
    if (km <= FAR_KM && km < (nearest?.km ?? Number.POSITIVE_INFINITY)) nearest = { name, km };
  }
  if (nearest === null) return '';
  return localize.term('distanceFrom', kilometres(localize, Math.max(nearest.km, 0.1)), nearest.name);
}
