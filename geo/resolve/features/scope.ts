import { EARTH_RADIUS_KM } from '../../distance';
import type { Feature } from '../feature';
import type { Group, Reading } from '../group';
import { weightOf } from '../surroundings';

/** A district reaches so far from its town, kilometres; beyond it the pull falls to a half in as much again. */
const DISTRICT_KM = 30;
/** What lying elsewhere takes: texts also say where else something happened. */
const ELSEWHERE = -0.4;

/** "In Kherson Oblast, X and Y were shelled": they lie in the region that the sentence speaks of. */
export const scope: Feature = {
  name: 'scope',
  contextual: true,
  concerns: ({ scopes }) => scopes.length > 0,
  value(reading, { scopes }) {
    if (scopes.length === 0 || reading.wide || reading.place.featureCode === 'ADM1') return 0;
    let most = 0;
    let elsewhere = 0;
    for (const { region, strength } of scopes) {
      const best = region.readings[region.best];
      if (!best || best.index === reading.index) continue;
      const weight = strength * weightOf(region, best);
      most = Math.max(most, weight * within(reading, best, region));
      elsewhere = Math.max(elsewhere, weight);
    }
    return most > 0.1 ? most : ELSEWHERE * elsewhere;
  },
};

/** 1 inside a region; in a district, which has no outline, by the distance from its town. */
function within(reading: Reading, region: Reading, { wants }: Group): number {
  const { featureCode, featureClass, admin1 } = region.place;
  if (featureCode === 'ADM1') return reading.place.admin1 === admin1 ? 1 : 0;
  const isDistrict = featureCode === 'ADM2' || (featureClass === 'P' && wants?.featureCode === 'ADM2');
  if (!isDistrict || reading.place.country !== region.place.country) return 0;
  const cosine = reading.x * region.x + reading.y * region.y + reading.z * region.z;
  const km = EARTH_RADIUS_KM * Math.acos(Math.min(1, cosine));
  return DISTRICT_KM / (DISTRICT_KM + Math.max(0, km - DISTRICT_KM));
}
