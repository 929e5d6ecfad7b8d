import type { Group, Reading } from './group';

/** What the other places of a text say together: weights by country and region, and points. */
export interface Surroundings {
  /** The years that the text names, ascending. */
  readonly years: readonly number[];
  readonly countries: ReadonlyMap<string, number>;
  readonly regions: ReadonlyMap<string, number>;
  readonly total: number;
  readonly regionTotal: number;
  /** The likeliest points, heaviest first. */
  readonly points: readonly { readonly group: Group; readonly reading: Reading }[];
}

/** More points than this add nothing but time. */
const MOST_POINTS = 60;
/** Readings below this weight say nothing. */
const LEAST_WEIGHT = 0.02;

/** Sums up the present readings of all groups. */
export function surroundingsOf(groups: readonly Group[], years: readonly number[]): Surroundings {
  const countries = new Map<string, number>();
  const regions = new Map<string, number>();
  let total = 0;
  let regionTotal = 0;
  const points: { group: Group; reading: Reading }[] = [];
  for (const group of groups) {
    for (const reading of group.live) {
      const weight = weightOf(group, reading);
      if (weight < LEAST_WEIGHT) continue;
      total += weight;
      add(countries, reading.place.country, weight);
      if (!reading.wide) {
        regionTotal += weight;
        add(regions, reading.place.admin1, weight);
      }
    }
    const best = group.readings[group.best];
    if (best && !best.wide && weightOf(group, best) > 0.2) points.push({ group, reading: best });
  }
  points.sort(
    (a, b) => b.group.weight - a.group.weight || (a.reading.place.id < b.reading.place.id ? -1 : 1),
  );
  if (points.length > MOST_POINTS) points.length = MOST_POINTS;
  return { years, countries, regions, total, regionTotal, points };
}

/** What a group itself puts into the weight of a country, so that it can be taken out again. */
export function ownInCountry(group: Group, country: string): number {
  let own = 0;
  for (const reading of group.live) {
    if (reading.place.country !== country) continue;
    const weight = weightOf(group, reading);
    if (weight >= LEAST_WEIGHT) own += weight;
  }
  return own;
}

/** The same of a first-level region. */
export function ownInRegion(group: Group, region: string): number {
  let own = 0;
  for (const reading of group.live) {
    if (reading.wide || reading.place.admin1 !== region) continue;
    const weight = weightOf(group, reading);
    if (weight >= LEAST_WEIGHT) own += weight;
  }
  return own;
}

/** How much a reading of a group speaks for others. */
export function weightOf(group: Group, reading: Reading): number {
  return group.weight * reading.share;
}

function add(weights: Map<string, number>, key: string, weight: number): void {
  if (key !== '') weights.set(key, (weights.get(key) ?? 0) + weight);
}
