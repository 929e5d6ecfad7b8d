import floors from './floors.json' with { type: 'json' };
import type { Measurement } from './measurement';

/** Benches with floors. */
export type FlooredBench = keyof typeof floors;

/**
 * Holds measurements against the floors of `floors.json`, or against its ceilings (`at most …`). All
 * are ratios to a peer of the same run: a slow machine is slow for both.
 *
 * @throws Error that names the figure, its floor and what was found; a figure that is missing fails too.
 */
export function checkFloors(bench: FlooredBench, measurements: readonly Measurement[]): void {
  const own: Readonly<Record<string, Readonly<Record<string, number>>>> = floors[bench];
  for (const [what, figures] of Object.entries(own)) {
    for (const [name, bound] of Object.entries(figures)) {
      const isCeiling = name.startsWith('at most ');
      const figure = isCeiling ? name.slice('at most '.length) : name;
      const found = measurements.find((one) => one.what === what)?.figures?.[figure] ?? Number.NaN;
      if (isCeiling ? found <= bound : found >= bound) continue;
      const expected = isCeiling ? `${figure} of at most` : `${figure} of at least`;
      throw new Error(`${what}: expected ${expected} ${bound}, found ${found.toFixed(2)}.`);
    }
  }
}
