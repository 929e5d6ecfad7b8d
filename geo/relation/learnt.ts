import { foldName } from '../recognize/name-entry';
import type { Place } from '../types';
import { type Circle, combineCircles } from './combine';

/** Places that a text itself has told where they are. */
export interface LearntPlaces {
  /** By folded name. */
  readonly byName: Map<string, LearntPlace>;
}

/** What the text says of where a place is. */
export interface Told {
  readonly circle: Circle;
  /** The place from which it is told. */
  readonly anchor: Place;
  /** The words that say it: "6km northwest of Bakhmut". */
  readonly words: string;
}

export interface LearntPlace {
  readonly name: string;
  readonly told: readonly Told[];
  readonly place: Place;
  /** 0 to 1: more for several statements that agree, less where some contradict. */
  readonly confidence: number;
}

/** A memory with nothing learnt. */
export function createLearntPlaces(): LearntPlaces {
  return { byName: new Map() };
}

/** What one statement alone leaves open. */
const DOUBT = 0.3;
/** Statements that are kept of one place: every one is held against every other. */
const MOST_TOLD = 32;

/** Learns where a named place is, or adds what is told to what is known of it. */
export function learn(learnt: LearntPlaces, name: string, told: readonly Told[]): LearntPlace {
  const key = foldName(name);
  const all = [...(learnt.byName.get(key)?.told ?? []), ...told].slice(0, MOST_TOLD);
  const { circle, agreeing } = combineCircles(all.map((one) => one.circle));
  const { anchor } = all[agreeing[0]!]!;
  const entry: LearntPlace = {
    name,
    told: all,
    confidence: ((1 - DOUBT / Math.sqrt(agreeing.length)) * agreeing.length) / all.length,
    place: {
      id: `text:${key.replaceAll(' ', '-')}`,
      name,
      lat: circle.lat,
      lon: circle.lon,
      featureClass: 'P',
      featureCode: 'PPL',
      country: anchor.country,
      admin1: anchor.admin1,
      population: 0,
      uncertaintyKm: circle.radiusKm,
    },
  };
  learnt.byName.set(key, entry);
  return entry;
}
