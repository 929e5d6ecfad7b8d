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

/** A linear model, compiled. All weights are tenths of a nat: small whole numbers, which a table of bytes holds. */
export interface LearntWeights {
  readonly kinds: readonly string[];
  readonly bias: readonly number[];
  readonly least: readonly number[];
  /** How many rows there are. */
  readonly size: number;
  /** Row by row, what it adds to each kind. In one piece, since the rows are read in no order and for every word. */
  readonly values: Int8Array;
  /** The number of a row, by zone and by what stands there. */
  readonly zones: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** The same of two words that follow one another: by the first and by the second. */
  readonly pairs: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** The largest weight that the table holds, tenths of a nat. */
const MOST = 127;

/** Compiles a model; throws a RangeError where a pair names a kind that there is not, or holds no weight of the table. */
export function compileLearnt({ kinds, bias, least, weights }: LearntSource): LearntWeights {
  const zones = new Map<string, Map<string, number>>();
  const filled: Int8Array[] = [];
  for (const [zone, rows] of Object.entries(weights)) {
    const known = new Map<string, number>();
    for (const [what, pairs] of Object.entries(rows)) {
      known.set(what, filled.length);
      filled.push(rowOf(pairs, kinds.length, `"${zone}", "${what}"`));
    }
    zones.set(zone, known);
  }
  const values = new Int8Array(filled.length * kinds.length);
  for (const [row, own] of filled.entries()) values.set(own, row * kinds.length);
  const pairs = byFirstWord(zones.get('pair') ?? new Map());
  return { kinds, bias, least, size: filled.length, values, zones, pairs };
}

function rowOf(pairs: readonly number[], kinds: number, where: string): Int8Array {
  const values = new Int8Array(kinds);
  for (let at = 0; at < pairs.length; at += 2) {
    const kind = pairs[at]!;
    const value = pairs[at + 1] ?? 0;
    if (!(kind >= 0 && kind < kinds))
      throw new RangeError(`Expected the index of one of ${kinds} kinds at ${where}, got ${kind}.`);
    if (!(Number.isInteger(value) && Math.abs(value) <= MOST))
      throw new RangeError(`Expected a whole number from -${MOST} to ${MOST} at ${where}, got ${value}.`);
    values[kind] = value;
  }
  return values;
}

/** "shells hit" under "shells". */
function byFirstWord(rows: ReadonlyMap<string, number>): LearntWeights['pairs'] {
  const pairs = new Map<string, Map<string, number>>();
  for (const [what, row] of rows) {
    const [first = '', second = ''] = what.split(' ');
    const known = pairs.get(first) ?? new Map<string, number>();
    pairs.set(first, known.set(second, row));
  }
  return pairs;
}
