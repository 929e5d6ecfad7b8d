import { distanceKm } from '../../distance';
import type { Place } from '../../types';
import { destination } from '../destination';
import type { Feature } from '../feature';
import type { Bearing, Reading } from '../group';
import { weightOf } from '../surroundings';

/** Distances are rounded and bearings are of eight winds: this share of the distance is forgiven, and this many kilometres. */
const FORGIVEN_SHARE = 0.3;
const FORGIVEN_KM = 4;

/** From so many inhabitants on a town is so well known that "east of" it may be a province away. */
const METROPOLIS = 300_000;
/** A town of so many inhabitants is told of so from far away; a village within so many kilometres. */
const TOWN = 10_000;
const VILLAGE_KM = 60;
/** A place within 45 degrees of a wind still lies that way: so far aside of the wind, as a share of its distance. */
const ASIDE_SHARE = 2 * Math.sin(Math.PI / 8);
/** How well what lies that way, however far, fits: it speaks neither for nor against. */
const SOMEWHERE_THAT_WAY = 0.5;

/** "X (6km northwest of Bakhmut)": a reading that lies there wins, one that does not loses. */
export const stated: Feature = {
  name: 'stated',
  contextual: true,
  concerns: ({ bearings }) => bearings.length > 0,
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
function fitOf({ place }: Reading, { place: anchor }: Reading, stated: Bearing): number {
  const { distanceKm: km, slackKm, bearing } = stated;
  const forgiven = FORGIVEN_KM + FORGIVEN_SHARE * km + slackKm + place.uncertaintyKm + anchor.uncertaintyKm;
  const error =
    bearing === null
      ? Math.abs(distanceTo(anchor, place) - km)
      : distanceTo(place, destination(anchor, km, bearing));
  const fit = Math.exp(-0.5 * (error / forgiven) ** 2);
  return fit < SOMEWHERE_THAT_WAY && liesThatWay(place, anchor, stated) ? SOMEWHERE_THAT_WAY : fit;
}

/** "Dzerzhinsk, east of Moscow": without a distance, seen from a metropolis, only the wind counts. */
function liesThatWay(place: Place, anchor: Place, { slackKm, bearing }: Bearing): boolean {
  if (bearing === null || slackKm === 0 || anchor.population < METROPOLIS) return false;
  const away = distanceTo(anchor, place);
  if (place.population < TOWN && away > VILLAGE_KM) return false;
  return distanceTo(place, destination(anchor, away, bearing)) <= ASIDE_SHARE * away;
}

function distanceTo(one: { lat: number; lon: number }, two: { lat: number; lon: number }): number {
  return distanceKm(one.lat, one.lon, two.lat, two.lon);
}
