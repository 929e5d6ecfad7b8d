import type { LearntWeights } from '../lexicon/learnt-weights';
import type { Listener } from './features';
import { KINDS, type Kind } from './kinds';
import type { Term } from './terms';
import { ZONES, type Zone } from './zones';

/** In which round a row was told last: one round for each description, so that nothing need be cleared. */
class Rounds {
  readonly #last: Uint32Array;
  #round = 0;

  constructor(size: number) {
    this.#last = new Uint32Array(size);
  }

  /** Begins a round and gives its number. */
  begin(): number {
    if (this.#round === 0xffff_ffff) {
      this.#last.fill(0);
      this.#round = 0;
    }
    return ++this.#round;
  }

  /** Whether a row is told for the first time in a round. */
  isFirst(row: number, round: number): boolean {
    if (this.#last[row] === round) return false;
    this.#last[row] = round;
    return true;
  }
}

const rounds = new WeakMap<LearntWeights, Rounds>();

function roundsOf(weights: LearntWeights): Rounds {
  let own = rounds.get(weights);
  if (!own) {
    own = new Rounds(weights.size);
    rounds.set(weights, own);
  }
  return own;
}

/** Finds the weights of what is told, and weighs each once. All is told of one before the next is made. */
abstract class Weigher implements Listener {
  protected readonly weights: LearntWeights;
  readonly #rounds: Rounds;
  readonly #round: number;

  constructor(weights: LearntWeights) {
    this.weights = weights;
    this.#rounds = roundsOf(weights);
    this.#round = this.#rounds.begin();
  }

  /** Takes a row into account that was told at a word, or at none (-1). */
  protected abstract weigh(row: number, word: number): void;

  #told(row: number, word: number): void {
    if (this.#rounds.isFirst(row, this.#round)) this.weigh(row, word);
  }

  term(zone: Zone, term: Term, word: number): void {
    const row = term.rows[zone]!;
    if (row >= 0) this.#told(row, word);
  }

  classes(zone: Zone, term: Term, word: number): void {
    for (const row of term.classRows[zone]!) this.#told(row, word);
  }

  pair(before: Term, term: Term, word: number): void {
    if (!before.pairs) return;
    const row = before.pairs.get(term.token);
    if (row !== undefined) this.#told(row, word);
  }

  fact(zone: Zone, what: string): void {
    const row = this.weights.zones.get(ZONES[zone]!)?.get(what);
    if (row !== undefined) this.#told(row, -1);
  }
}

/** What a weight counts, nats. */
const TENTH = 0.1;

/** How likely each kind is, summed up from what is told of a sentence and a site; said twice it counts once. */
export class Likelihood extends Weigher {
  /** By kind, tenths of a nat. */
  readonly #sums: number[];

  /** With all that `given` was told. */
  constructor(weights: LearntWeights, given?: Likelihood) {
    super(weights);
    this.#sums = (given ? given.#sums : weights.bias).slice();
  }

  protected weigh(row: number): void {
    const { values } = this.weights;
    const from = row * KINDS.length;
    for (let kind = 0; kind < KINDS.length; kind++) this.#sums[kind]! += values[from + kind]!;
  }

  /** Between 0 and 1. */
  of(kind: Kind): number {
    return 1 / (1 + Math.exp(-this.#sums[KINDS.indexOf(kind)]! * TENTH));
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
  /** By word, what it adds. */
  readonly #added = new Map<number, number>();

  constructor(weights: LearntWeights, kind: Kind) {
    super(weights);
    this.#kind = KINDS.indexOf(kind);
  }

  protected weigh(row: number, word: number): void {
    if (word < 0) return;
    const value = this.weights.values[row * KINDS.length + this.#kind]!;
    this.#added.set(word, (this.#added.get(word) ?? 0) + value);
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
