import { EARTH_RADIUS_KM } from '../distance';
import type { Feature } from '../feature';
import { weightOf } from '../surroundings';

/** Distance in kilometres at which the pull has fallen to a half: villages of one list are neighbours. */
const HALF_KM = 10;

/** "X, Y and Z": the places of one list lie beside each other, by the one that is nearest. */
export const list: Feature = {
  name: 'list',
  contextual: true,
  value(reading, group, { lists }) {
    const others = lists.get(group);
    if (!others || reading.wide) return 0;
    let most = 0;
    for (const other of others) {
      const best = other.readings[other.best];
      if (!best || best.index === reading.index || best.wide || best.place.featureCode === 'ADM1') continue;
      const cosine = reading.x * best.x + reading.y * best.y + reading.z * best.z;
      const km = EARTH_RADIUS_KM * Math.acos(Math.min(1, cosine));
      most = Math.max(most, (weightOf(other, best) * HALF_KM) / (HALF_KM + km));
    }
    return most;
  },
};
