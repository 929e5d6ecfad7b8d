import type { Feature } from '../feature';
import { weightOf } from '../surroundings';

/** Unit vectors closer than this are within about 300 km. */
const NEAR_COSINE = Math.cos(300 / 6371);
/** Distance in kilometres at which nearness has fallen to a half. */
const HALF_KM = 60;

/** Another place of the text lies close by. */
export const nearness: Feature = {
  name: 'nearness',
  contextual: true,
  value(reading, group, surroundings) {
    if (reading.wide) return 0;
    let best = 0;
    for (const point of surroundings.points) {
      if (point.group === group || point.reading.index === reading.index) continue;
      const cosine = reading.x * point.reading.x + reading.y * point.reading.y + reading.z * point.reading.z;
      if (cosine < NEAR_COSINE) continue;
      const weight = weightOf(point.group, point.reading);
      // The chord is no longer than the arc: most points are out before the arc is worked out.
      if (weight * HALF_KM <= best * (HALF_KM + 6371 * Math.sqrt(Math.max(0, 2 - 2 * cosine)))) continue;
      const km = 6371 * Math.acos(Math.min(1, cosine));
      best = Math.max(best, (weight * HALF_KM) / (HALF_KM + km));
    }
    return Math.min(1, best);
  },
};
