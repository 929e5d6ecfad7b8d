/** How `learnt.json` of a language holds a linear model. */
export interface LearntSource {
  /** What is told apart; the order of `bias` and of the indexes in `weights`. */
  readonly kinds: readonly string[];
  /** What is added before anything is seen, tenths of a nat. */
  readonly bias: readonly number[];
  /** By kind, what a sentence alone must add up to before a place in it is worth a look, tenths of a nat. */
  readonly least: readonly number[];
  /** By zone and by what stands there: pairs of the index of a kind and what it gains, tenths of a nat. */
  readonly weights: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
}

/** What one thing adds to each kind, in nats. */
export interface WeightRow {
  /** Its number among all rows of the model. */
  readonly number: number;
  readonly values: Float64Array;
}

/** A linear model, compiled. */
export interface LearntWeights {
  readonly kinds: readonly string[];
  readonly bias: Float64Array;
  readonly least: Float64Array;
  /** How many rows there are. */
  readonly size: number;
  /** By zone and by what stands there. */
  readonly zones: ReadonlyMap<string, ReadonlyMap<string, WeightRow>>;
  /** Of two words that follow one another: by the first and by the second. */
  readonly pairs: ReadonlyMap<string, ReadonlyMap<string, WeightRow>>;
}

const TENTH = 0.1;

/** Compiles a model; throws a RangeError where a pair names a kind that there is not. */
export function compileLearnt({ kinds, bias, least, weights }: LearntSource): LearntWeights {
  let size = 0;
  const rowOf = (zone: string, what: string, pairs: readonly number[]): WeightRow => {
    const values = new Float64Array(kinds.length);
    for (let at = 0; at < pairs.length; at += 2) {
      const kind = pairs[at]!;
      if (!(kind >= 0 && kind < kinds.length))
        throw new RangeError(
          `Expected the index of one of ${kinds.length} kinds at "${zone}", "${what}", got ${kind}.`,
        );
      values[kind] = (pairs[at + 1] ?? 0) * TENTH;
    }
    return { number: size++, values };
  };
  const zones = new Map(
    Object.entries(weights).map(([zone, rows]) => [
      zone,
      new Map(Object.entries(rows).map(([what, pairs]) => [what, rowOf(zone, what, pairs)])),
    ]),
  );
  return {
    kinds,
    bias: Float64Array.from(bias, (value) => value * TENTH),
    least: Float64Array.from(least, (value) => value * TENTH),
    size,
    zones,
    pairs: byFirstWord(zones.get('pair') ?? new Map()),
  };
}

/** "shells hit" under "shells". */
function byFirstWord(rows: ReadonlyMap<string, WeightRow>): LearntWeights['pairs'] {
  const pairs = new Map<string, Map<string, WeightRow>>();
  for (const [what, row] of rows) {
    const [first = '', second = ''] = what.split(' ');
    const known = pairs.get(first) ?? new Map<string, WeightRow>();
    pairs.set(first, known.set(second, row));
  }
  return pairs;
}
