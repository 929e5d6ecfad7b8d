import type { Geometry, Position } from 'geojson';
import { circleRing } from './circle';
import type { Mark } from './mark';
import type { Bounds } from './types';

/** All of Ukraine: where a map starts that has nothing else to show. */
export const UKRAINE: Bounds = [22.1, 44.3, 40.3, 52.4];

/** Bounds of marks with their circles and areas, or null when there are none. */
export function boundsOf(marks: readonly Mark[]): Bounds | null {
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
