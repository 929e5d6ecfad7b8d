import { CodeWeights } from './code-weights';
import type { Group, Reading } from './group';

/** What the other places of a text say together: weights by country and region, and points. */
export interface Surroundings {
  /** The years that the text names, ascending. */
  years: readonly number[];
  readonly countries: CodeWeights;
  readonly regions: CodeWeights;
  total: number;
  regionTotal: number;
  /** The likeliest points, heaviest first. */
  points: readonly Point[];
  /** What the group looked at puts into the weights itself, so that it can be taken out again. */
  readonly own: { readonly countries: CodeWeights; readonly regions: CodeWeights };
}

/** The best reading of a group that is sure enough of it. */
export interface Point {
  readonly group: Group;
  readonly reading: Reading;
}

/** More points than this add nothing but time. */
const MOST_POINTS = 60;
/** Readings below this weight say nothing. */
const LEAST_WEIGHT = 0.02;
/** From this weight the best reading of a group is a point. */
const LEAST_OF_POINT = 0.2;

/** Surroundings that say nothing. */
export function createSurroundings(): Surroundings {
  return {
    years: [],
    countries: new CodeWeights(),
    regions: new CodeWeights(),
    total: 0,
    regionTotal: 0,
    points: [],
    own: { countries: new CodeWeights(), regions: new CodeWeights() },
  };
}

/** Forgets the text before. */
export function beginText(surroundings: Surroundings, years: readonly number[]): void {
  surroundings.years = years;
  surroundings.countries.clear();
  surroundings.regions.clear();
  surroundings.total = 0;
  surroundings.regionTotal = 0;
  surroundings.points = [];
}

/** Sums up the present readings of all groups. */
export function sumUp(surroundings: Surroundings, groups: readonly Group[]): void {
  const { countries, regions } = surroundings;
  beginText(surroundings, surroundings.years);
  const points: Point[] = [];
  for (const group of groups) {
    for (const reading of group.live) {
      const weight = weightOf(group, reading);
      if (weight < LEAST_WEIGHT) continue;
      surroundings.total += weight;
      countries.add(reading.country, weight);
      if (!reading.wide) {
        surroundings.regionTotal += weight;
        regions.add(reading.region, weight);
      }
    }
    const best = group.readings[group.best];
    if (best && !best.wide && weightOf(group, best) > LEAST_OF_POINT) points.push({ group, reading: best });
  }
  points.sort(
    (a, b) => b.group.weight - a.group.weight || (a.reading.place.id < b.reading.place.id ? -1 : 1),
  );
  if (points.length > MOST_POINTS) points.length = MOST_POINTS;
  surroundings.points = points;
}

/** Turns to a group: what it says itself is left out when its readings are asked about. */
export function lookAt({ own }: Surroundings, group: Group): void {
  own.countries.clear();
  own.regions.clear();
  for (const reading of group.live) {
    const weight = weightOf(group, reading);
    if (weight < LEAST_WEIGHT) continue;
    own.countries.add(reading.country, weight);
    if (!reading.wide) own.regions.add(reading.region, weight);
  }
}

/** How much a reading of a group speaks for others. */
export function weightOf(group: Group, reading: Reading): number {
  return group.weight * reading.share;
}
