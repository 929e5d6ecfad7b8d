import { distanceKm } from '../distance';
import { destination } from '../resolve/destination';
import type { Area, Place } from '../types';
import type { Circle } from './combine';
import type { Phrase } from './phrase';

/**
 * A direction without a distance: reports use it for the belt of land beside a town, so the circle
 * reaches from the town's edge to some twelve kilometres beyond it.
 */
const DIRECTION_KM = 5;
const DIRECTION_RADIUS_KM = 7;
/** "near": the villages and fields around a town. */
const NEAR_KM = 5;
/** A compass word of eight winds leaves 22.5° to each side: so far aside, as a share of the distance, the place may lie. */
const BEARING_SHARE = Math.sin(Math.PI / 8);

/** The circle that a phrase means beside its anchor; null where the two give none. */
export function circleOf(
  phrase: Phrase,
  anchor: Place,
  other: Place | null,
  area: Area | null,
): Circle | null {
  switch (phrase.type) {
    case 'offset':
      return offsetCircle(phrase, anchor);
    case 'direction':
      return isWide(anchor) ? null : directionCircle(phrase, anchor);
    case 'near':
      return isWide(anchor) ? null : nearCircle(phrase, anchor);
    case 'between':
      return other ? betweenCircle(anchor, other) : null;
    case 'part':
      return partCircle(phrase.bearing ?? 0, anchor, area);
  }
}

function isWide(place: Place): boolean {
  return place.featureClass === 'A' || /^(RGN|CONT|OCN|SEA)$/.test(place.featureCode);
}

function offsetCircle(phrase: Phrase, anchor: Place): Circle | null {
  const km = phrase.distanceKm ?? 0;
  if (km > 500) return null;
  const radiusKm = Math.max(1, BEARING_SHARE * km, rounding(phrase), anchor.uncertaintyKm);
  return { ...destination(anchor, km, phrase.bearing ?? 0), radiusKm };
}

function directionCircle(phrase: Phrase, anchor: Place): Circle {
  const edge = extentOf(anchor);
  return {
    ...destination(anchor, edge + DIRECTION_KM, phrase.bearing ?? 0),
    radiusKm: Math.max(DIRECTION_RADIUS_KM, edge),
  };
}

/** How far a settlement reaches from its point: some ten kilometres for a city of a million, little for a village. */
function extentOf(place: Place): number {
  return place.featureClass === 'P' ? 0.01 * Math.sqrt(place.population) : 0;
}

/** "10 km" may be 8 or 12, "12 km" is meant as 12. */
function rounding({ figure = 1, distanceKm: km = 0 }: Phrase): number {
  if (figure % 10 === 0) return (km / figure) * 2.5;
  return figure % 5 === 0 ? (km / figure) * 1.25 : 0;
}

function nearCircle(phrase: Phrase, anchor: Place): Circle {
  const radiusKm = Math.max(phrase.distanceKm ?? NEAR_KM, extentOf(anchor), anchor.uncertaintyKm);
  return { lat: anchor.lat, lon: anchor.lon, radiusKm };
}

function betweenCircle(one: Place, two: Place): Circle | null {
  const km = distanceKm(one.lat, one.lon, two.lat, two.lon);
  if (km > 300 || km === 0) return null;
  // Places so near each other lie on one side of the antimeridian or may be unwrapped to it.
  const lon = Math.abs(one.lon - two.lon) > 180 ? two.lon + Math.sign(one.lon) * 360 : two.lon;
  return { lat: (one.lat + two.lat) / 2, lon: (one.lon + lon) / 2, radiusKm: Math.max(1, km / 2) };
}

/** The middle of the half that lies in the direction, by the outline's bounds; for towns a few kilometres off. */
function partCircle(bearing: number, anchor: Place, area: Area | null): Circle | null {
  const radians = (bearing * Math.PI) / 180;
  if (area) {
    const bounds = boundsOf(area);
    if (bounds.east - bounds.west > 90) return null;
    const lat = (bounds.north + bounds.south) / 2 + (Math.cos(radians) * (bounds.north - bounds.south)) / 4;
    const lon = (bounds.east + bounds.west) / 2 + (Math.sin(radians) * (bounds.east - bounds.west)) / 4;
    const corner = distanceKm(bounds.south, bounds.west, bounds.north, bounds.east);
    return { lat, lon, radiusKm: Math.max(5, corner / 4) };
  }
  if (anchor.featureClass !== 'P') return null;
  const extent = Math.max(1, extentOf(anchor) / 2);
  return { ...destination(anchor, extent, bearing), radiusKm: extent };
}

function boundsOf(area: Area): { north: number; south: number; east: number; west: number } {
  const bounds = { north: -90, south: 90, east: -180, west: 180 };
  for (const polygon of area) {
    for (const [lon, lat] of polygon[0] ?? []) {
      bounds.north = Math.max(bounds.north, lat);
      bounds.south = Math.min(bounds.south, lat);
      bounds.east = Math.max(bounds.east, lon);
      bounds.west = Math.min(bounds.west, lon);
    }
  }
  return bounds;
}
