import { LEARNT } from './learnt-weights';

/** The names of the evidence features, see `features.ts`. */
export type FeatureName =
  | 'prominence'
  | 'nameKind'
  | 'demand'
  | 'container'
  | 'bareName'
  | 'overshadowed'
  | 'stated'
  | 'era'
  | 'country'
  | 'region'
  | 'scope'
  | 'nearness'
  | 'company'
  | 'list'
  | 'direction';

/** All that is weighed when a reading is chosen; `npm run weights` learns it. */
export interface Weighing {
  /** Log-odds for a feature value of 1. */
  readonly weights: Readonly<Record<FeatureName, number>>;
  /** Belief and evidence together must exceed this, in log-odds, for a lone name to be a place at all. */
  readonly nilThreshold: number;
  /** What is asked for more in a text whose other places are settled, since they speak for a place. */
  readonly nilAmongOthers: number;
  /** Log-odds of a settlement of the name that the gazetteer lacks, beside the readings that it has. */
  readonly unseen: number;
  /** What that gains in a text whose other places are settled: the unknown village is near them. */
  readonly unseenAmongOthers: number;
  /** A place is pinned when this share of the belief is in it; else it is NIL, with its candidates. */
  readonly leastShare: number;
}

/** Prominence (see `prominence.ts`) that by itself speaks neither for nor against a place. */
export const NEUTRAL_PROMINENCE = 11;

/** Weights set by hand, from which learning begins and with which it is compared. */
export const HAND_SET: Weighing = {
  weights: {
    prominence: 0.6,
    nameKind: 1,
    demand: 3,
    container: 5,
    bareName: 2.5,
    overshadowed: 2.5,
    era: 1,
    stated: 6,
    country: 3,
    region: 3,
    scope: 3,
    nearness: 3,
    company: 3,
    list: 3,
    direction: 6,
  },
  nilThreshold: -0.5,
  nilAmongOthers: 1,
  unseen: -3,
  unseenAmongOthers: 2,
  leastShare: 0.4,
};

/** What the resolver weighs with unless it is told otherwise. The one place to look when a ranking surprises. */
export const WEIGHING: Weighing = LEARNT;

export const { weights: WEIGHTS, nilThreshold: NIL_THRESHOLD } = WEIGHING;
