import type { LearntWeights } from '../lexicon/learnt-weights';
import type { Tell } from './features';
import { KINDS, type Kind } from './kinds';

/** How likely each kind is, summed up from what is told of a sentence and a site. */
export class Likelihood {
  readonly #weights: LearntWeights;
  readonly #sums: Float64Array;
  readonly #told = new Set<Float64Array>();

  /** With all that `given` was told. */
  constructor(weights: LearntWeights, given?: Likelihood) {
    this.#weights = weights;
    this.#sums = Float64Array.from(given ? given.#sums : weights.bias);
  }

  /** Adds one thing that is true; said twice it counts once. */
  readonly tell: Tell = (zone, what) => {
    const row = this.#weights.zones.get(zone)?.get(what);
    if (!row || this.#told.has(row)) return;
    this.#told.add(row);
    for (let kind = 0; kind < row.length; kind++) this.#sums[kind]! += row[kind]!;
  };

  /** Between 0 and 1. */
  of(kind: Kind): number {
    return 1 / (1 + Math.exp(-this.#sums[KINDS.indexOf(kind)]!));
  }

  /** Whether what is told of a sentence alone speaks for any kind as much as it must before a site is worth a look. */
  get isPromising(): boolean {
    const { least } = this.#weights;
    return this.#sums.some((sum, kind) => sum >= least[kind]!);
  }
}

/** Index of the word that speaks most for a kind in what `describe` tells, of those that may; -1 where none speaks for it. */
export function wordFor(
  kind: Kind,
  { zones }: LearntWeights,
  describe: (tell: Tell) => void,
  may: (word: number) => boolean,
): number {
  const index = KINDS.indexOf(kind);
  const told = new Set<Float64Array>();
  const added = new Map<number, number>();
  describe((zone, what, word) => {
    const row = zones.get(zone)?.get(what);
    if (!row || told.has(row)) return;
    told.add(row);
    if (word >= 0 && may(word)) added.set(word, (added.get(word) ?? 0) + row[index]!);
  });
  let best = -1;
  let most = 0;
  for (const [word, value] of added) {
    if (value <= most) continue;
    most = value;
    best = word;
  }
  return best;
}
