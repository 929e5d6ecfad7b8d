import { prominence } from '../../../geo/gazetteer/prominence';
import type { Group, Reading } from '../../../geo/resolve/group';
import type { Surroundings } from '../../../geo/resolve/surroundings';
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
    ...other,
  };
}

/** Surroundings in which nothing is said but what is given. */
export function surroundingsWith(other: Partial<Surroundings> = {}): Surroundings {
  return {
    countries: new Map(),
    regions: new Map(),
    total: 0,
    regionTotal: 0,
    years: [],
    points: [],
    ...other,
  };
}
