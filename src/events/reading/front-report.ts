import type { Resolution } from '../../../geo/types';
import type { Holders } from '../lexicon/holders';

/** Distinct villages and towns near the line of contact that make a text one about the war. */
const ENOUGH = 3;

/** And of all settlements it names, how large a share. */
const SHARE = 0.5;

/**
 * Whether a text names so many settlements where there is fighting on its day that it needs no words
 * of war: "Taken: Selydove, Vyshneve. Hirnyk: done." Posts take for granted what they are about.
 */
export function isFrontReport(resolutions: readonly Resolution[], day: string, holders: Holders): boolean {
  if (day === '' || day < holders.from) return false;
  const near = new Set<string>();
  const all = new Set<string>();
  for (const { kind, place } of resolutions) {
    if (kind !== 'literal' || place?.featureClass !== 'P') continue;
    if (all.has(place.id)) continue;
    all.add(place.id);
    if (holders.sides[place.country] !== undefined && !holders.isRear(place, day)) near.add(place.id);
  }
  return near.size >= ENOUGH && near.size >= SHARE * all.size;
}
