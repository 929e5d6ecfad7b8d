import type { EventTiles, TileAddress, TileContent } from '../../formats/pmtiles/index';
import type { TilePlace } from './tiles-in-sight';

/** How much tiles may take that are not in sight, bytes. */
const BUDGET = 96e6;

interface Held {
  readonly content: TileContent;
  readonly bytes: number;
}

interface Coming {
  readonly promise: Promise<TileContent>;
  readonly stop: AbortController;
}

/** Tiles of one archive: those in sight and, as far as there is room, those seen before. */
export class TileCache {
  /** By the tile's key, the least lately seen first. */
  private readonly held = new Map<number, Held>();
  private readonly coming = new Map<number, Coming>();

  /** @param budget Bytes that tiles out of sight may take. */
  constructor(
    private readonly tiles: EventTiles,
    private readonly budget: number = BUDGET,
  ) {}

  /**
   * The contents of some places, each tile once. Tiles that are on their way and not among them are
   * given up. Throws what the first tile to fail throws, or the signal's reason.
   */
  async read(places: readonly TilePlace[], signal: AbortSignal): Promise<readonly TileContent[]> {
    const addresses = new Map<number, TileAddress>();
    for (const { zoom, x, y } of places) {
      const address = await this.tiles.find(zoom, x, y, signal);
      if (address !== null) addresses.set(address.key, address);
    }
    signal.throwIfAborted();
    this.giveUp(addresses);
    const contents = await Promise.all([...addresses.values()].map((address) => this.content(address)));
    signal.throwIfAborted();
    this.trim(addresses);
    return contents;
  }

  /** Gives up all tiles that are on their way, and forgets the rest. */
  clear(): void {
    this.giveUp(new Map());
    this.held.clear();
  }

  private async content(address: TileAddress): Promise<TileContent> {
    const held = this.held.get(address.key);
    if (held !== undefined) {
      this.held.delete(address.key);
      this.held.set(address.key, held);
      return held.content;
    }
    const coming = this.coming.get(address.key) ?? this.fetch(address);
    return coming.promise;
  }

  private fetch(address: TileAddress): Coming {
    const stop = new AbortController();
    const promise = this.tiles
      .read(address, stop.signal)
      .then((content) => {
        this.held.set(address.key, { content, bytes: content.bytes });
        return content;
      })
      .finally(() => {
        if (this.coming.get(address.key)?.stop === stop) this.coming.delete(address.key);
      });
    // Whoever waits for it hears of a failure; nobody may.
    promise.catch(() => {});
    const coming = { promise, stop };
    this.coming.set(address.key, coming);
    return coming;
  }

  private giveUp(wanted: ReadonlyMap<number, unknown>): void {
    for (const [key, { stop }] of this.coming) {
      if (wanted.has(key)) continue;
      this.coming.delete(key);
      stop.abort();
    }
  }

  private trim(inSight: ReadonlyMap<number, unknown>): void {
    let spare = 0;
    for (const [key, { bytes }] of this.held) if (!inSight.has(key)) spare += bytes;
    for (const [key, { bytes }] of this.held) {
      if (spare <= this.budget) return;
      if (inSight.has(key)) continue;
      this.held.delete(key);
      spare -= bytes;
    }
  }
}
