import type { Area } from '../types';
import { ByteWriter, writeColumn } from './bytes';
import type { SectionTag } from './format';

/** Outlines as they are written. */
export interface EncodedAreas {
  readonly polygons: number;
  readonly sections: Partial<Record<SectionTag, Uint8Array>>;
}

/**
 * Writes outlines rounded to steps of a degree. A polygon that several outlines share, as an oblast
 * does with its country, is written once. A place without an outline has one of no polygons.
 */
export function encodeAreas(areas: readonly (Area | null)[], stepsPerDegree: number): EncodedAreas {
  const numberOf = new Map<string, number>();
  const polygons = new ByteWriter();
  const numbers: number[] = [];
  for (const area of areas) {
    for (const polygon of area ?? []) {
      const steps = polygon.map((ring) => ringSteps(ring, stepsPerDegree));
      const key = JSON.stringify(steps);
      let number = numberOf.get(key);
      if (number === undefined) {
        number = numberOf.size;
        numberOf.set(key, number);
        writePolygon(polygons, steps);
      }
      numbers.push(number);
    }
  }
  return {
    polygons: numberOf.size,
    sections: {
      PLYG: polygons.finish(),
      ACNT: writeColumn(areas.map((area) => area?.length ?? 0)),
      APOL: writeColumn(numbers),
    },
  };
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
