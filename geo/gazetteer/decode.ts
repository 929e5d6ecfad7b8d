import type { Area, FeatureClass, Gazetteer, Place, PlaceName } from '../types';
import { AreaTable } from './areas';
import { type Coding, readColumn } from './bytes';
import { PackError, type PackMeta, type SectionTag } from './format';
import { geonamesNumber } from './ids';
import { nameInLanguage } from './name-in';
import { NameTable } from './names';
import { PointIndex } from './near';
import { readSections } from './sections';
import { PackTrie } from './trie';

/**
 * Reads a pack that {@link inflatePack} has inflated. Columns and the token table are read at once,
 * names, outlines and the point index when they are first asked for. Throws a PackError that says
 * what was expected and what was found when the bytes are no pack, of another version, cut or damaged.
 */
export function decodePack(bytes: Uint8Array): Gazetteer {
  return new PackGazetteer(bytes);
}

/** What a pack says about itself: name, credits, counts. Throws as {@link decodePack} does. */
export function packMeta(bytes: Uint8Array): PackMeta {
  return readSections(bytes).meta;
}

class PackGazetteer implements Gazetteer {
  readonly size: number;
  readonly trie: PackTrie;
  readonly #meta: PackMeta;
  readonly #numbers: Uint32Array;
  readonly #otherIds: readonly string[];
  readonly #lats: Int32Array;
  readonly #lons: Int32Array;
  readonly #codes: Uint32Array;
  /** The two parts of each of meta.codes, the same strings for all places. */
  readonly #featureClasses: readonly FeatureClass[];
  readonly #featureCodes: readonly string[];
  readonly #countries: Uint32Array;
  readonly #admin1: Uint32Array;
  readonly #populations: Uint32Array;
  readonly #uncertainties: Uint32Array;
  readonly #names: NameTable;
  readonly #areas: AreaTable;
  readonly #places: (Place | undefined)[] = [];
  #points: PointIndex | null = null;

  constructor(bytes: Uint8Array) {
    const { meta, section } = readSections(bytes);
    const column = (tag: SectionTag, coding: Coding = 'plain'): Uint32Array =>
      readColumn(section(tag), meta.places, coding, tag);
    this.#meta = meta;
    this.size = meta.places;
    const otherIds = new TextDecoder().decode(section('IDTX'));
    this.#otherIds = otherIds === '' ? [] : otherIds.split('\n');
    const numbered = meta.places - this.#otherIds.length;
    if (numbered < 0) {
      throw new PackError(`Expected at most ${meta.places} ids in IDTX, found ${this.#otherIds.length}`);
    }
    this.#numbers = readColumn(section('IDNR'), numbered, 'differences', 'IDNR');
    this.#lats = new Int32Array(column('LATS', 'differences').buffer);
    this.#lons = new Int32Array(column('LONS', 'differences').buffer);
    this.#codes = column('CODE');
    this.#featureClasses = meta.codes.map((code) => code.slice(0, 1) as FeatureClass);
    this.#featureCodes = meta.codes.map((code) => code.slice(2));
    this.#countries = column('CTRY');
    this.#admin1 = column('ADM1');
    this.#populations = column('POPU');
    this.#uncertainties = column('UNCE');
    this.#names = new NameTable(meta, section);
    this.trie = new PackTrie(meta, section, this.#names);
    this.#names.path = (node) => this.trie.path(node);
    this.#areas = new AreaTable(meta, section);
  }

  place(index: number): Place {
    let place = this.#places[index];
    if (place === undefined) {
      place = this.#readPlace(index);
      this.#places[index] = place;
    }
    return place;
  }

  featureClass(index: number): FeatureClass {
    this.#check(index);
    return this.#featureClasses[this.#codes[index]!] ?? ('' as FeatureClass);
  }

  country(index: number): string {
    this.#check(index);
    return this.#meta.countries[this.#countries[index]!] ?? '';
  }

  id(index: number): string {
    this.#check(index);
    const numbered = this.#numbers.length;
    return index < numbered ? `gn:${this.#numbers[index]}` : this.#otherIds[index - numbered]!;
  }

  indexOf(id: string): number {
    const number = geonamesNumber(id);
    if (number >= 0) return search(this.#numbers, number);
    const at = search(this.#otherIds, id);
    return at < 0 ? -1 : at + this.#numbers.length;
  }

  names(index: number): readonly PlaceName[] {
    this.#check(index);
    return this.#names.namesOf(index);
  }

  nameIn(index: number, lang: string): string {
    return nameInLanguage(this.names(index), lang);
  }

  area(index: number): Area | null {
    return this.#areas.area(index);
  }

  near(lat: number, lon: number, km: number, limit = 100): readonly number[] {
    const steps = this.#meta.stepsPerDegree;
    this.#points ??= new PointIndex(
      this.size,
      (i) => this.#lats[i]! / steps,
      (i) => this.#lons[i]! / steps,
    );
    return this.#points.near(lat, lon, km, limit);
  }

  #readPlace(index: number): Place {
    this.#check(index);
    return {
      id: this.id(index),
      name: this.#names.displayName(index),
      lat: this.#lats[index]! / this.#meta.stepsPerDegree,
      lon: this.#lons[index]! / this.#meta.stepsPerDegree,
      featureClass: this.featureClass(index),
      featureCode: this.#featureCodes[this.#codes[index]!] ?? '',
      country: this.country(index),
      admin1: this.#meta.admin1[this.#admin1[index]!] ?? '',
      population: this.#populations[index]!,
      uncertaintyKm: this.#uncertainties[index]! / 1000,
    };
  }

  #check(index: number): void {
    if (!(index >= 0 && index < this.size)) {
      throw new RangeError(`Expected a place number from 0 to ${this.size - 1}, got ${index}`);
    }
  }
}

/**
 * Index of a value among ascending ones, or -1. A gazetteer laid under another asks for every place, so
 * nothing is called on the way.
 */
function search(values: ArrayLike<number>, sought: number): number;
function search(values: ArrayLike<string>, sought: string): number;
function search<T>(values: ArrayLike<T>, sought: T): number {
  let [low, high] = [0, values.length - 1];
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = values[middle]!;
    if (found === sought) return middle;
    if (found < sought) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
