import type { Feature } from './feature';
import { FEATURES } from './features';
import type { Group } from './group';
import type { Weighing } from './weighing';

/** A feature with what its value is multiplied by. */
export interface Weighed {
  readonly feature: Feature;
  readonly weight: number;
}

/**
 * The features of a weighing, those that look at other groups or the others. Most have nothing to say of
 * most groups, and are not asked about their readings.
 */
class WeighedFeatures {
  readonly #all: readonly Weighed[];
  /** What was picked before, by a bit for each feature. */
  readonly #picked = new Map<number, readonly Weighed[]>();

  constructor({ weights }: Weighing, contextual: boolean) {
    this.#all = FEATURES.filter((feature) => feature.contextual === contextual).map((feature) => ({
      feature,
      weight: weights[feature.name],
    }));
  }

  /** Those that may say something of a group, a bit for each. */
  concerning(group: Group, years: readonly number[]): number {
    let bits = 0;
    for (let at = 0; at < this.#all.length; at++) {
      if (this.#all[at]!.feature.concerns(group, years)) bits |= 1 << at;
    }
    return bits;
  }

  /** The features of such bits in the order of `FEATURES`; the same list each time. */
  at(bits: number): readonly Weighed[] {
    let picked = this.#picked.get(bits);
    if (picked === undefined) {
      picked = this.#all.filter((_, at) => (bits & (1 << at)) !== 0);
      this.#picked.set(bits, picked);
    }
    return picked;
  }
}

/** Both kinds of features of a weighing. */
export interface Features {
  readonly fixed: WeighedFeatures;
  readonly contextual: WeighedFeatures;
}

const features = new WeakMap<Weighing, Features>();

/** The features of a weighing, made once. */
export function featuresOf(weighing: Weighing): Features {
  let own = features.get(weighing);
  if (own === undefined) {
    own = { fixed: new WeighedFeatures(weighing, false), contextual: new WeighedFeatures(weighing, true) };
    features.set(weighing, own);
  }
  return own;
}
