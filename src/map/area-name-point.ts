import { boundsOf } from './bounds';
import { inside } from './hit-test';
import type { Mark } from './mark';

const STEPS = 14;

/** A name is some five times as wide as it is high. */
const FLATNESS = 5;

/**
 * Where the name of an area stands, [longitude, latitude]: the point of a grid inside it that lies
 * farthest from the other marks and from its edges, as seen by a wide and low name. Its own point
 * when the area has no inside.
 */
export function areaNamePoint(area: Mark, marks: readonly Mark[]): [number, number] {
  const bounds = boundsOf([area]);
  const own: [number, number] = [area.lon, area.lat];
  if (!bounds) return own;
  const [west, south, east, north] = bounds;
  const squeeze = Math.cos((area.lat * Math.PI) / 180);
  const others = marks.filter(
    ({ form, lon, lat }) => form !== 'area' && lon > west && lon < east && lat > south && lat < north,
  );
  let best = own;
  let most = -Infinity;
  for (let i = 1; i < STEPS; i++) {
    for (let j = 1; j < STEPS; j++) {
      const point: [number, number] = [
        west + ((east - west) * i) / STEPS,
        south + ((north - south) * j) / STEPS,
      ];
      if (!inside(area.geometry, point)) continue;
      const room = Math.min(
        (point[0] - west) * squeeze,
        (east - point[0]) * squeeze,
        (point[1] - south) * FLATNESS,
        (north - point[1]) * FLATNESS,
        ...others.map(({ lon, lat }) => Math.hypot((lon - point[0]) * squeeze, (lat - point[1]) * FLATNESS)),
      );
      if (room > most) {
        most = room;
        best = point;
      }
    }
  }
  return best;
}
