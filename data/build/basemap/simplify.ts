import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryObject, Topology } from 'topojson-specification';

const KM_PER_DEGREE = 111.2;

/** A stretch of the earth (west, south, east, north in degrees) and how much a square kilometre counts there. */
interface Detail {
  readonly box: readonly [number, number, number, number];
  readonly weight: number;
}

/** From fine to coarse; the first that a point lies in counts. */
const DETAILS: readonly Detail[] = [
  { box: [21.5, 43.5, 42.5, 53.5], weight: 1 },
  { box: [13, 40, 52, 62], weight: 0.05 },
  { box: [-180, -90, 180, 90], weight: 0.001 },
];

/** Triangles smaller than this, in square kilometres times weight, are straightened out. */
const LEAST_TRIANGLE = 0.15;

/**
 * Straightens the arcs of a topology after Visvalingam: hardly over Ukraine, more over the countries
 * around, most over the rest of the world.
 */
export function simplifyByPlace<Objects extends Record<string, GeometryObject>>(
  topology: Topology<Objects>,
): Topology<Objects> {
  return simplify(presimplify(topology, weightedArea), LEAST_TRIANGLE);
}

/** Weight of a square kilometre at a point. */
export function detailAt(lon: number, lat: number): number {
  const found = DETAILS.find(
    ({ box: [west, south, east, north] }) => lon >= west && lon <= east && lat >= south && lat <= north,
  );
  return found?.weight ?? 0;
}

type Corner = readonly [number, number];

function weightedArea(triangle: unknown): number {
  const [[ax, ay], [bx, by], [cx, cy]] = triangle as readonly [Corner, Corner, Corner];
  const degrees = Math.abs((ax - cx) * (by - ay) - (ax - bx) * (cy - ay)) / 2;
  const squareKm = degrees * KM_PER_DEGREE ** 2 * Math.cos((by * Math.PI) / 180);
  return squareKm * detailAt(bx, by);
}

/** Area of a ring in square kilometres, near enough to tell an islet from an island. */
export function ringKm2(ring: readonly (readonly number[])[]): number {
  let sum = 0;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    sum += ring[j]![0]! * ring[i]![1]! - ring[i]![0]! * ring[j]![1]!;
  }
  const middle = ((ring[0]?.[1] ?? 0) * Math.PI) / 180;
  return (Math.abs(sum) / 2) * KM_PER_DEGREE ** 2 * Math.cos(middle);
}
