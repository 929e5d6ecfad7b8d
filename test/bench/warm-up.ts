/** A round counts as faster than all before from this share of the fastest on: less is noise. */
const FASTER = 0.98;

/** When work is warm. */
export interface Warmth {
  /** Rounds in a row of which none was faster than the fastest before them. */
  readonly steady: number;
  /** Rounds after which it has to be warm. */
  readonly most: number;
}

/**
 * Does work until it gets no faster: the engine goes on compiling for dozens of rounds of texts, and for
 * hundreds of one short text. `round` does the work once and gives its milliseconds.
 */
export function warmUp(round: () => number, { steady, most }: Warmth): void {
  let fastest = Number.POSITIVE_INFINITY;
  let same = 0;
  for (let rounds = 0; rounds < most && same < steady; rounds++) {
    const time = round();
    same = time < FASTER * fastest ? 0 : same + 1;
    fastest = Math.min(fastest, time);
  }
}
