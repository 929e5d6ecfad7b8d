import { type Entry, findTile, type Header, PMTiles, type Source, zxyToTileId } from 'pmtiles';
import type { EventColumns } from '../../events/columns/types';
import { TileError } from './errors';
import { decodeEvents, holdsEvents } from './event-tile';
import { readMetadata, type TilesMetadata } from './metadata';
import { STATUS_NAMES, type Summary, type SummaryStep, TYPE_NAMES } from './summary';
import { decodeSummary, PREFIX_BYTES } from './summary-tile';

/** A tile of an archive, found in its directories and not yet fetched. */
export interface TileAddress {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
  /** Tiles with the same key have the same content. */
  readonly key: number;
  /** Bytes to fetch. */
  readonly length: number;
}

/** What a tile holds; `bytes` is about what it takes in memory. */
export type TileContent =
  | { readonly kind: 'events'; readonly columns: EventColumns; readonly bytes: number }
  | { readonly kind: 'summary'; readonly summary: Summary; readonly bytes: number };

/** An archive of events, open for reading. */
export class EventTiles {
  private readonly types: Uint8Array;
  private readonly statuses: Uint8Array;

  private constructor(
    private readonly archive: PMTiles,
    private readonly header: Header,
    readonly metadata: TilesMetadata,
  ) {
    this.types = codesOf(metadata.types, TYPE_NAMES, 'other');
    this.statuses = codesOf(metadata.statuses, STATUS_NAMES, 'reported');
  }

  /**
   * Reads header, root directory and metadata. Throws a TileError for what is no archive of events,
   * and whatever the source throws.
   */
  static async open(source: Source): Promise<EventTiles> {
    const archive = new PMTiles(source);
    const header = await archive.getHeader().catch((error: unknown) => {
      const notOne = error instanceof Error && /magic number|spec version/.test(error.message);
      throw notOne ? new TileError('It is no PMTiles archive of version 3.', { cause: error }) : error;
    });
    return new EventTiles(archive, header, readMetadata(await archive.getMetadata()));
  }

  /** Finest zoom that has tiles. */
  get maxZoom(): number {
    return this.header.maxZoom;
  }

  /**
   * The tile that holds the events of a place at a zoom: the one there, or where the archive ends
   * sooner the tile of events above it. Null where there is no event.
   */
  async find(zoom: number, x: number, y: number, signal?: AbortSignal): Promise<TileAddress | null> {
    for (let at = Math.min(zoom, this.maxZoom); at >= 0; at--) {
      const [column, line] = [x >>> (zoom - at), y >>> (zoom - at)];
      const entry = await this.entry(at, column, line, signal);
      if (entry === null) continue;
      const address = { zoom: at, x: column, y: line, key: entry.offset, length: entry.length };
      const exact = at === zoom || !(await this.hasChildren(address, signal));
      return exact ? address : null;
    }
    return null;
  }

  /** Fetches and decodes a tile. Throws a TileError for a broken one, and whatever the source throws. */
  async read({ zoom, x, y }: TileAddress, signal?: AbortSignal): Promise<TileContent> {
    const response = await this.archive.getZxy(zoom, x, y, signal);
    const bytes = new Uint8Array(response?.data ?? new ArrayBuffer(0));
    if (bytes.length < PREFIX_BYTES) throw new TileError('A tile of the archive is missing or too short.');
    if (holdsEvents(bytes)) return { kind: 'events', columns: decodeEvents(bytes), bytes: bytes.length };
    const step = this.stepOf(zoom);
    const summary = decodeSummary(bytes, step, this.types, this.statuses);
    return { kind: 'summary', summary, bytes: bytes.length };
  }

  private stepOf(zoom: number): SummaryStep {
    const step = this.metadata.levels[zoom];
    if (step === undefined)
      throw new TileError(`The metadata of the archive names no step of counts at zoom ${zoom}.`);
    return step;
  }

  /** A tile with children holds a summary of them. */
  private async hasChildren({ zoom, x, y }: TileAddress, signal?: AbortSignal): Promise<boolean> {
    if (zoom === this.maxZoom) return false;
    for (const [right, down] of [
      [0, 0],
      [1, 0],
      [0, 1],
      [1, 1],
    ] as const)
      if (await this.entry(zoom + 1, 2 * x + right, 2 * y + down, signal)) return true;
    return false;
  }

  /** A tile's entry in the directories, which are fetched once. */
  private async entry(zoom: number, x: number, y: number, signal?: AbortSignal): Promise<Entry | null> {
    const { header } = this;
    const { cache, source } = this.archive;
    const id = zxyToTileId(zoom, x, y);
    let [offset, length] = [header.rootDirectoryOffset, header.rootDirectoryLength];
    for (let depth = 0; depth < 4; depth++) {
      const found = findTile(await cache.getDirectory(source, offset, length, header, signal), id);
      if (found === null || found.runLength > 0) return found;
      [offset, length] = [header.leafDirectoryOffset + found.offset, found.length];
    }
    return null;
  }
}

/** Our code of each of the archive's names. */
function codesOf(names: readonly string[], ours: readonly string[], other: string): Uint8Array {
  const unknown = ours.indexOf(other);
  return Uint8Array.from(names, (name) => {
    const code = ours.indexOf(name);
    return code < 0 ? unknown : code;
  });
}
