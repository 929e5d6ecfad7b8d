import type { Company } from './company';
import type { Directions, Fronts } from './directions';
import type { Group, Reading } from './group';
import type { Lists } from './lists';
import type { Scopes } from './scope';
import type { Stated } from './stated';

/** What the words of a text say of its places together, whatever each of them means. */
export interface Context {
  /** Which groups are named side by side. */
  readonly company: Company;
  /** Which groups a paragraph's direction is stated for. */
  readonly directions: Directions;
  /** Which groups are named in the direction that is called after a group. */
  readonly fronts: Fronts;
  /** Which groups stand in one list. */
  readonly lists: Lists;
  /** Which regions the text speaks of where groups are named. */
  readonly scopes: Scopes;
  /** Where groups should lie as seen from others. */
  readonly stated: Stated;
  /** The years that the text names, ascending. */
  readonly years: readonly number[];
}

/** What the other places of a text say together: weights by country and region, and points. */
export interface Surroundings extends Context {
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
export function surroundingsOf(groups: readonly Group[], context: Context): Surroundings {
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
  // Spelt out, since a spread costs as much as all the rest.
  const { company, directions, fronts, lists, scopes, stated, years } = context;
  if (points.length > MOST_POINTS) points.length = MOST_POINTS;
  return {
    company,
    directions,
    fronts,
    lists,
    scopes,
    stated,
    years,
    countries,
    regions,
    total,
    regionTotal,
    points,
  };
}

/** Notes what a group itself puts into the surroundings. */
export function weighOwn(group: Group): void {
  group.countries.clear();
  group.regions.clear();
  for (const reading of group.live) {
    const weight = weightOf(group, reading);
    if (weight < LEAST_WEIGHT) continue;
    add(group.countries, reading.place.country, weight);
    if (!reading.wide) add(group.regions, reading.place.admin1, weight);
  }
}

/** How much a reading of a group speaks for others. */
export function weightOf(group: Group, reading: Reading): number {
  return group.weight * reading.share;
}

function add(weights: Map<string, number>, key: string, weight: number): void {
  if (key !== '') weights.set(key, (weights.get(key) ?? 0) + weight);
}
