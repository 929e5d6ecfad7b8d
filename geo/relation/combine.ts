import { distanceKm } from '../distance';

/** A circle in which the place meant lies; degrees and kilometres. */
export interface Circle {
  readonly lat: number;
  readonly lon: number;
  readonly radiusKm: number;
}

/** No statement in words is better than this, kilometres. */
const LEAST_KM = 1;
/** A radius is about how far off a place may be: circles this many times as far apart as both together contradict. */
const AGREES = 1.5;

/**
 * The circle that several statements give together, and which of them agree with it. Of
 * contradicting ones the most that agree with one of them are kept, of as many the most precise.
 * Agreeing circles are averaged with the inverse squares of their radii.
 *
 * @throws RangeError when there is no circle.
 */
export function combineCircles(circles: readonly Circle[]): { circle: Circle; agreeing: readonly number[] } {
  if (circles.length === 0) throw new RangeError('Expected at least one circle, found none.');
  let agreeing: readonly number[] = [];
  for (const centre of circles) {
    const set = circles.flatMap((one, at) => (agree(one, centre) ? [at] : []));
    const better = weightOf(circles, set) > weightOf(circles, agreeing);
    if (set.length > agreeing.length || (set.length === agreeing.length && better)) agreeing = set;
  }
  return { circle: meanOf(agreeing.map((at) => circles[at]!)), agreeing };
}

function agree(one: Circle, two: Circle): boolean {
  const reach = AGREES * Math.hypot(one.radiusKm, two.radiusKm) + LEAST_KM;
  return distanceKm(one.lat, one.lon, two.lat, two.lon) <= reach;
}

function weightOf(circles: readonly Circle[], set: readonly number[]): number {
  return set.reduce((sum, at) => sum + 1 / circles[at]!.radiusKm ** 2, 0);
}

function meanOf(circles: readonly Circle[]): Circle {
  const first = circles[0]!;
  let total = 0;
  let lat = 0;
  let lon = 0;
  for (const circle of circles) {
    const weight = 1 / circle.radiusKm ** 2;
    total += weight;
    lat += weight * circle.lat;
    // Beside the first one, so that the antimeridian does not tear them apart.
    lon += weight * (((circle.lon - first.lon + 540) % 360) - 180);
  }
  const radiusKm = Math.max(LEAST_KM, Math.sqrt(1 / total));
  const east = first.lon + lon / total;
  return { lat: lat / total, lon: ((((east + 180) % 360) + 360) % 360) - 180, radiusKm };
}
