/** Bytes of the header of an archive. */
export const HEADER_BYTES = 127;

/** A reader fetches this much at first: header and root directory lie within it. */
export const FIRST_BYTES = 16_384;

/** A section of the archive, bytes. */
export interface Section {
  readonly offset: number;
  readonly length: number;
}

/** What the header of an archive of ours says; all else in it is the same in each. */
export interface ArchiveHeader {
  readonly root: Section;
  readonly metadata: Section;
  readonly leaves: Section;
  readonly tiles: Section;
  /** How many tiles have a content, how many entries say so, and how many contents there are. */
  readonly addressed: number;
  readonly entries: number;
  readonly contents: number;
  readonly minZoom: number;
  readonly maxZoom: number;
  /** West, south, east, north, degrees; null without a placed event. */
  readonly bounds: readonly [west: number, south: number, east: number, north: number] | null;
}

const MAGIC = [0x50, 0x4d, 0x54, 0x69, 0x6c, 0x65, 0x73];
const VERSION = 3;
const GZIP = 2;
const OTHER_TILES = 0;

/** The 127 bytes of PMTiles 3's header, for tiles of no type that the format knows, all compressed by gzip. */
export function encodeHeader(header: ArchiveHeader): Uint8Array {
  const bytes = new Uint8Array(HEADER_BYTES);
  const view = new DataView(bytes.buffer);
  bytes.set([...MAGIC, VERSION]);
  const { root, metadata, leaves, tiles, addressed, entries, contents } = header;
  const sections = [root, metadata, leaves, tiles].flatMap(({ offset, length }) => [offset, length]);
  [...sections, addressed, entries, contents].forEach((value, index) => {
    view.setBigUint64(8 + 8 * index, BigInt(value), true);
  });
  // Clustered: the contents lie in the order of their tiles.
  bytes.set([1, GZIP, GZIP, OTHER_TILES, header.minZoom, header.maxZoom], 96);
  const [west, south, east, north] = header.bounds ?? [-180, -85, 180, 85];
  const degrees = (at: number, value: number) => view.setInt32(at, Math.round(value * 1e7), true);
  [west, south, east, north].forEach((value, index) => {
    degrees(102 + 4 * index, value);
  });
  bytes[118] = header.minZoom;
  degrees(119, (west + east) / 2);
  degrees(123, (south + north) / 2);
  return bytes;
}
