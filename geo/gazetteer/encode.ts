import type { PlaceName } from '../types';
import { encodeAreas } from './area-encode';
import { writeColumn, writeDifferences } from './bytes';
import {
  checksum,
  FORMAT_VERSION,
  HEADER_BYTES,
  isBackwards,
  MAGIC,
  type NameAttributes,
  PackError,
  type PackMeta,
  SECTIONS,
  type SectionTag,
  TABLE_ENTRY_BYTES,
} from './format';
import { compareIds, geonamesNumber } from './ids';
import { compareNames, namesOf, type PlaceRecord } from './record';
import { foldedTokens, shapeOf } from './shape';
import { encodeTrie } from './trie-encode';

/** What the maker of a pack says about it. */
export interface PackOptions {
  readonly name: string;
  /** Credits and licences of the data; default ''. */
  readonly attribution?: string;
  /** Steps a degree to which coordinates are rounded; default 100000 (about a metre). */
  readonly stepsPerDegree?: number;
  /** The same for outlines. */
  readonly areaStepsPerDegree?: number;
}

type Sections = Partial<Record<SectionTag, Uint8Array>>;

/** Shapes that fewer names share than this are not worth a table entry: the name is kept as text. */
const SHAPE_SHARED_BY = 3;
const METRES = 1000;

/**
 * Writes places as a pack (see `format.ts`), not yet gzipped. The order of the records does not
 * matter; the same records give the same bytes. Throws a PackError for an id that comes twice or a
 * coordinate that is no coordinate.
 */
export function encodePack(records: readonly PlaceRecord[], options: PackOptions): Uint8Array {
  const places = [...records].sort((a, b) => compareIds(a.id, b.id));
  places.forEach((place, index) => {
    check(place, places[index - 1]);
  });
  const stepsPerDegree = options.stepsPerDegree ?? 100_000;
  const areaStepsPerDegree = options.areaStepsPerDegree ?? 100_000;
  const codes = new Table(places.map((place) => `${place.featureClass}.${place.featureCode}`));
  const countries = new Table(places.map((place) => place.country));
  const admin1 = new Table(places.map((place) => place.admin1));
  const names = encodeNames(places);
  const areas = encodeAreas(
    places.map((place) => place.area ?? null),
    areaStepsPerDegree,
  );
  const meta: PackMeta = {
    name: options.name,
    attribution: options.attribution ?? '',
    places: places.length,
    ...names.counts,
    polygons: areas.polygons,
    stepsPerDegree,
    areaStepsPerDegree,
    codes: codes.values,
    countries: countries.values,
    admin1: admin1.values,
    attributes: names.attributes,
    shapes: names.shapes,
  };
  return assemble({
    META: new TextEncoder().encode(JSON.stringify(meta)),
    ...encodeIds(places),
    LATS: writeDifferences(places.map((place) => Math.round(place.lat * stepsPerDegree))),
    LONS: writeDifferences(places.map((place) => Math.round(place.lon * stepsPerDegree))),
    CODE: writeColumn(places.map((place) => codes.indexOf(`${place.featureClass}.${place.featureCode}`))),
    CTRY: writeColumn(places.map((place) => countries.indexOf(place.country))),
    ADM1: writeColumn(places.map((place) => admin1.indexOf(place.admin1))),
    POPU: writeColumn(places.map((place) => Math.round(place.population))),
    UNCE: writeColumn(places.map((place) => Math.round(place.uncertaintyKm * METRES))),
    ...names.sections,
    ...areas.sections,
  });
}

function check(place: PlaceRecord, before: PlaceRecord | undefined): void {
  if (place.id === before?.id) throw new PackError(`Expected every place id once, found ${place.id} twice`);
  if (place.id === '' || place.id.includes('\n')) {
    throw new PackError(`Expected an id of one line for ${place.name}, found ${JSON.stringify(place.id)}`);
  }
  if (!(Math.abs(place.lat) <= 90 && Math.abs(place.lon) <= 180)) {
    throw new PackError(`Expected degrees for ${place.id} ${place.name}, found ${place.lat}, ${place.lon}`);
  }
}

/** Values that many places share, most frequent first so that their numbers take one byte. */
class Table {
  readonly values: readonly string[];
  readonly #numbers: ReadonlyMap<string, number>;

  constructor(all: readonly string[], sharedBy = 1) {
    const counts = new Map<string, number>();
    for (const value of all) counts.set(value, (counts.get(value) ?? 0) + 1);
    this.values = [...counts]
      .filter(([, count]) => count >= sharedBy)
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .map(([value]) => value);
    this.#numbers = new Map(this.values.map((value, index) => [value, index]));
  }

  /** Number of a value, or -1. */
  indexOf(value: string): number {
    return this.#numbers.get(value) ?? -1;
  }
}

function encodeIds(places: readonly PlaceRecord[]): Sections {
  const numbers: number[] = [];
  const others: string[] = [];
  for (const { id } of places) {
    const number = geonamesNumber(id);
    if (number >= 0) numbers.push(number);
    else others.push(id);
  }
  return {
    IDNR: writeDifferences(numbers),
    IDTX: new TextEncoder().encode(others.join('\n')),
  };
}

function encodeNames(places: readonly PlaceRecord[]) {
  const lists = places.map(namesOf);
  const texts = [...new Set(lists.flat().map((name) => name.text))];
  const trie = encodeTrie(texts.map(foldedTokens));
  const nodeOf = new Map(texts.map((text, index) => [text, trie.nodeOf[index]!]));
  const node = (name: PlaceName): number => nodeOf.get(name.text)!;
  const ordered = lists.map(([first, ...others]) => [
    first!,
    ...others.sort((a, b) => node(a) - node(b) || compareNames(a, b)),
  ]);
  const names = ordered.flatMap((list, place) => (isBackwards(place) ? list.reverse() : list));
  const shapeOfText = new Map(texts.map((text) => [text, shapeOf(text)]));
  const shapes = new Table(
    names.map((name) => shapeOfText.get(name.text)).filter((shape) => typeof shape === 'string'),
    SHAPE_SHARED_BY,
  );
  const attributes = new Table(names.map((name) => JSON.stringify(attributesOf(name))));
  const shapeNumbers = names.map((name) => shapes.indexOf(shapeOfText.get(name.text) ?? '\u0000') + 1);
  const raw = names.filter((_, index) => shapeNumbers[index] === 0).map((name) => name.text);
  return {
    counts: { names: names.length, tokens: trie.tokens, nodes: trie.nodes },
    attributes: attributes.values.map((value) => JSON.parse(value) as NameAttributes),
    shapes: shapes.values,
    sections: {
      NCNT: writeColumn(ordered.map((list) => list.length)),
      NNOD: writeDifferences(names.map(node)),
      NATT: writeColumn(names.map((name) => attributes.indexOf(JSON.stringify(attributesOf(name))))),
      NSHP: writeColumn(shapeNumbers),
      RAWL: writeColumn(raw.map((text) => text.length)),
      RAWS: new TextEncoder().encode(raw.join('')),
      ...trie.sections,
    } satisfies Sections,
  };
}

function attributesOf(name: PlaceName): NameAttributes {
  return [name.lang, name.kind, name.from ?? '', name.to ?? ''];
}

function assemble(given: Sections): Uint8Array {
  const sections = given as Required<Sections>;
  const table = HEADER_BYTES + SECTIONS.length * TABLE_ENTRY_BYTES;
  const padded = (length: number): number => Math.ceil(length / 4) * 4;
  const total = SECTIONS.reduce((sum, tag) => sum + padded(sections[tag].length), table);
  const bytes = new Uint8Array(total);
  const view = new DataView(bytes.buffer);
  const ascii = (text: string, at: number): void => bytes.set(new TextEncoder().encode(text), at);
  let offset = table;
  SECTIONS.forEach((tag, index) => {
    const entry = HEADER_BYTES + index * TABLE_ENTRY_BYTES;
    ascii(tag, entry);
    view.setUint32(entry + 4, offset, true);
    view.setUint32(entry + 8, sections[tag].length, true);
    bytes.set(sections[tag], offset);
    offset += padded(sections[tag].length);
  });
  ascii(MAGIC, 0);
  view.setUint16(4, FORMAT_VERSION, true);
  view.setUint16(6, SECTIONS.length, true);
  view.setUint32(8, total, true);
  view.setUint32(12, checksum(bytes, HEADER_BYTES), true);
  return bytes;
}
