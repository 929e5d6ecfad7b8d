import { destination } from '../destination';
import { distanceKm } from '../distance';
import type { Feature } from '../feature';
import type { Bearing, Reading } from '../group';
import { weightOf } from '../surroundings';

/** Distances are rounded and bearings are of eight winds: this share of the distance is forgiven, and this many kilometres. */
const FORGIVEN_SHARE = 0.3;
const FORGIVEN_KM = 4;

/** "X (6km northwest of Bakhmut)": a reading that lies there wins, one that does not loses. */
export const stated: Feature = {
  name: 'stated',
  contextual: true,
  value(reading, { bearings }) {
    if (bearings.length === 0) return 0;
    let total = 0;
    for (const bearing of bearings) {
      const anchor = bearing.from.readings[bearing.from.best];
      if (!anchor) continue;
      const fit = fitOf(reading, anchor, bearing);
      // The place told of may be one that the gazetteer lacks, which says nothing against its anchor.
      total += weightOf(bearing.from, anchor) * (bearing.told ? 2 * fit - 1 : fit);
    }
    return Math.max(-1, Math.min(1, total));
  },
};

/** 1 where the statement points, 0.6 at what is forgiven, falling to 0. */
function fitOf(
  { place }: Reading,
  { place: anchor }: Reading,
  { distanceKm: km, slackKm, bearing }: Bearing,
): number {
  const forgiven = FORGIVEN_KM + FORGIVEN_SHARE * km + slackKm + place.uncertaintyKm + anchor.uncertaintyKm;
  const error =
    bearing === null
      ? Math.abs(distanceKm(anchor.lat, anchor.lon, place.lat, place.lon) - km)
      : distanceTo(place, destination(anchor, km, bearing));
  return Math.exp(-0.5 * (error / forgiven) ** 2);
}

function distanceTo(one: { lat: number; lon: number }, two: { lat: number; lon: number }): number {
  return distanceKm(one.lat, one.lon, two.lat, two.lon);
}
