import type { EventClaim, EventProperties, Harm, Toll } from './types';

/** The figures of an event's harm, over all of its claims. */
export type TollFigures = Pick<
  EventProperties,
  'killedMin' | 'killedMax' | 'woundedMin' | 'woundedMax' | 'capturedMin' | 'capturedMax'
>;

/** Fewest and most people harmed; `most` null where the words leave it open, both null where none is told. */
export interface TollRange {
  readonly least: number | null;
  readonly most: number | null;
}

/** The range that several claims give together: reports that differ keep both ends. */
export function tollFiguresOf(claims: readonly Pick<EventClaim, 'toll'>[]): TollFigures {
  const killed = rangeOf(claims, 'killed');
  const wounded = rangeOf(claims, 'wounded');
  const captured = rangeOf(claims, 'captured');
  return {
    killedMin: killed.least,
    killedMax: killed.most,
    woundedMin: wounded.least,
    woundedMax: wounded.most,
    capturedMin: captured.least,
    capturedMax: captured.most,
  };
}

/** How many suffered one harm by all claims that speak of it. */
export function rangeOf(claims: readonly Pick<EventClaim, 'toll'>[], harm: Harm): TollRange {
  const sums = claims
    .map(({ toll }) => toll.filter((one) => one.harm === harm && !one.part))
    .filter((tolls) => tolls.length > 0)
    .map(sumOf);
  if (sums.length === 0) return { least: null, most: null };
  const least = Math.min(...sums.map((sum) => sum.least));
  const open = sums.some(({ most }) => most === null);
  return { least, most: open ? null : Math.max(...sums.map(({ most }) => most ?? 0)) };
}

/** "A man and a woman" are two; those counted in another figure already count once. */
function sumOf(tolls: readonly Toll[]): { readonly least: number; readonly most: number | null } {
  const least = tolls.reduce((sum, toll) => sum + toll.least, 0);
  const open = tolls.some(({ most }) => most === null);
  return { least, most: open ? null : tolls.reduce((sum, toll) => sum + (toll.most ?? 0), 0) };
}
