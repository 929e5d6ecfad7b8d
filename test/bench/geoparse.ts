import floors from './floors.json' with { type: 'json' };
import { benchLoading } from './geoparse/loading';
import { benchReport } from './geoparse/report';
import { benchSpeed } from './geoparse/speed';
import type { Measurement } from './measurement';

/**
 * The built geoparser beside wink-nlp and compromise on the same texts, its loading and memory, and
 * one report of 5 kB. The short form measures the speed alone and throws under the floors of
 * `floors.json`, which are ratios to wink-nlp in the same run: a slow machine is slow for both.
 *
 * @throws Error that names the figure, its floor and what was found.
 */
export async function benchGeoparse(short: boolean): Promise<readonly Measurement[]> {
  if (!short) return [...benchLoading(), ...(await benchReport()), ...(await benchSpeed(false))];
  const measurements = await benchSpeed(true);
  for (const [what, figures] of Object.entries(floors as Record<string, Record<string, number>>)) {
    for (const [figure, floor] of Object.entries(figures)) {
      const found = measurements.find((one) => one.what === what)?.figures?.[figure] ?? Number.NaN;
      if (found >= floor) continue;
      throw new Error(`${what}: expected ${figure} of at least ${floor}, found ${found.toFixed(2)}.`);
    }
  }
  return measurements;
}
