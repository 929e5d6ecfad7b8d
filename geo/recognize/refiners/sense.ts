import type { Mention } from '../mention';
import type { NameEntry } from '../name-entry';
import type { Refiner } from '../refiner';
import { CUE_WEIGHTS } from '../sense/cue-weights';
import { cuesOf } from '../sense/cues';

/** Below this many inhabitants a Ukrainian settlement is no power, so that its name stands for itself. */
const VILLAGE = 20_000;

const WEIGHTS: ReadonlyMap<string, number> = new Map(Object.entries(CUE_WEIGHTS));

/**
 * Weighs all cues together, where the rules before it looked at one each: literal or associative.
 * Adjectives made of a place stay associative, whatever stands beside them.
 */
export const sense: Refiner = {
  name: 'sense',
  refine(mention, context) {
    if (!isWeighed(mention)) return;
    let odds = 0;
    for (const cue of cuesOf(mention, context)) odds += WEIGHTS.get(cue) ?? 0;
    if (odds === 0) return;
    const kind = odds > 0 ? 'literal' : 'associative';
    if (kind === mention.kind) return;
    mention.kind = kind;
    mention.trace.push('sense');
  },
};

/**
 * Only names that may be either: no demonym, no "Moscow-backed", no "Bank of Kyiv", no "Oskil River",
 * and no village, under which nobody governs.
 */
export function isWeighed({ rejected, name, trace, wants, kind }: Mention): boolean {
  if (rejected || name === null || name.demonym || wants) return false;
  if (kind === 'literal' && isVillage(name) && !trace.includes('neighbours')) return false;
  return !trace.includes('hyphenated') && !trace.includes('organisations');
}

function isVillage({ best }: NameEntry): boolean {
  return best.featureClass === 'P' && best.country === 'UA' && best.population < VILLAGE;
}
