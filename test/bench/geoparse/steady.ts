import { warmUp } from '../warm-up';

const RUNS = 60;
/** One short text is compiled over hundreds of readings. */
const WARM = { steady: 200, most: 4000 };

/** Milliseconds of one reading by the clock: of the first of all, and of those after the engine has compiled what it will. */
export interface Steady {
  readonly first: number;
  readonly warm: readonly number[];
}

/** Reads until reading gets no faster, and then as often as is measured. For Node and browsers alike. */
export function timeSteady(read: () => unknown): Steady {
  const time = (): number => {
    const start = performance.now();
    read();
    return performance.now() - start;
  };
  const first = time();
  warmUp(time, WARM);
  return { first, warm: Array.from({ length: RUNS }, time) };
}
