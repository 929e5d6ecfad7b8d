import { distanceKm } from '../../geo/index';
import type { Resolution } from '../../geo/types';
import type { GoldToponym } from './dispatches';

/** A gold mention beside what was read there; `found` is null for a miss. */
export interface ToponymPair {
  readonly gold: GoldToponym;
  readonly found: Resolution | null;
}

/** Gold and found mentions matched one to one. */
export interface ToponymMatch {
  readonly pairs: readonly ToponymPair[];
  /** What was read where no place is marked, save phrases such as "further west" that name none. */
  readonly spurious: readonly Resolution[];
}

/** Farthest that a place may lie from its mark to be the right one, kilometres by precision. */
const TOLERANCE_KM = {
  exact: 5,
  settlement: 5,
  near: 5,
  district: 25,
  region: 161,
  country: 500,
} as const;

/** Matches one to one: equal spans first, then the largest overlaps. */
export function matchToponyms(
  gold: readonly GoldToponym[],
  resolutions: readonly Resolution[],
): ToponymMatch {
  const overlaps = gold.flatMap((mark, g) =>
    resolutions.flatMap((found, r) => {
      const shared = Math.min(mark.end, found.end) - Math.max(mark.start, found.start);
      const equal = mark.start === found.start && mark.end === found.end;
      return shared > 0 ? [{ g, r, shared, equal }] : [];
    }),
  );
  overlaps.sort((a, b) => Number(b.equal) - Number(a.equal) || b.shared - a.shared);
  const ofGold = new Map<number, number>();
  const taken = new Set<number>();
  for (const { g, r } of overlaps) {
    if (ofGold.has(g) || taken.has(r)) continue;
    ofGold.set(g, r);
    taken.add(r);
  }
  return {
    pairs: gold.map((mark, g) => ({ gold: mark, found: resolutions[ofGold.get(g) ?? -1] ?? null })),
    spurious: resolutions.filter((found, r) => !taken.has(r) && !isNameless(found)),
  };
}

/** True for a phrase of direction that stands for a place without naming it. */
function isNameless({ start, relation }: Resolution): boolean {
  return relation !== null && relation.span.start === start;
}

/** Kilometres between a mark and the place read there; Infinity for a miss or a NIL. */
export function misplacedKm({ gold, found }: ToponymPair): number {
  if (found?.place == null) return Number.POSITIVE_INFINITY;
  return distanceKm(gold.lat, gold.lon, found.place.lat, found.place.lon);
}

/** True when the place read is the place marked, by distance alone. */
export function isRightPlace(pair: ToponymPair): boolean {
  return misplacedKm(pair) <= TOLERANCE_KM[pair.gold.precision];
}
