import type { Place, Resolution } from '../../../geo/types';
import type { EventProperties, FrontlineEvent } from '../../events/types';
import { isKeptPlace } from '../parts/keeping';
import type { Localize } from './localize';

/** A distance with its unit: one decimal under 10 km, none above; '' for none. */
export function kilometres(localize: Localize, km: number): string {
  if (!(km > 0)) return '';
  const digits = km < 10 ? 1 : 0;
  return localize.term('kilometres', localize.number(km, { maximumFractionDigits: digits }));
}

/** How precise an event's place is, in words. */
export function placePrecision(localize: Localize, { geoPrecision, radiusKm }: EventProperties): string {
  return localize.term('precision', geoPrecision, kilometres(localize, radiusKm));
}

/** Where an event happened: the place's name, of a point without one its coordinates to some kilometre. */
export function whereWords(
  localize: Localize,
  { geometry, properties }: Pick<FrontlineEvent, 'geometry' | 'properties'>,
): string {
  if (properties.placeName !== '') return properties.placeName;
  if (geometry?.type !== 'Point') return localize.term('unplaced');
  const [lon = 0, lat = 0] = geometry.coordinates;
  const degrees = (value: number) =>
    localize.number(Math.abs(value), { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return localize.term('coordinates', degrees(lat), lat >= 0, degrees(lon), lon >= 0);
}

/** A place with its country, in the language of the interface. */
export function placeWords(localize: Localize, { name, country }: Place): string {
  const land = countryWords(localize, country);
  return land === '' || land === name ? name : `${name}, ${land}`;
}

function countryWords(localize: Localize, country: string): string {
  if (!/^[A-Z]{2}$/.test(country)) return '';
  try {
    return new Intl.DisplayNames([localize.lang()], { type: 'region' }).of(country) ?? '';
  } catch {
    return '';
  }
}

/** How many places bear an unplaced name, in words; '' when it is placed, or when they are not several. */
export function severalWords(localize: Localize, resolution: Resolution): string {
  const count = candidatesOf(resolution);
  const atLeast = count === MOST_CANDIDATES;
  return count < 2 ? '' : localize.term('severalPlaces', count, localize.number(count), atLeast);
}

/** How many places an unplaced name could mean, as far as they are told; 0 for one that is placed. */
export function candidatesOf({ kind, place, candidates }: Resolution): number {
  return kind === 'literal' && place === null ? candidates.length : 0;
}

/** A resolution tells of no more. */
const MOST_CANDIDATES = 8;

/** What a marked place in the text is, in words. */
export function mentionWords(localize: Localize, resolution: Resolution): string {
  const { kind, place, learnt, quote } = resolution;
  if (kind === 'associative')
    return localize.term('associativePlace', place === null ? quote : placeWords(localize, place));
  if (place === null) return severalWords(localize, resolution) || localize.term('unresolvedPlace');
  if (isKeptPlace(place)) return localize.term('keptPlaceNamed', placeWords(localize, place));
  return localize.term(learnt ? 'learntPlace' : 'literalPlace', placeWords(localize, place));
}
