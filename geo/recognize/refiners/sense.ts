import type { Mention } from '../mention';
import { NameTest } from '../name-sort';
import type { Refiner } from '../refiner';
import { CueList, cueName } from '../sense/cue-list';
import { CUE_WEIGHTS } from '../sense/cue-weights';
import { listCues } from '../sense/cues';

/** Below this many inhabitants a Ukrainian settlement is no power, so that its name stands for itself. */
const VILLAGE = 20_000;

const IS_VILLAGE = new NameTest(
  ({ best }) => best.featureClass === 'P' && best.country === 'UA' && best.population < VILLAGE,
);

/** What each cue is worth by its name, and the same by its number as far as asked for. */
let worth = CUE_WEIGHTS;
let weights: number[] = [];
const cues = new CueList();

/**
 * Weighs all cues together, where the rules before it looked at one each: literal or associative.
 * Adjectives made of a place stay associative, whatever stands beside them.
 */
export const sense: Refiner = {
  name: 'sense',
  refine(mention, context) {
    if (!isWeighed(mention)) return;
    let odds = 0;
    listCues(cues, mention, context);
    for (let at = 0; at < cues.size; at++) odds += weightOf(cues.at(at));
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
  if (kind === 'literal' && IS_VILLAGE.of(name) && !trace.includes('neighbours')) return false;
  return !trace.includes('hyphenated') && !trace.includes('organisations');
}

/** Weighs with other weights than those that are shipped: for measuring what was learnt on a half. */
export function weighWith(others: Readonly<Record<string, number>>): void {
  worth = others;
  weights = [];
}

function weightOf(cue: number): number {
  while (weights.length <= cue) weights.push(worth[cueName(weights.length)] ?? 0);
  return weights[cue]!;
}
