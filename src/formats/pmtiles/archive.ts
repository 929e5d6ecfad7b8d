import { type Compress, type Entry, writeDirectories } from './directory';
import { encodeHeader, FIRST_BYTES, HEADER_BYTES } from './header';

/** What an archive says of itself beside its tiles. */
export interface ArchiveFacts {
  /** The archive's metadata, a JSON object. */
  readonly metadata: object;
  readonly maxZoom: number;
  /** West, south, east, north, degrees; null when nothing is placed. */
  readonly bounds: readonly [west: number, south: number, east: number, north: number] | null;
}

/**
 * Gathers tiles into a PMTiles 3 archive. The same tiles give the same bytes; equal contents are
 * stored once, and tiles in a row that share one are one entry.
 */
export class ArchiveWriter {
  private readonly entries: Entry[] = [];
  private readonly contents: Uint8Array[] = [];
  /** Index and offset of the contents with the same length and sum. */
  private readonly known = new Map<string, { readonly index: number; readonly offset: number }[]>();
  private size = 0;
  private addressed = 0;

  /** @param compress Gzip, for tiles, directories and metadata. */
  constructor(private readonly compress: Compress) {}

  /** Bytes of the tiles so far. */
  get bytes(): number {
    return this.size;
  }

  /** Adds a tile. Ids must ascend; throws a RangeError when one does not. */
  async add(id: number, content: Uint8Array): Promise<void> {
    const last = this.entries.at(-1);
    const next = last === undefined ? 0 : last.id + last.run;
    if (id < next) throw new RangeError(`Tiles must come in order: expected one from ${next} on, got ${id}.`);
    this.addressed++;
    const compressed = await this.compress(content);
    const offset = this.offsetOf(compressed);
    if (last !== undefined && id === next && offset === last.offset)
      this.entries[this.entries.length - 1] = { ...last, run: last.run + 1 };
    else this.entries.push({ id, offset, length: compressed.length, run: 1 });
  }

  /** The archive, as parts to be written one after the other. */
  async finish({ metadata, maxZoom, bounds }: ArchiveFacts): Promise<readonly Uint8Array[]> {
    const { root, leaves } = await writeDirectories(this.entries, this.compress, FIRST_BYTES - HEADER_BYTES);
    const json = await this.compress(new TextEncoder().encode(JSON.stringify(metadata)));
    const metadataAt = HEADER_BYTES + root.length;
    const leavesAt = metadataAt + json.length;
    const header = encodeHeader({
      root: { offset: HEADER_BYTES, length: root.length },
      metadata: { offset: metadataAt, length: json.length },
      leaves: { offset: leavesAt, length: leaves.length },
      tiles: { offset: leavesAt + leaves.length, length: this.size },
      addressed: this.addressed,
      entries: this.entries.length,
      contents: this.contents.length,
      minZoom: 0,
      maxZoom,
      bounds,
    });
    return [header, root, json, leaves, ...this.contents];
  }

  private offsetOf(content: Uint8Array): number {
    const key = `${content.length} ${sumOf(content)}`;
    const alike = this.known.get(key) ?? [];
    const same = alike.find(({ index }) => isEqual(this.contents[index]!, content));
    if (same !== undefined) return same.offset;
    const offset = this.size;
    this.known.set(key, [...alike, { index: this.contents.length, offset }]);
    this.contents.push(content);
    this.size += content.length;
    return offset;
  }
}

/** FNV-1a of some bytes, 32 bits. */
function sumOf(bytes: Uint8Array): number {
  let sum = 0x811c9dc5;
  for (const byte of bytes) sum = Math.imul(sum ^ byte, 0x01000193);
  return sum >>> 0;
}

function isEqual(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
