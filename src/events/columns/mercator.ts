/** Web mercator in 32-bit whole numbers: the world is 2^32 wide and high, and a unit is 9 mm at the equator. */

const WORLD = 2 ** 32;
const LAST = WORLD - 1;

/** Whole mercator units east of 180° W; longitude in degrees, clamped to −180 … 180. */
export function mercatorX(lon: number): number {
  return clamp(((lon + 180) / 360) * WORLD);
}

/** Whole mercator units south of 85.0511° N; latitude in degrees, what lies nearer to a pole is on the edge. */
export function mercatorY(lat: number): number {
  const sine = Math.sin((lat * Math.PI) / 180);
  return clamp((0.5 - Math.atanh(sine) / (2 * Math.PI)) * WORLD);
}

/** Degrees of longitude of mercator units. */
export function mercatorLon(x: number): number {
  return (x / WORLD) * 360 - 180;
}

/** Degrees of latitude of mercator units. */
export function mercatorLat(y: number): number {
  return (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / WORLD))) * 180) / Math.PI;
}

function clamp(units: number): number {
  return Number.isNaN(units) ? 0 : Math.min(LAST, Math.max(0, Math.round(units)));
}
