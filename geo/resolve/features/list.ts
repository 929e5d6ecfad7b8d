import { EARTH_RADIUS_KM } from '../../distance';
import type { Feature } from '../feature';
import type { Reading } from '../group';
import { weightOf } from '../surroundings';

/** Distance in kilometres at which the pull has fallen to a half: villages of one list are neighbours. */
const HALF_KM = 10;

/** What being of one rank says: states are named with states of their country, countries with countries. */
const PEERS = 0.6;

/** Of so many regions or more, "Ohio, New York and Utah", a city of a region's name is the region. */
const SEVERAL = 1.5;

/** "X, Y and Z": the places of one list lie beside each other, by the one that is nearest, or are of one rank. */
export const list: Feature = {
  name: 'list',
  contextual: true,
  concerns: ({ listed }) => listed.length > 0,
  value(reading, { listed }) {
    let most = 0;
    let regions = 0;
    for (const other of listed) {
      const best = other.readings[other.best];
      if (!best || best.index === reading.index) continue;
      const weight = weightOf(other, best) * affinity(reading, best);
      most = Math.max(most, weight);
      if (best.rank === 'region') regions += weight;
    }
    return regions > SEVERAL * PEERS ? 1 : most;
  },
};

function affinity(one: Reading, two: Reading): number {
  const { rank } = one;
  if (rank !== two.rank) return 0;
  if (rank === 'country') return PEERS;
  if (rank === 'region') return one.country === two.country ? PEERS : 0;
  if (one.wide || two.wide) return 0;
  const cosine = one.x * two.x + one.y * two.y + one.z * two.z;
  return HALF_KM / (HALF_KM + EARTH_RADIUS_KM * Math.acos(Math.min(1, cosine)));
}
