/** How `learnt.json` of a language holds a linear model: in texts, for as JSON it would be the largest list of words that a reader loads. */
export interface LearntSource {
  /** What is told apart, ten at most; the order of `bias` and of the digits in `weights`. */
  readonly kinds: readonly string[];
  /** Where something may stand; the order of the capitals in `weights`. */
  readonly zones: readonly string[];
  /** What is added before anything is seen, tenths of a nat. */
  readonly bias: readonly number[];
  /** By kind, what a sentence alone must add up to before a place in it is worth a look, tenths of a nat. */
  readonly least: readonly number[];
  /** What may stand there, a line each. */
  readonly things: string;
  /**
   * In the line of each thing, what it weighs: "A0c2BD1a" is, in the first zone (A), three tenths of a nat
   * for kind 0 and two against kind 2, and in the fourth (D) one tenth for kind 1. The letter of a weight
   * is its number in the alphabet, a capital one is against.
   */
  readonly weights: string;
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

const LINE = /^(?:[A-Z](?:\d[A-Za-z])+)+$/;
const ROW = /([A-Z])((?:\d[A-Za-z])+)/g;

/** Compiles a model; throws a RangeError where a line is none of weights, or names a kind or a zone that there is not. */
export function compileLearnt({ kinds, zones, bias, least, things, weights }: LearntSource): LearntWeights {
  const names = things.split('\n');
  const lines = weights.split('\n');
  if (names.length !== lines.length)
    throw new RangeError(
      `Expected a line of weights for each of ${names.length} things, got ${lines.length}.`,
    );
  const byZone = new Map(zones.map((zone) => [zone, new Map<string, number>()]));
  const rows: Int8Array[] = [];
  for (const [at, name] of names.entries()) {
    const line = lines[at]!;
    if (!LINE.test(line))
      throw new RangeError(`Expected weights such as "A0c2B" of "${name}", got "${line}".`);
    for (const [, letter, pairs] of line.matchAll(ROW)) {
      const zone = zones[letter!.charCodeAt(0) - A];
      if (zone === undefined)
        throw new RangeError(`Expected one of ${zones.length} zones of "${name}", got "${letter}".`);
      byZone.get(zone)!.set(name, rows.length);
      rows.push(rowOf(pairs!, kinds.length, name));
    }
  }
  const values = new Int8Array(rows.length * kinds.length);
  for (const [row, own] of rows.entries()) values.set(own, row * kinds.length);
  const pairs = byFirstWord(byZone.get('pair') ?? new Map());
  return { kinds, bias, least, size: rows.length, values, zones: byZone, pairs };
}

const A = 65;
const BEFORE_SMALL_A = 96;

function rowOf(pairs: string, kinds: number, name: string): Int8Array {
  const values = new Int8Array(kinds);
  for (let at = 0; at < pairs.length; at += 2) {
    const kind = Number(pairs[at]);
    if (kind >= kinds)
      throw new RangeError(`Expected the index of one of ${kinds} kinds of "${name}", got ${kind}.`);
    const code = pairs.charCodeAt(at + 1);
    values[kind] = code > BEFORE_SMALL_A ? code - BEFORE_SMALL_A : A - 1 - code;
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
