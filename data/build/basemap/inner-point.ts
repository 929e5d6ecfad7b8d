import type { Position } from 'geojson';

const STEPS = 48;

/**
 * The point [longitude, latitude] of a grid that lies farthest inside a polygon: where its name has
 * the most room.
 */
export function innerPoint(rings: readonly Position[][]): Position {
  const outer = rings[0]!;
  const lons = outer.map(([lon]) => lon!);
  const lats = outer.map(([, lat]) => lat!);
  const [west, east] = [least(lons), -least(lons.map((lon) => -lon))];
  const [south, north] = [least(lats), -least(lats.map((lat) => -lat))];
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180);
  let best: Position = [(west + east) / 2, (south + north) / 2];
  let room = -Infinity;
  for (let i = 1; i < STEPS; i++) {
    for (let j = 1; j < STEPS; j++) {
      const point: Position = [west + ((east - west) * i) / STEPS, south + ((north - south) * j) / STEPS];
      const distance = distanceInside(rings, point, squeeze);
      if (distance > room) {
        room = distance;
        best = point;
      }
    }
  }
  return best;
}

function least(values: readonly number[]): number {
  return values.reduce((low, value) => Math.min(low, value), Infinity);
}

/** Distance to the nearest edge in degrees of latitude, negative outside. */
function distanceInside(rings: readonly Position[][], [x, y]: Position, squeeze: number): number {
  let inside = false;
  let nearest = Infinity;
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [ax, ay] = ring[i] as [number, number];
      const [bx, by] = ring[j] as [number, number];
      if (ay > y! !== by > y! && x! < ((bx - ax) * (y! - ay)) / (by - ay) + ax) inside = !inside;
      nearest = Math.min(
        nearest,
        segmentDistance((x! - ax) * squeeze, y! - ay, (bx - ax) * squeeze, by - ay),
      );
    }
  }
  return inside ? nearest : -nearest;
}

/** Distance from (px, py) to the segment from the origin to (dx, dy). */
function segmentDistance(px: number, py: number, dx: number, dy: number): number {
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / length));
  return Math.hypot(px - along * dx, py - along * dy);
}
