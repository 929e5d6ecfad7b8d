import { foldName } from '../recognize/name-entry';
import type { Place } from '../types';
import type { Circle } from './geometry';

/** Places that a text itself has told where they are. */
export interface LearntPlaces {
  /** By folded name. */
  readonly byName: Map<string, LearntPlace>;
}

export interface LearntPlace {
  readonly name: string;
  readonly circles: readonly Circle[];
  readonly place: Place;
}

/** A memory with nothing learnt. */
export function createLearntPlaces(): LearntPlaces {
  return { byName: new Map() };
}

/**
 * Learns where a named place is, or adds one more statement to what is known of it. Several
 * circles are averaged, each with the inverse square of its radius.
 */
export function learn(learnt: LearntPlaces, name: string, circle: Circle, anchor: Place): LearntPlace {
  const key = foldName(name);
  const circles = [...(learnt.byName.get(key)?.circles ?? []), circle];
  const mean = meanOf(circles);
  const entry: LearntPlace = {
    name,
    circles,
    place: {
      id: `text:${key.replaceAll(' ', '-')}`,
      name,
      lat: mean.lat,
      lon: mean.lon,
      featureClass: 'P',
      featureCode: 'PPL',
      country: anchor.country,
      admin1: anchor.admin1,
      population: 0,
      uncertaintyKm: mean.radiusKm,
    },
  };
  learnt.byName.set(key, entry);
  return entry;
}

function meanOf(circles: readonly Circle[]): Circle {
  let total = 0;
  let lat = 0;
  let lon = 0;
  for (const circle of circles) {
    const weight = 1 / circle.radiusKm ** 2;
    total += weight;
    lat += weight * circle.lat;
    lon += weight * circle.lon;
  }
  return { lat: lat / total, lon: lon / total, radiusKm: Math.sqrt(1 / total) };
}
