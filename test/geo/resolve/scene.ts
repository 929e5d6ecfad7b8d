import { prominence } from '../../../geo/gazetteer/prominence';
import { rankOf } from '../../../geo/recognize/bearer';
import { numberOfCode } from '../../../geo/recognize/codes';
import { CodeWeights } from '../../../geo/resolve/code-weights';
import type { Feature } from '../../../geo/resolve/feature';
import type { Group, Reading } from '../../../geo/resolve/group';
import { createSurroundings, lookAt, type Surroundings } from '../../../geo/resolve/surroundings';
import type { Place, PlaceName } from '../../../geo/types';

const RADIANS = Math.PI / 180;

/** A village of 500 people in Donetsk Oblast unless told otherwise. */
export function placeAt(lat: number, lon: number, other: Partial<Place> = {}): Place {
  return {
    id: `${lat}/${lon}`,
    name: 'X',
    lat,
    lon,
    featureClass: 'P',
    featureCode: 'PPL',
    country: 'UA',
    admin1: 'UA.05',
    population: 500,
    uncertaintyKm: 0,
    ...other,
  };
}

let count = 0;

/** A reading of a name as a place, its official name unless told otherwise. */
export function readingOf(place: Place, name: Partial<PlaceName> = {}, display = true): Reading {
  const [lat, lon] = [place.lat * RADIANS, place.lon * RADIANS];
  return {
    index: count++,
    place,
    name: { text: place.name, lang: 'en', kind: 'official', ...name },
    display,
    prominence: prominence(place),
    wide: false,
    country: numberOfCode(place.country),
    region: numberOfCode(place.admin1),
    rank: rankOf(place),
    x: Math.cos(lat) * Math.cos(lon),
    y: Math.cos(lat) * Math.sin(lon),
    z: Math.sin(lat),
    fixed: 0,
    score: 0,
    share: 1,
  };
}

/** A group that may mean these readings; the first is its best, and it is sure of itself. */
export function groupOf(readings: readonly Reading[], other: Partial<Group> = {}): Group {
  return {
    mentions: [],
    readings,
    fixed: 0,
    contextual: 0,
    live: readings,
    container: null,
    wants: undefined,
    namesakes: [],
    company: [],
    listed: [],
    scopes: [],
    direction: null,
    front: [],
    bearings: [],
    belief: 1,
    weight: 1,
    odds: 0,
    threshold: 0,
    unseen: 0,
    best: 0,
    around: -1,
    candidates: null,
    ...other,
  };
}

/** What may be said of a text: weights by code. */
interface Said extends Partial<Omit<Surroundings, 'countries' | 'regions'>> {
  readonly countries?: Readonly<Record<string, number>>;
  readonly regions?: Readonly<Record<string, number>>;
}

/** Surroundings in which nothing is said but what is given. */
export function surroundingsWith({ countries = {}, regions = {}, ...other }: Said = {}): Surroundings {
  return {
    ...createSurroundings(),
    ...other,
    countries: weightsOf(countries),
    regions: weightsOf(regions),
  };
}

function weightsOf(codes: Readonly<Record<string, number>>): CodeWeights {
  const weights = new CodeWeights();
  for (const [code, weight] of Object.entries(codes)) weights.add(numberOfCode(code), weight);
  return weights;
}

/** The value of a feature for a reading of a group, the surroundings turned to it. */
export function valueIn(
  feature: Feature,
  reading: Reading,
  group: Group,
  surroundings: Surroundings,
): number {
  lookAt(surroundings, group);
  return feature.value(reading, group, surroundings);
}
