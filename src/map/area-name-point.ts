import type { Geometry } from 'geojson';
import { boundsOf } from './bounds';
import { inside } from './hit-test';
import type { Mark } from './mark';
import type { Bounds } from './types';

type Point = readonly [lon: number, lat: number];

const STEPS = 14;

/** A name is some five times as wide as it is high. */
const FLATNESS = 5;

/** Grid points inside an area: an area is placed again with every change of the selection. */
const grids = new WeakMap<Geometry, readonly Point[]>();

/**
 * Where the name of an area stands, [longitude, latitude]: the point of a grid inside it that lies
 * farthest from the other marks and from its bounds, as seen by a wide and low name. Its own point
 * when the area has no inside.
 */
export function areaNamePoint(area: Mark, marks: readonly Mark[]): Point {
  const bounds = boundsOf([area]);
  const own: Point = [area.lon, area.lat];
  if (!bounds || !area.geometry) return own;
  const [west, south, east, north] = bounds;
  const squeeze = Math.cos((area.lat * Math.PI) / 180);
  const others = marks.filter(
    ({ form, lon, lat }) => form !== 'area' && lon > west && lon < east && lat > south && lat < north,
  );
  const roomAt = ([lon, lat]: Point): number => {
    const edges = [
      (lon - west) * squeeze,
      (east - lon) * squeeze,
      (lat - south) * FLATNESS,
      (north - lat) * FLATNESS,
    ];
    return others.reduce(
      (least, other) =>
        Math.min(least, Math.hypot((other.lon - lon) * squeeze, (other.lat - lat) * FLATNESS)),
      Math.min(...edges),
    );
  };
  let best = own;
  let most = -Infinity;
  for (const point of gridInside(area.geometry, bounds)) {
    const room = roomAt(point);
    if (room <= most) continue;
    most = room;
    best = point;
  }
  return best;
}

function gridInside(geometry: Geometry, [west, south, east, north]: Bounds): readonly Point[] {
  const known = grids.get(geometry);
  if (known) return known;
  const points: Point[] = [];
  for (let i = 1; i < STEPS; i++) {
    for (let j = 1; j < STEPS; j++) {
      const point: Point = [west + ((east - west) * i) / STEPS, south + ((north - south) * j) / STEPS];
      if (inside(geometry, [...point])) points.push(point);
    }
  }
  grids.set(geometry, points);
  return points;
}
