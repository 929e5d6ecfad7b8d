import { distanceKm } from '../../geo/index';
import type { GoldToponym } from './corpora';

/** What a system found: a span, with coordinates or null. */
export interface Found {
  readonly start: number;
  readonly end: number;
  /** Degrees, of the place that is named; null for a NIL. */
  readonly lat: number | null;
  readonly lon: number | null;
  readonly kind: 'literal' | 'associative';
}

/** Distances at which accuracy is told, kilometres; the last is the field's 100 miles. */
export const WITHIN_KM = [5, 20, 161] as const;

const END_TO_END_KM = 161;

/** Counts of one or more texts; they add up. */
export interface Counts {
  gold: number;
  found: number;
  strict: number;
  overlap: number;
  /** Found without a place. */
  nil: number;
  /** Gold mentions with coordinates. */
  placeable: number;
  /** Of these, those that are no areas, as far as the corpus tells. */
  points: number;
  /** Of the points, recognised and placed within 5 and 20 km; of all, within 161 km. */
  within: [number, number, number];
  /** Found spans that are not matched to a gold mention without coordinates. */
  judged: number;
  /** Matched mentions of which the corpus says literal or associative, by what it says and we say. */
  kinds: Record<`${'literal' | 'associative'} as ${'literal' | 'associative'}`, number>;
  /** Literal gold mentions with coordinates; found ones called literal and placed; both, within 161 km. */
  literalGold: number;
  literalFound: number;
  literalPlaced: number;
}

export function emptyCounts(): Counts {
  return {
    gold: 0,
    found: 0,
    strict: 0,
    overlap: 0,
    nil: 0,
    placeable: 0,
    points: 0,
    within: [0, 0, 0],
    judged: 0,
    kinds: {
      'literal as literal': 0,
      'literal as associative': 0,
      'associative as literal': 0,
      'associative as associative': 0,
    },
    literalGold: 0,
    literalFound: 0,
    literalPlaced: 0,
  };
}

/** Adds one text to the counts. Matching is one to one: equal spans first, then the largest overlap. */
export function addText(counts: Counts, gold: readonly GoldToponym[], found: readonly Found[]): void {
  counts.gold += gold.length;
  counts.found += found.length;
  counts.nil += found.filter((one) => one.lat === null).length;
  counts.placeable += gold.filter((one) => one.lat !== null).length;
  counts.points += gold.filter((one) => one.lat !== null && one.isArea !== true).length;
  counts.judged += found.length;
  counts.literalGold += gold.filter((one) => one.lat !== null && one.kind === 'literal').length;
  counts.literalFound += found.filter((one) => one.lat !== null && one.kind === 'literal').length;
  for (const [goldAt, foundAt] of matchSpans(gold, found)) addPair(counts, gold[goldAt]!, found[foundAt]!);
}

function addPair(counts: Counts, wanted: GoldToponym, got: Found): void {
  counts.overlap++;
  if (wanted.start === got.start && wanted.end === got.end) counts.strict++;
  if (wanted.kind !== null) counts.kinds[`${wanted.kind} as ${got.kind}`]++;
  if (wanted.lat === null || wanted.lon === null) {
    counts.judged--;
    if (got.lat !== null && got.kind === 'literal') counts.literalFound--;
    return;
  }
  if (got.lat === null || got.lon === null) return;
  const off = distanceKm(wanted.lat, wanted.lon, got.lat, got.lon);
  for (const [at, km] of WITHIN_KM.entries()) {
    if (off <= km && (km === END_TO_END_KM || wanted.isArea !== true)) counts.within[at as 0 | 1 | 2]++;
  }
  if (off <= END_TO_END_KM && wanted.kind === 'literal' && got.kind === 'literal') counts.literalPlaced++;
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

/** Figures in percent. Those of the kinds are null where the corpus does not tell literal from associative. */
export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly strictF1: number;
  readonly overlapF1: number;
  /** Share of the gold mentions with coordinates that are placed within so far; a miss counts as wrong. The two short distances leave out areas. */
  readonly acc5: number;
  readonly acc20: number;
  readonly acc161: number;
  /** A hit is recognised and placed within 161 km. */
  readonly endToEndF1: number;
  /** Share of the found mentions that are left without a place. */
  readonly nilRate: number;
  /** Of the matched mentions, those with the right kind. */
  readonly kindAccuracy: number | null;
  /** Of the matched mentions called literal, those that are; of those that are, those called so. */
  readonly literalPrecision: number | null;
  readonly literalRecall: number | null;
  /** End-to-end F1 of literal mentions alone, associative ones not placed. */
  readonly literalEndToEndF1: number | null;
}

export function figuresOf(counts: Counts): Figures {
  const { kinds } = counts;
  const right = kinds['literal as literal'] + kinds['associative as associative'];
  const wrong = kinds['literal as associative'] + kinds['associative as literal'];
  const tellsKinds = right + wrong > 0;
  return {
    precision: percent(counts.overlap, counts.found),
    recall: percent(counts.overlap, counts.gold),
    strictF1: percent(2 * counts.strict, counts.gold + counts.found),
    overlapF1: percent(2 * counts.overlap, counts.gold + counts.found),
    acc5: percent(counts.within[0], counts.points),
    acc20: percent(counts.within[1], counts.points),
    acc161: percent(counts.within[2], counts.placeable),
    endToEndF1: percent(2 * counts.within[2], counts.placeable + counts.judged),
    nilRate: percent(counts.nil, counts.found),
    kindAccuracy: tellsKinds ? percent(right, right + wrong) : null,
    literalPrecision: tellsKinds
      ? percent(kinds['literal as literal'], kinds['literal as literal'] + kinds['associative as literal'])
      : null,
    literalRecall: tellsKinds
      ? percent(kinds['literal as literal'], kinds['literal as literal'] + kinds['literal as associative'])
      : null,
    literalEndToEndF1: tellsKinds
      ? percent(2 * counts.literalPlaced, counts.literalGold + counts.literalFound)
      : null,
  };
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((1000 * part) / whole) / 10;
}
