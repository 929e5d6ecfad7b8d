import type { Geometry } from 'geojson';
import { describe, isLoose } from './values';

/** What is wrong with a geometry. */
export interface GeometryProblem {
  readonly expected: string;
  readonly found: string;
}

/** How deep the positions of a geometry lie in its coordinates. */
const DEPTHS: Readonly<Record<string, number>> = {
  Point: 0,
  MultiPoint: 1,
  LineString: 1,
  MultiLineString: 2,
  Polygon: 2,
  MultiPolygon: 3,
};

/** The first thing wrong with a GeoJSON geometry, or null when it is sound; `null` itself is sound. */
export function geometryProblem(value: unknown): GeometryProblem | null {
  if (value === null || value === undefined) return null;
  if (!isLoose(value)) return { expected: 'a GeoJSON geometry or null', found: describe(value) };
  const { type } = value;
  if (type === 'GeometryCollection') {
    const { geometries } = value;
    if (!Array.isArray(geometries))
      return { expected: 'an array of geometries', found: describe(geometries) };
    for (const part of geometries) {
      // One level is all that GeoJSON advises, and hostile nesting would end the stack.
      if (isLoose(part) && part.type === type)
        return { expected: 'a collection of plain geometries', found: 'a nested one' };
      const problem = geometryProblem(part);
      if (problem !== null) return problem;
    }
    return null;
  }
  const depth = typeof type === 'string' && Object.hasOwn(DEPTHS, type) ? DEPTHS[type]! : -1;
  if (depth < 0) return { expected: 'a geometry type of GeoJSON such as Point', found: describe(type) };
  return positionsProblem(value.coordinates, depth);
}

/** Whether a value that {@link geometryProblem} found sound is a geometry, as a type. */
export const asGeometry = (value: unknown): Geometry | null => (value ?? null) as Geometry | null;

function positionsProblem(value: unknown, depth: number): GeometryProblem | null {
  if (!Array.isArray(value)) {
    const expected = depth === 0 ? 'a position [longitude, latitude]' : 'an array of positions';
    return { expected, found: describe(value) };
  }
  if (depth === 0) return positionProblem(value);
  for (const part of value) {
    const problem = positionsProblem(part, depth - 1);
    if (problem !== null) return problem;
  }
  return null;
}

function positionProblem(position: readonly unknown[]): GeometryProblem | null {
  const [lon, lat] = position;
  if (typeof lon === 'number' && typeof lat === 'number' && Math.abs(lon) <= 180 && Math.abs(lat) <= 90)
    return null;
  return {
    expected: 'longitude from -180 to 180 and latitude from -90 to 90, in degrees',
    found: `[${position.slice(0, 3).map(describe).join(', ')}]`,
  };
}
