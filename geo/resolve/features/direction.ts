import { EARTH_RADIUS_KM } from '../distance';
import type { Feature } from '../feature';
import { isWide, weightOf } from '../surroundings';

/** Distance in kilometres at which the pull of a direction has fallen to a half. */
const HALF_KM = 20;
/** A direction's stretch of front ends about here; another place so named is further off than a missing one is unlikely. */
const STRETCH_KM = 70;
const BEYOND = -0.3;

/** "In the X direction": the places of the paragraph lie about X, whatever the region. */
export const direction: Feature = {
  name: 'direction',
  contextual: true,
  value(reading, group, { directions }) {
    const anchor = directions.get(group);
    const town = anchor?.readings[anchor.best];
    if (!anchor || !town || isWide(reading) || isWide(town)) return 0;
    const cosine = reading.x * town.x + reading.y * town.y + reading.z * town.z;
    const km = EARTH_RADIUS_KM * Math.acos(Math.min(1, cosine));
    const pull = km < STRETCH_KM || reading.place.featureClass !== 'P' ? HALF_KM / (HALF_KM + km) : BEYOND;
    return weightOf(anchor, town) * pull;
  },
};
