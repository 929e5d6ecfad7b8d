import type { Geometry, Position } from 'geojson';
import { circleRing } from './circle';
import type { Mark } from './mark';
import type { Bounds } from './types';

/** All of Ukraine: where a map starts that has nothing else to show. */
export const UKRAINE: Bounds = [22.1, 44.3, 40.3, 52.4];

/** What of a mark takes up ground. */
type Placed = Pick<Mark, 'lat' | 'lon' | 'radiusKm' | 'geometry'>;

/** Bounds of marks with their circles and areas, or null when there are none. */
export function boundsOf(marks: readonly Placed[]): Bounds | null {
  const bounds = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  const add = ([lon, lat]: Position): void => {
    bounds.west = Math.min(bounds.west, lon!);
    bounds.east = Math.max(bounds.east, lon!);
    bounds.south = Math.min(bounds.south, lat!);
    bounds.north = Math.max(bounds.north, lat!);
  };
  for (const mark of marks) {
    if (mark.geometry) eachPosition(mark.geometry, add);
    else if (mark.radiusKm > 0) circleRing(mark.lat, mark.lon, mark.radiusKm).forEach(add);
    else add([mark.lon, mark.lat]);
  }
  return bounds.west > bounds.east ? null : [bounds.west, bounds.south, bounds.east, bounds.north];
}

/** An area up to this wide and high, degrees, is always shown whole: the Donbas is, a country is not. */
const MODEST = { width: 8, height: 6 } as const;

/**
 * Bounds that show what happened: all marks, but without an area that dwarfs the other marks. "In
 * Ukraine" must not take the eye away from twenty pins in the east.
 */
export function boundsOfEvents(marks: readonly Mark[]): Bounds | null {
  const precise = boundsOf(marks.filter(({ form }) => form !== 'area'));
  if (!precise) return boundsOf(marks);
  const most = {
    width: Math.max(MODEST.width, 2 * (precise[2] - precise[0])),
    height: Math.max(MODEST.height, 2 * (precise[3] - precise[1])),
  };
  return boundsOf(
    marks.filter((mark) => {
      if (mark.form !== 'area') return true;
      const [west, south, east, north] = boundsOf([mark]) ?? precise;
      return east - west <= most.width && north - south <= most.height;
    }),
  );
}

function eachPosition(geometry: Geometry, visit: (position: Position) => void): void {
  if (geometry.type === 'GeometryCollection') {
    for (const part of geometry.geometries) eachPosition(part, visit);
    return;
  }
  const walk = (value: unknown): void => {
    if (!Array.isArray(value)) return;
    if (typeof value[0] === 'number') visit(value as Position);
    else value.forEach(walk);
  };
  walk(geometry.coordinates);
}
