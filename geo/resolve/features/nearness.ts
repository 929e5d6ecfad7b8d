import type { Feature } from '../feature';
import type { Group, Reading } from '../group';
import { weightOf } from '../surroundings';

/** Unit vectors closer than this are within about 300 km. */
const NEAR_COSINE = Math.cos(300 / 6371);
/** Distance in kilometres at which nearness has fallen to a half. */
const HALF_KM = 60;
/** Among more points than this one is close by whatever is meant: then only those named beside it count. */
const MANY = 30;

/** Another place of the text lies close by. */
export const nearness: Feature = {
  name: 'nearness',
  contextual: true,
  concerns: () => true,
  value(reading, group, { points }) {
    if (reading.wide) return 0;
    let best = 0;
    if (points.length <= MANY) {
      for (const point of points) {
        if (point.group !== group) best = Math.max(best, pullOf(reading, point.group, point.reading, best));
      }
    } else {
      for (const { group: other } of group.company) {
        const point = other.readings[other.best];
        if (point && !point.wide) best = Math.max(best, pullOf(reading, other, point, best));
      }
    }
    return Math.min(1, best);
  },
};

/** How near a point of another group is, or 0 where it cannot exceed what is known. */
function pullOf(reading: Reading, group: Group, point: Reading, known: number): number {
  if (point.index === reading.index) return 0;
  const cosine = reading.x * point.x + reading.y * point.y + reading.z * point.z;
  if (cosine < NEAR_COSINE) return 0;
  const weight = weightOf(group, point);
  // The chord is no longer than the arc: most points are out before the arc is worked out.
  if (weight * HALF_KM <= known * (HALF_KM + 6371 * Math.sqrt(Math.max(0, 2 - 2 * cosine)))) return 0;
  return (weight * HALF_KM) / (HALF_KM + 6371 * Math.acos(Math.min(1, cosine)));
}
