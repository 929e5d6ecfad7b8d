import type { Refiner } from '../refiner';
import { CUE_WEIGHTS } from '../sense/cue-weights';
import { cuesOf } from '../sense/cues';

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

/** Only names that may be either: no demonym, no "Moscow-backed", no "Bank of Kyiv", no "Oskil River". */
export function isWeighed({ rejected, name, trace, wants }: Parameters<Refiner['refine']>[0]): boolean {
  if (rejected || name === null || name.demonym || wants) return false;
  return !trace.includes('hyphenated') && !trace.includes('organisations');
}
