import type { Geometry, Position } from 'geojson';
import { boundsOf } from './bounds';
import { distanceKm } from './circle';
import { pinRadius } from './images/pin';
import type { Mark } from './mark';
import type { Pixel } from './types';

/** What the hit test needs to know of the camera. */
export interface Camera {
  project(lon: number, lat: number): Pixel;
  unproject(x: number, y: number): { readonly lon: number; readonly lat: number };
}

/**
 * The mark at a pixel, or null: the nearest pin within its radius and `tolerance` pixels, else the
 * nearest circle's small mark, else an area's name, else the smallest circle round it, else the
 * smallest area it lies in. It looks at the marks as they are and not at
 * what the map library has drawn, so that nothing hidden ever answers.
 */
export function markAt(marks: readonly Mark[], camera: Camera, pixel: Pixel, tolerance: number): Mark | null {
  const here = camera.unproject(pixel.x, pixel.y);
  return (
    nearest(marks.filter(isPin), camera, pixel, tolerance) ??
    nearest(marks.filter(isCircle), camera, pixel, tolerance) ??
    areaName(marks, camera, pixel) ??
    smallestCircle(marks, here.lat, here.lon) ??
    smallestArea(marks, here.lat, here.lon)
  );
}

const isPin = ({ form }: Mark): boolean => form === 'pin' || form === 'vague';
const isCircle = ({ form }: Mark): boolean => form === 'circle';

/** Widest disc that a pin may have. */
const WIDEST = 14;

function nearest(marks: readonly Mark[], camera: Camera, { x, y }: Pixel, tolerance: number): Mark | null {
  const reach = WIDEST + tolerance;
  const corners = [
    [x - reach, y - reach],
    [x + reach, y - reach],
    [x - reach, y + reach],
    [x + reach, y + reach],
  ].map(([cornerX, cornerY]) => camera.unproject(cornerX!, cornerY!));
  const west = Math.min(...corners.map((corner) => corner.lon));
  const east = Math.max(...corners.map((corner) => corner.lon));
  const south = Math.min(...corners.map((corner) => corner.lat));
  const north = Math.max(...corners.map((corner) => corner.lat));
  let best: Mark | null = null;
  let bestDistance = Infinity;
  for (const mark of marks) {
    if (mark.lon < west || mark.lon > east || mark.lat < south || mark.lat > north) continue;
    const point = camera.project(mark.lon, mark.lat);
    // Distance from the disc's edge: of two that overlap, the one whose disc is under the pointer.
    const distance = Math.hypot(point.x - x, point.y - y) - pinRadius(mark.ids.length);
    if (distance <= tolerance && distance < bestDistance) {
      best = mark;
      bestDistance = distance;
    }
  }
  return best;
}

/** Half the height of an area's name and half the width of one of its letters, CSS pixels. */
const NAME_HEIGHT = 11;
const LETTER_WIDTH = 3.6;

function areaName(marks: readonly Mark[], camera: Camera, { x, y }: Pixel): Mark | null {
  const at = marks.find((mark) => {
    if (mark.form !== 'area') return false;
    const point = camera.project(mark.lon, mark.lat);
    const wide = LETTER_WIDTH * mark.name.length;
    return Math.abs(point.y - y) <= NAME_HEIGHT && Math.abs(point.x - x) <= wide;
  });
  return at ?? null;
}

function smallestCircle(marks: readonly Mark[], lat: number, lon: number): Mark | null {
  let best: Mark | null = null;
  for (const mark of marks) {
    if (mark.form !== 'circle' || (best && best.radiusKm <= mark.radiusKm)) continue;
    if (distanceKm(lat, lon, mark.lat, mark.lon) <= mark.radiusKm) best = mark;
  }
  return best;
}

function smallestArea(marks: readonly Mark[], lat: number, lon: number): Mark | null {
  const around = marks.filter((mark) => mark.form === 'area' && inside(mark.geometry, [lon, lat]));
  const extent = (mark: Mark): number => {
    const [west, south, east, north] = boundsOf([mark])!;
    return (east - west) * (north - south);
  };
  return around.sort((a, b) => extent(a) - extent(b))[0] ?? null;
}

/** Whether a point [longitude, latitude] lies in a polygonal geometry, by the even-odd rule. */
export function inside(geometry: Geometry | null, point: Position): boolean {
  if (geometry?.type === 'Polygon') return insideRings(geometry.coordinates, point);
  if (geometry?.type === 'MultiPolygon')
    return geometry.coordinates.some((rings) => insideRings(rings, point));
  if (geometry?.type === 'GeometryCollection') return geometry.geometries.some((each) => inside(each, point));
  return false;
}

function insideRings(rings: readonly Position[][], [x, y]: Position): boolean {
  let odd = false;
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [ax, ay] = ring[i] as [number, number];
      const [bx, by] = ring[j] as [number, number];
      if (ay > y! !== by > y! && x! < ((bx - ax) * (y! - ay)) / (by - ay) + ax) odd = !odd;
    }
  }
  return odd;
}
