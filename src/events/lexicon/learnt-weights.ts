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

/** A linear model, compiled: what each thing seen in a zone adds to each kind, in nats. */
export interface LearntWeights {
  readonly kinds: readonly string[];
  readonly bias: Float64Array;
  readonly least: Float64Array;
  /** By zone: a row of a value for each kind. */
  readonly zones: ReadonlyMap<string, ReadonlyMap<string, Float64Array>>;
}

const TENTH = 0.1;

/** Compiles a model; throws a RangeError where a pair names a kind that there is not. */
export function compileLearnt({ kinds, bias, least, weights }: LearntSource): LearntWeights {
  const rowOf = (zone: string, what: string, pairs: readonly number[]): Float64Array => {
    const row = new Float64Array(kinds.length);
    for (let at = 0; at < pairs.length; at += 2) {
      const kind = pairs[at]!;
      if (!(kind >= 0 && kind < kinds.length))
        throw new RangeError(
          `Expected the index of one of ${kinds.length} kinds at "${zone}", "${what}", got ${kind}.`,
        );
      row[kind] = (pairs[at + 1] ?? 0) * TENTH;
    }
    return row;
  };
  return {
    kinds,
    bias: Float64Array.from(bias, (value) => value * TENTH),
    least: Float64Array.from(least, (value) => value * TENTH),
    zones: new Map(
      Object.entries(weights).map(([zone, rows]) => [
        zone,
        new Map(Object.entries(rows).map(([what, pairs]) => [what, rowOf(zone, what, pairs)])),
      ]),
    ),
  };
}
