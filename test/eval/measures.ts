import { distanceKm } from '../../geo/index';
import type { GoldToponym } from './corpora';

/** What a system found: a span, with coordinates or null. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly kind: 'literal' | 'associative';
}

/** Counts of one or more texts; they add up. */
export interface Counts {
  gold: number;
  found: number;
  strict: number;
  overlap: number;
  /** Gold mentions with coordinates. */
  placeable: number;
  /** Of these, recognised and placed within 161 km. */
  placed: number;
  /** Found spans that are not matched to a gold mention without coordinates. */
  judged: number;
  /** Matched mentions of which the corpus says literal or associative, and those said alike. */
  kinds: number;
  kindsRight: number;
}

const NEAR_KM = 161;

export function emptyCounts(): Counts {
  return {
    gold: 0,
    found: 0,
    strict: 0,
    overlap: 0,
    placeable: 0,
    placed: 0,
    judged: 0,
    kinds: 0,
    kindsRight: 0,
  };
}

/** Adds one text to the counts. Matching is one to one: equal spans first, then the largest overlap. */
export function addText(counts: Counts, gold: readonly GoldToponym[], found: readonly Found[]): void {
  const pairs = matchSpans(gold, found);
  counts.gold += gold.length;
  counts.found += found.length;
  counts.placeable += gold.filter((one) => one.lat !== null).length;
  counts.judged += found.length;
  for (const [goldAt, foundAt] of pairs) {
    const wanted = gold[goldAt]!;
    const got = found[foundAt]!;
    counts.overlap++;
    if (wanted.start === got.start && wanted.end === got.end) counts.strict++;
    if (wanted.lat === null || wanted.lon === null) counts.judged--;
    else if (got.lat !== null && got.lon !== null) {
      if (distanceKm(wanted.lat, wanted.lon, got.lat, got.lon) <= NEAR_KM) counts.placed++;
    }
    if (wanted.kind !== null) {
      counts.kinds++;
      if (wanted.kind === got.kind) counts.kindsRight++;
    }
  }
}

/** Pairs of gold and found indexes. */
export function matchSpans(gold: readonly GoldToponym[], found: readonly Found[]): [number, number][] {
  const all: { overlap: number; exact: boolean; pair: [number, number] }[] = [];
  for (const [goldAt, wanted] of gold.entries()) {
    for (const [foundAt, got] of found.entries()) {
      const overlap = Math.min(wanted.end, got.end) - Math.max(wanted.start, got.start);
      const exact = wanted.start === got.start && wanted.end === got.end;
      if (overlap > 0) all.push({ overlap, exact, pair: [goldAt, foundAt] });
    }
  }
  all.sort((a, b) => Number(b.exact) - Number(a.exact) || b.overlap - a.overlap);
  const usedGold = new Set<number>();
  const usedFound = new Set<number>();
  const pairs: [number, number][] = [];
  for (const { pair } of all) {
    if (usedGold.has(pair[0]) || usedFound.has(pair[1])) continue;
    usedGold.add(pair[0]);
    usedFound.add(pair[1]);
    pairs.push(pair);
  }
  return pairs;
}

/** Figures in percent. */
export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly strictF1: number;
  readonly overlapF1: number;
  readonly acc161: number;
  readonly endToEndF1: number;
  /** Share of matched mentions with the right kind; null where the corpus does not say. */
  readonly literalAccuracy: number | null;
}

export function figuresOf(counts: Counts): Figures {
  return {
    precision: percent(counts.overlap, counts.found),
    recall: percent(counts.overlap, counts.gold),
    strictF1: percent(2 * counts.strict, counts.gold + counts.found),
    overlapF1: percent(2 * counts.overlap, counts.gold + counts.found),
    acc161: percent(counts.placed, counts.placeable),
    endToEndF1: percent(2 * counts.placed, counts.placeable + counts.judged),
    literalAccuracy: counts.kinds === 0 ? null : percent(counts.kindsRight, counts.kinds),
  };
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((1000 * part) / whole) / 10;
}
