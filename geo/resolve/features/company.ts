import type { Feature } from '../feature';
import type { Reading } from '../group';
import { weightOf } from '../surroundings';

/** Distance in kilometres at which company has fallen to a half. */
const HALF_KM = 30;
const EARTH_KM = 6371;
/** Weight of company at which it is believed by half. */
const DOUBT = 0.4;

/** The places named beside it in the text lie close by. */
export const company: Feature = {
  name: 'company',
  contextual: true,
  concerns: ({ company: companions }) => companions.length > 0,
  value(reading, { company: companions }) {
    if (reading.wide || companions.length === 0) return 0;
    let total = 0;
    let weights = DOUBT;
    for (const { group: other, weight } of companions) {
      const best = other.readings[other.best];
      if (!best || best.index === reading.index || best.wide || isRegion(best)) continue;
      const own = weight * weightOf(other, best);
      weights += own;
      total += (own * HALF_KM) / (HALF_KM + kilometres(reading, best));
    }
    return total / weights;
  },
};

function isRegion({ place }: Reading): boolean {
  return place.featureCode === 'ADM1' || place.featureCode === 'RGN';
}

function kilometres(one: Reading, two: Reading): number {
  return EARTH_KM * Math.acos(Math.min(1, one.x * two.x + one.y * two.y + one.z * two.z));
}
