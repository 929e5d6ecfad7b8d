/** A stretch of tokens, inclusive. */
interface Tokens {
  readonly first: number;
  readonly last: number;
}

/** Number of the one among disjoint stretches, in order, that begins at a token; -1 when none does. */
export function beginningAt(stretches: readonly Tokens[], token: number): number {
  const at = endingFrom(stretches, token);
  return at < stretches.length && stretches[at]!.first === token ? at : -1;
}

/** Number of the one that ends at a token; -1 when none does. */
export function endingAt(stretches: readonly Tokens[], token: number): number {
  const at = endingFrom(stretches, token);
  return at < stretches.length && stretches[at]!.last === token ? at : -1;
}

/** Number of the first that ends at a token or later, as many as there are when none does. */
function endingFrom(stretches: readonly Tokens[], token: number): number {
  let from = 0;
  let to = stretches.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (stretches[middle]!.last < token) from = middle + 1;
    else to = middle;
  }
  return from;
}
