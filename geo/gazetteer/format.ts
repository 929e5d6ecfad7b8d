/**
 * The pack: a gazetteer as one block of bytes, little-endian.
 *
 * | bytes | holds |
 * | --- | --- |
 * | 0–3 | magic `FLGZ` |
 * | 4–5 | format version |
 * | 6–7 | number of sections |
 * | 8–11 | length of the whole pack |
 * | 12–15 | checksum of all bytes after the header, see {@link checksum} |
 * | 16– | section table: tag (four ASCII letters), offset, length; twelve bytes each |
 * | … | the sections, each beginning on a multiple of four |
 *
 * On disk a pack is gzipped; `inflate.ts` undoes that.
 */

export const MAGIC = 'FLGZ';
export const FORMAT_VERSION = 1;
export const HEADER_BYTES = 16;
export const TABLE_ENTRY_BYTES = 12;

/** Tags of the sections, in the order in which they are written. */
export const SECTIONS = [
  'META', // JSON, see PackMeta
  'IDNR', // GeoNames numbers, ascending, as differences
  'IDTX', // other ids, sorted, one a line
  'LATS', // latitude in steps of the quantum, as differences
  'LONS',
  'CODE', // index into meta.codes
  'CTRY', // index into meta.countries
  'ADM1', // index into meta.admin1
  'POPU', // inhabitants
  'UNCE', // uncertainty in metres
  'NCNT', // number of names of each place
  'NNOD', // trie node of each name
  'NATT', // index into meta.attributes
  'NSHP', // 0 for a name in RAWS, else 1 + index into meta.shapes
  'RAWL', // lengths of the names in RAWS, UTF-16 units
  'RAWS', // names that cannot be made again from their tokens, UTF-8
  'TPRE', // tokens, sorted: units shared with the token before
  'TLEN', // tokens: units that follow
  'TTXT', // those units, UTF-8
  'TCHI', // number of children of each node, breadth first
  'TEDG', // token of each edge, ascending within a node
  'PLYG', // polygons
  'AREA', // which polygons make up whose outline
] as const;

export type SectionTag = (typeof SECTIONS)[number];

/** Attributes that many names share: language, kind, and the years in force ('' when open). */
export type NameAttributes = readonly [lang: string, kind: string, from: string, to: string];

/** What a pack says about itself, and the tables that its columns point into. */
export interface PackMeta {
  /** Name of the pack: `theatre`, `world`, `full` or one's own. */
  readonly name: string;
  /** Where the places come from and under which licence, for credits. */
  readonly attribution: string;
  readonly places: number;
  readonly names: number;
  readonly tokens: number;
  readonly nodes: number;
  readonly polygons: number;
  /** Steps a degree of the stored coordinates: 100000 keeps five decimals. */
  readonly stepsPerDegree: number;
  readonly areaStepsPerDegree: number;
  /** Feature class and code joined by a dot: `P.PPLA`. */
  readonly codes: readonly string[];
  readonly countries: readonly string[];
  readonly admin1: readonly string[];
  readonly attributes: readonly NameAttributes[];
  readonly shapes: readonly string[];
}

/** A pack that cannot be read: not a pack, another version, cut short or damaged. */
export class PackError extends Error {
  override readonly name = 'PackError';
}

/** A quick sum over little-endian 32-bit words (a multiplicative hash); `bytes` is a multiple of four long. */
export function checksum(bytes: Uint8Array, from: number): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let sum = 0x811c9dc5;
  for (let offset = from; offset + 4 <= bytes.length; offset += 4) {
    sum = Math.imul(sum ^ view.getUint32(offset, true), 0x01000193);
    sum ^= sum >>> 15;
  }
  return sum >>> 0;
}
