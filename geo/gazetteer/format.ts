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
export const FORMAT_VERSION = 2;
export const HEADER_BYTES = 16;
export const TABLE_ENTRY_BYTES = 12;
/** Of so many tokens the first is written whole: more cost fewer bytes, fewer are found sooner. */
export const TOKENS_A_BLOCK = 32;

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
  'NNOD', // trie node of each name, as differences; see isBackwards for the order of the names
  'NATT', // index into meta.attributes
  'NSHP', // 0 for a name in RAWS, else 1 + index into meta.shapes
  'RAWL', // lengths of the names in RAWS, UTF-16 units
  'RAWS', // names that cannot be made again from their tokens, UTF-8
  'TPRE', // tokens, those that begin a name first, sorted: units shared with the token before
  'TLEN', // tokens: units that follow
  'TTXT', // those units, UTF-8
  'TCHI', // number of children of each node, breadth first
  'TEDG', // token into each node from the grandchildren of the root on, ascending within a node
  'PLYG', // polygons
  'ACNT', // number of polygons in the outline of each place, 0 for none
  'APOL', // number of each of those polygons
] as const;

export type SectionTag = (typeof SECTIONS)[number];

/**
 * Whether the names of a place are numbered from the last to the first, its display name at the end: of
 * every second one. So names of neighbours that are alike, written in one script, stand side by side and
 * the differences of their nodes are small.
 */
export function isBackwards(place: number): boolean {
  return place % 2 === 1;
}

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

/** A quick sum over 32-bit words (a multiplicative hash); `bytes` is a multiple of four long. */
export function checksum(bytes: Uint8Array, from: number): number {
  const whole = bytes.subarray(from, bytes.length - ((bytes.length - from) % 4));
  // Words can only be seen where they begin on a multiple of four.
  const aligned = whole.byteOffset % 4 === 0 ? whole : whole.slice();
  const words = new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.length / 4);
  let sum = 0x811c9dc5 | 0;
  for (let i = 0; i < words.length; i++) {
    sum = Math.imul(sum ^ words[i]!, 0x01000193);
    sum ^= sum >>> 15;
  }
  return sum >>> 0;
}
