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
  | 'theatre'
  | 'region'
  | 'scope'
  | 'nearness'
  | 'company'
  | 'list'
  | 'direction'
  | 'sameSense';

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
