import type { Area } from '../types';
import { ByteReader, readColumn } from './bytes';
import type { PackMeta, SectionTag } from './format';

type Polygon = Area[number];

/** Which polygons make up the outlines of the places. */
interface AreaIndex {
  /** Of the place `i` those in `numbers` from `first[i]` up to `first[i + 1]`. */
  readonly first: Uint32Array;
  readonly numbers: Uint32Array;
}

/** The outlines of a pack, read when they are asked for. */
export class AreaTable {
  readonly #meta: PackMeta;
  readonly #section: (tag: SectionTag) => Uint8Array;
  readonly #areas = new Map<number, Area>();
  #index: AreaIndex | null = null;
  #polygons: readonly Polygon[] | null = null;

  constructor(meta: PackMeta, section: (tag: SectionTag) => Uint8Array) {
    this.#meta = meta;
    this.#section = section;
  }

  /** Outline of a place, or null; the same object each time. */
  area(place: number): Area | null {
    this.#index ??= this.#readIndex();
    const { first, numbers } = this.#index;
    const own = numbers.subarray(first[place], first[place + 1]);
    if (own.length === 0) return null;
    let area = this.#areas.get(place);
    if (area === undefined) {
      this.#polygons ??= this.#readPolygons();
      const polygons = this.#polygons;
      area = Array.from(own, (number) => polygons[number]!);
      this.#areas.set(place, area);
    }
    return area;
  }

  #readIndex(): AreaIndex {
    const { places } = this.#meta;
    const first = readColumn(this.#section('ACNT'), places, 'counts', 'ACNT');
    return { first, numbers: readColumn(this.#section('APOL'), first[places]!, 'plain', 'APOL') };
  }

  #readPolygons(): readonly Polygon[] {
    const reader = new ByteReader(this.#section('PLYG'), 0, 'PLYG');
    return Array.from({ length: this.#meta.polygons }, () =>
      Array.from({ length: reader.varint() }, () => this.#readRing(reader)),
    );
  }

  #readRing(reader: ByteReader): Polygon[number] {
    const steps = this.#meta.areaStepsPerDegree;
    let [x, y] = [0, 0];
    return Array.from({ length: reader.varint() }, () => {
      x += reader.zigzag();
      y += reader.zigzag();
      return [x / steps, y / steps] as const;
    });
  }
}
