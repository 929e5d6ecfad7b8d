import type { Area } from '../types';
import { ByteReader } from './bytes';

type Polygon = Area[number];

/** The outlines of a pack, read when they are asked for. */
export class AreaTable {
  readonly #polygonsOf = new Map<number, readonly number[]>();
  readonly #areas = new Map<number, Area>();
  #polygons: readonly Polygon[] | null = null;

  constructor(
    readonly polygonBytes: Uint8Array,
    areaBytes: Uint8Array,
    readonly polygonCount: number,
    readonly stepsPerDegree: number,
  ) {
    const reader = new ByteReader(areaBytes, 0, 'AREA');
    let place = 0;
    for (let left = reader.varint(); left > 0; left--) {
      place += reader.varint();
      const count = reader.varint();
      this.#polygonsOf.set(
        place,
        Array.from({ length: count }, () => reader.varint()),
      );
    }
  }

  /** Outline of a place, or null; the same object each time. */
  area(place: number): Area | null {
    const numbers = this.#polygonsOf.get(place);
    if (numbers === undefined) return null;
    let area = this.#areas.get(place);
    if (area === undefined) {
      const polygons = this.#readPolygons();
      area = numbers.flatMap((number) => polygons.slice(number, number + 1));
      this.#areas.set(place, area);
    }
    return area;
  }

  #readPolygons(): readonly Polygon[] {
    if (this.#polygons === null) {
      const reader = new ByteReader(this.polygonBytes, 0, 'PLYG');
      this.#polygons = Array.from({ length: this.polygonCount }, () =>
        Array.from({ length: reader.varint() }, () => this.#readRing(reader)),
      );
    }
    return this.#polygons;
  }

  #readRing(reader: ByteReader): Polygon[number] {
    let [x, y] = [0, 0];
    return Array.from({ length: reader.varint() }, () => {
      x += reader.zigzag();
      y += reader.zigzag();
      return [x / this.stepsPerDegree, y / this.stepsPerDegree] as const;
    });
  }
}
