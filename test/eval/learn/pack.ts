import type { LearntSource } from '../../../src/events/lexicon/learnt-weights';

/** A model as it is learnt. */
export interface Model extends Pick<LearntSource, 'kinds' | 'zones' | 'bias' | 'least'> {
  /** By zone and by what stands there: pairs of the index of a kind and what it gains, tenths of a nat, not 0. */
  readonly weights: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
}

const LETTERS = 26;
const DIGITS = 10;

/**
 * A model as a reader loads it, see {@link LearntSource}; the things in the order of their code points.
 *
 * @throws RangeError where there are more kinds than digits, or more zones or larger weights than letters.
 */
export function pack({ kinds, zones, bias, least, weights }: Model): LearntSource {
  if (kinds.length > DIGITS || zones.length > LETTERS)
    throw new RangeError(
      `Expected at most ${DIGITS} kinds and ${LETTERS} zones, got ${kinds.length} and ${zones.length}.`,
    );
  const lines = new Map<string, string>();
  for (const [index, zone] of zones.entries())
    for (const [what, pairs] of Object.entries(weights[zone] ?? {})) {
      if (pairs.length === 0) continue;
      const row = String.fromCharCode('A'.charCodeAt(0) + index) + packedPairs(pairs, what);
      lines.set(what, (lines.get(what) ?? '') + row);
    }
  const things = [...lines.keys()].sort();
  return {
    ...{ kinds, zones, bias, least },
    things: things.join('\n'),
    weights: things.map((what) => lines.get(what)!).join('\n'),
  };
}

function packedPairs(pairs: readonly number[], what: string): string {
  let packed = '';
  for (let at = 0; at < pairs.length; at += 2) packed += `${pairs[at]}${letterOf(pairs[at + 1]!, what)}`;
  return packed;
}

function letterOf(weight: number, what: string): string {
  const size = Math.abs(weight);
  if (!(Number.isInteger(weight) && size >= 1 && size <= LETTERS))
    throw new RangeError(
      `Expected a weight from 1 to ${LETTERS} tenths of "${what}", for or against, got ${weight}.`,
    );
  return String.fromCharCode((weight > 0 ? 'a' : 'A').charCodeAt(0) + size - 1);
}
