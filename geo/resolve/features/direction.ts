import { EARTH_RADIUS_KM } from '../../distance';
import type { Feature } from '../feature';
import type { Group, Reading } from '../group';
import { weightOf } from '../surroundings';

/** Distance in kilometres at which the pull of a direction has fallen to a half. */
const HALF_KM = 20;
/** A direction's stretch of front ends about here; another place so named is further off than a missing one is unlikely. */
const STRETCH_KM = 70;
/** The same of a direction called after the capital of a region, which may lie far behind the front. */
const REGION_KM = 130;
/** What a settlement beyond the stretch is worth, where one within it is worth up to 1: it is more likely a namesake. */
const BEYOND = -0.3;

/** "In the X direction": the places of the paragraph lie about X, whatever the region, and X about them. */
export const direction: Feature = {
  name: 'direction',
  contextual: true,
  concerns: (group) => group.direction !== null || group.front.length > 0,
  value(reading, { direction: anchor, front }) {
    if (reading.wide) return 0;
    if (anchor) return pullOf(reading, anchor, BEYOND);
    if (front.length === 0) return 0;
    return front.reduce((sum, one) => sum + pullOf(reading, one, 0), 0) / front.length;
  },
};

function pullOf(reading: Reading, other: Group, beyond: number): number {
  const best = other.readings[other.best];
  if (!best || best.wide) return 0;
  const cosine = reading.x * best.x + reading.y * best.y + reading.z * best.z;
  // A sector of the front is no point: within it nothing is far.
  const reach = best.place.featureClass === 'L' ? best.place.uncertaintyKm : 0;
  const km = Math.max(0, EARTH_RADIUS_KM * Math.acos(Math.min(1, cosine)) - reach);
  const stretch = best.place.featureCode === 'PPLA' ? REGION_KM : STRETCH_KM;
  const near = km < stretch || reading.place.featureClass !== 'P';
  return weightOf(other, best) * (near ? HALF_KM / (HALF_KM + km) : beyond);
}
