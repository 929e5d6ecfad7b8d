import type { LearntWeights, WeightRow } from '../lexicon/learnt-weights';
import type { Listener } from './features';
import { KINDS, type Kind } from './kinds';
import type { Term } from './terms';
import type { Zone } from './zones';

/** Finds the weights of what is told, and says each that there are, as often as they are told. */
abstract class Weigher implements Listener {
  protected readonly weights: LearntWeights;

  constructor(weights: LearntWeights) {
    this.weights = weights;
  }

  protected abstract weigh(row: WeightRow, word: number): void;

  term(zone: Zone, term: Term, word: number): void {
    const row = term.rows[zone];
    if (row) this.weigh(row, word);
  }

  classes(zone: Zone, term: Term, word: number): void {
    for (const row of term.classRows[zone]) this.weigh(row, word);
  }

  pair(before: Term, term: Term, word: number): void {
    const row = before.pairs?.get(term.token);
    if (row) this.weigh(row, word);
  }

  fact(zone: Zone, what: string): void {
    const row = this.weights.zones.get(zone)?.get(what);
    if (row) this.weigh(row, -1);
  }
}

/** How likely each kind is, summed up from what is told of a sentence and a site; said twice it counts once. */
export class Likelihood extends Weigher {
  readonly #sums: Float64Array;
  readonly #told = new Set<WeightRow>();

  /** With all that `given` was told. */
  constructor(weights: LearntWeights, given?: Likelihood) {
    super(weights);
    this.#sums = Float64Array.from(given ? given.#sums : weights.bias);
  }

  protected weigh(row: WeightRow): void {
    if (this.#told.has(row)) return;
    this.#told.add(row);
    for (let kind = 0; kind < row.length; kind++) this.#sums[kind]! += row[kind]!;
  }

  /** Between 0 and 1. */
  of(kind: Kind): number {
    return 1 / (1 + Math.exp(-this.#sums[KINDS.indexOf(kind)]!));
  }

  /** Whether what is told of a sentence alone speaks for any kind as much as it must before a site is worth a look. */
  get isPromising(): boolean {
    const { least } = this.weights;
    return this.#sums.some((sum, kind) => sum >= least[kind]!);
  }
}

/** Which word speaks most for a kind in what it is told, of those that may. */
export class TellingWord extends Weigher {
  readonly #kind: number;
  readonly #told = new Set<WeightRow>();
  /** By word, what it adds. */
  readonly #added = new Map<number, number>();

  constructor(weights: LearntWeights, kind: Kind) {
    super(weights);
    this.#kind = KINDS.indexOf(kind);
  }

  protected weigh(row: WeightRow, word: number): void {
    if (word < 0 || this.#told.has(row)) return;
    this.#told.add(row);
    this.#added.set(word, (this.#added.get(word) ?? 0) + row[this.#kind]!);
  }

  /** Index of the word; -1 where none of those that may speaks for it. */
  among(may: (word: number) => boolean): number {
    let best = -1;
    let most = 0;
    for (const [word, value] of this.#added) {
      if (value <= most || !may(word)) continue;
      most = value;
      best = word;
    }
    return best;
  }
}
