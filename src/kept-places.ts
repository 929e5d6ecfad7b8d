import { distanceKm, keepLearnt, type PlaceRecord } from '../geo/index';
import type { Resolution } from '../geo/types';

/** A place that a text told the position of and that a user keeps: a GeoJSON point, as a file holds it. */
export interface KeptPlace {
  readonly type: 'Feature';
  readonly id: string;
  readonly geometry: { readonly type: 'Point'; readonly coordinates: readonly [lon: number, lat: number] };
  readonly properties: {
    readonly name: string;
    /** Uncertainty in kilometres. */
    readonly radiusKm: number;
    /** The words from which it was learnt: "6km northwest of Bakhmut". */
    readonly learntFrom: readonly string[];
    readonly country: string;
    readonly admin1: string;
  };
}

/** The user's own list of places, a GeoJSON FeatureCollection. */
export interface KeptPlaces {
  readonly type: 'FeatureCollection';
  readonly features: readonly KeptPlace[];
}

export const NO_KEPT_PLACES: KeptPlaces = { type: 'FeatureCollection', features: [] };

/** The learnt places of a reading, ready to be kept; empty when it learnt none. */
export function keptPlacesOf(resolutions: readonly Resolution[]): KeptPlace[] {
  const words = new Map(resolutions.map(({ place, learntFrom }) => [place?.name, learntFrom ?? []]));
  return keepLearnt(resolutions).map(({ id, name, lat, lon, uncertaintyKm, country, admin1 }) => ({
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates: [lon, lat] },
    properties: { name, radiusKm: uncertaintyKm, learntFrom: words.get(name) ?? [], country, admin1 },
  }));
}

/** Adds places to a list; of two that are the same place, see {@link isSame}, the more exact one stays. */
export function keepPlaces(list: KeptPlaces, places: readonly KeptPlace[]): KeptPlaces {
  const features = [...list.features];
  for (const place of places) {
    const at = features.findIndex((known) => isSame(known, place));
    if (at < 0) features.push(place);
    else if (place.properties.radiusKm < features[at]!.properties.radiusKm) features[at] = place;
  }
  return { type: 'FeatureCollection', features };
}

/** The place of a list that is the same as another: one name, and circles that touch. */
export function findKept(list: KeptPlaces, place: KeptPlace): KeptPlace | undefined {
  return list.features.find((known) => isSame(known, place));
}

/** A list without the place of an id. */
export function withoutKept(list: KeptPlaces, id: string): KeptPlaces {
  return { type: 'FeatureCollection', features: list.features.filter((each) => each.id !== id) };
}

/** One name, and circles that touch. */
function isSame(one: KeptPlace, two: KeptPlace): boolean {
  if (one.properties.name.toLowerCase() !== two.properties.name.toLowerCase()) return false;
  const [[lon1, lat1], [lon2, lat2]] = [one.geometry.coordinates, two.geometry.coordinates];
  return distanceKm(lat1, lon1, lat2, lon2) <= one.properties.radiusKm + two.properties.radiusKm;
}

/** The places of a list as gazetteer records, for `createGazetteer`. */
export function recordsOfKept({ features }: KeptPlaces): PlaceRecord[] {
  return features.map(({ id, geometry, properties }) => ({
    id,
    name: properties.name,
    lat: geometry.coordinates[1],
    lon: geometry.coordinates[0],
    featureClass: 'P',
    featureCode: 'PPL',
    country: properties.country,
    admin1: properties.admin1,
    population: 0,
    uncertaintyKm: properties.radiusKm,
    names: [{ text: properties.name, lang: 'en', kind: 'official' }],
  }));
}

/**
 * Reads a list from parsed JSON; of two places with one id the first stays.
 *
 * @throws TypeError that says what was expected and what came.
 */
export function readKeptPlaces(json: unknown): KeptPlaces {
  if (!isRecord(json) || json.type !== 'FeatureCollection' || !Array.isArray(json.features)) {
    throw new TypeError('Expected a GeoJSON FeatureCollection of kept places, found something else.');
  }
  const features = new Map<string, KeptPlace>();
  for (const place of json.features.map(readFeature)) {
    if (!features.has(place.id)) features.set(place.id, place);
  }
  return { type: 'FeatureCollection', features: [...features.values()] };
}

function readFeature(feature: unknown, at: number): KeptPlace {
  const { geometry, properties, id } = isRecord(feature) ? feature : {};
  const coordinates = isRecord(geometry) && geometry.type === 'Point' ? geometry.coordinates : null;
  const [lon, lat]: readonly unknown[] = Array.isArray(coordinates) ? coordinates : [];
  const { name, radiusKm, learntFrom, country, admin1 } = isRecord(properties) ? properties : {};
  if (!isDegrees(lon, 180) || !isDegrees(lat, 90)) {
    throw new TypeError(
      `Expected feature ${at + 1} to be a point in degrees, found ${JSON.stringify(geometry)}.`,
    );
  }
  if (typeof name !== 'string' || name.trim() === '') {
    throw new TypeError(`Expected feature ${at + 1} to have a name, found ${JSON.stringify(name)}.`);
  }
  return {
    type: 'Feature',
    // No other prefix: a place of a file must not pass for one of a gazetteer, nor hide it.
    id: typeof id === 'string' && /^kept:.+$/.test(id) ? id : `kept:${slug(name)}/${lat}/${lon}`,
    geometry: { type: 'Point', coordinates: [lon, lat] },
    properties: {
      name,
      radiusKm: typeof radiusKm === 'number' && radiusKm >= 0 ? radiusKm : 0,
      learntFrom: Array.isArray(learntFrom) ? learntFrom.filter((words) => typeof words === 'string') : [],
      country: typeof country === 'string' ? country : '',
      admin1: typeof admin1 === 'string' ? admin1 : '',
    },
  };
}

function slug(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isDegrees(value: unknown, most: number): value is number {
  return typeof value === 'number' && Math.abs(value) <= most;
}
