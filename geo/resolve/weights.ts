/**
 * The weight of every evidence feature, in log-odds for a feature value of 1. The one place to
 * look when a ranking surprises.
 */
export const WEIGHTS = {
  prominence: 0.6,
  nameKind: 1,
  demand: 3,
  container: 5,
  bareName: 2.5,
  country: 3,
  region: 3,
  nearness: 3,
  company: 3,
  direction: 6,
} as const;

/** Prominence (see `prominence.ts`) that by itself speaks neither for nor against a place. */
export const NEUTRAL_PROMINENCE = 11;

/** Belief and evidence together must exceed this, in log-odds, for a mention to be a place at all. */
export const NIL_THRESHOLD = -0.5;

export type FeatureName = keyof typeof WEIGHTS;
