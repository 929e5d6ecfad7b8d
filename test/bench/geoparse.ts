import { checkFloors } from './check-floors';
import { benchLoading } from './geoparse/loading';
import { benchReport } from './geoparse/report';
import { benchSpeed } from './geoparse/speed';
import type { Measurement } from './measurement';

/**
 * The built geoparser beside wink-nlp and compromise on the same texts, its loading and memory, and
 * one report of 5 kB. The short form measures the speed alone and throws under the floors of
 * `floors.json`.
 *
 * @throws Error that names the figure, its floor and what was found.
 */
export async function benchGeoparse(short: boolean): Promise<readonly Measurement[]> {
  if (!short) return [...benchLoading(), ...(await benchReport()), ...(await benchSpeed(false))];
  const measurements = await benchSpeed(true);
  checkFloors('geoparse', measurements);
  return measurements;
}
