import type { Area } from '../types';
import { ByteWriter } from './bytes';

/** Outlines as they are written. */
export interface EncodedAreas {
  readonly polygons: number;
  readonly polygonBytes: Uint8Array;
  readonly areaBytes: Uint8Array;
}

/**
 * Writes outlines rounded to steps of a degree. A polygon that several outlines share, as an oblast
 * does with its country, is written once. The index begins with the number of places that have an
 * outline, then for each the difference of its place number, the number of its polygons and theirs.
 */
export function encodeAreas(areas: readonly (Area | null)[], stepsPerDegree: number): EncodedAreas {
  const numbers = new Map<string, number>();
  const polygons = new ByteWriter();
  const index = new ByteWriter();
  const present = areas.flatMap((area, place) => (area === null ? [] : [{ area, place }]));
  index.varint(present.length);
  let placeBefore = 0;
  for (const { area, place } of present) {
    index.varint(place - placeBefore);
    placeBefore = place;
    index.varint(area.length);
    for (const polygon of area) {
      const steps = polygon.map((ring) => ringSteps(ring, stepsPerDegree));
      const key = JSON.stringify(steps);
      let number = numbers.get(key);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(key, number);
        writePolygon(polygons, steps);
      }
      index.varint(number);
    }
  }
  return { polygons: numbers.size, polygonBytes: polygons.finish(), areaBytes: index.finish() };
}

/** Longitude and latitude by turns, without points that rounding has made equal. */
function ringSteps(ring: readonly (readonly [number, number])[], stepsPerDegree: number): number[] {
  const steps: number[] = [];
  ring.forEach(([lon, lat], index) => {
    const [x, y] = [Math.round(lon * stepsPerDegree), Math.round(lat * stepsPerDegree)];
    const isLast = index === ring.length - 1;
    if (!isLast && x === steps.at(-2) && y === steps.at(-1)) return;
    steps.push(x, y);
  });
  return steps;
}

function writePolygon(writer: ByteWriter, rings: readonly (readonly number[])[]): void {
  writer.varint(rings.length);
  for (const ring of rings) {
    writer.varint(ring.length / 2);
    let [x, y] = [0, 0];
    for (let i = 0; i < ring.length; i += 2) {
      writer.zigzag(ring[i]! - x);
      writer.zigzag(ring[i + 1]! - y);
      x = ring[i]!;
      y = ring[i + 1]!;
    }
  }
}
