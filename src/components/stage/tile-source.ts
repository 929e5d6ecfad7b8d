import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { EventColumns } from '../../events/columns/types';
import { EventTiles, type SummaryStep, type TileContent, TileError } from '../../formats/pmtiles/index';
import type { FrontlineMapView } from '../../map/types';
import { type InSight, mergeColumns, Overview, wholeOf } from '../../store/tiles/index';
import type { EventFilter, FrontlineStore, MapView, StoreState, Whole } from '../../store/types';
import type { Localize } from '../words/localize';
import { ArchiveError, archiveSource } from './archive-source';
import type { LoadState } from './source-loader';
import { TileCache } from './tile-cache';
import { tileNote } from './tile-words';
import { tilesInSight } from './tiles-in-sight';

/** What a source of tiles asks of the element that shows them. */
export interface TileHost extends ReactiveControllerHost {
  readonly store: FrontlineStore;
  readonly map: FrontlineMapView | null;
}

/** Hears how the archive that was opened last comes. */
export interface TileListener {
  /** Loaded is an archive once it is open: its totals are in the store, and the map may ask for what it shows. */
  onLoad(state: LoadState): void;
  /** Something of what is in sight could not be read; what was there stays. */
  onProblem(words: string): void;
}

/** Most events that are put together for the list and the map; where more are in sight they are counted by place. */
const MOST_EVENTS = 50_000;

/** Counts where no step is told, as for a world without summaries. */
const DAYS: SummaryStep = { unit: 'day', by: 'type' };

interface Open {
  readonly name: string;
  readonly tiles: EventTiles;
  readonly cache: TileCache;
  readonly overview: Overview;
}

/**
 * Shows an archive of events that is too large to load: reads what the camera sees, and puts into
 * the store either the events there or, where they are many, counts of places.
 */
export class TileSource implements ReactiveController {
  /** What is open or being opened. */
  private source: string | File | null = null;
  private opening: AbortController | null = null;
  private open: Open | null = null;
  private reading: AbortController | null = null;
  private view: MapView | null = null;
  private shown: readonly TileContent[] | null = null;
  /** What this has put into the store; with another there, somebody else fills the map. */
  private whole: Whole | null = null;
  private stop: (() => void) | null = null;
  /** What of the filter the counts do not follow, in words, or ''. */
  note = '';
  private drawn: { readonly filter: EventFilter; readonly whole: unknown; readonly map: unknown } | null =
    null;

  constructor(
    private readonly host: TileHost,
    private readonly localize: Localize,
    private readonly listener: TileListener,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.stop = this.host.store.subscribe((state) => this.follow(state));
    if (this.source !== null) void this.load(this.source);
  }

  hostDisconnected(): void {
    this.stop?.();
    this.stop = null;
    const { source } = this;
    this.close();
    // The element may only be on its way to another place of the page.
    this.source = source;
  }

  /** The map may have been made anew. */
  hostUpdated(): void {
    this.follow(this.host.store.getState());
  }

  /** Opens an archive instead of the one that is open. Never throws: what goes wrong is told in words. */
  async load(src: string | File): Promise<void> {
    this.close();
    const opening = new AbortController();
    this.opening = opening;
    this.source = src;
    const name = typeof src === 'string' ? src : src.name;
    this.listener.onLoad({ kind: 'loading', words: this.localize.term('loading', name) });
    try {
      const tiles = await EventTiles.open(archiveSource(src));
      if (opening.signal.aborted) return;
      this.open = { name, tiles, cache: new TileCache(tiles), overview: new Overview(tiles.metadata) };
      this.show([], false);
      this.listener.onLoad({ kind: 'loaded', problem: '' });
      this.follow(this.host.store.getState());
    } catch (error) {
      if (opening.signal.aborted) return;
      this.close();
      this.listener.onLoad({ kind: 'failed', words: this.wordsOf(name, error) });
    }
  }

  /** Lets go of the archive, and of what is on its way. What is in the store stays. */
  close(): void {
    this.opening?.abort();
    this.reading?.abort();
    this.open?.cache.clear();
    this.open = null;
    this.opening = null;
    this.source = null;
    this.view = null;
    this.shown = null;
    this.whole = null;
  }

  private follow(state: StoreState): void {
    this.draw(state);
    const note = tileNote(this.localize, state.whole, state.filter);
    if (note !== this.note) {
      this.note = note;
      this.host.requestUpdate();
    }
    if (this.open !== null && state.whole !== this.whole) this.close();
    if (this.open === null || state.view === null || state.view === this.view) return;
    this.view = state.view;
    void this.read(this.open, state.view);
  }

  /** Counts of places are drawn from here: they change with the filter, as events in the store do. */
  private draw({ filter, whole }: StoreState): void {
    const { map } = this.host;
    const same = this.drawn?.filter === filter && this.drawn.whole === whole && this.drawn.map === map;
    if (map === null || same || (whole === null && !this.drawn?.whole)) return;
    this.drawn = { filter, whole, map };
    map.setCells(whole?.cells(filter) ?? null);
  }

  private async read({ tiles, cache }: Open, view: MapView): Promise<void> {
    this.reading?.abort();
    const reading = new AbortController();
    this.reading = reading;
    try {
      const contents = await cache.read(tilesInSight(view, tiles.maxZoom), reading.signal);
      const deepest = view.zoom >= tiles.maxZoom;
      if (!reading.signal.aborted && !isSame(contents, this.shown)) this.show(contents, deepest);
    } catch (error) {
      if (reading.signal.aborted) return;
      this.listener.onProblem(this.wordsOf(this.open?.name ?? '', error));
    }
  }

  private show(contents: readonly TileContent[], deepest: boolean): void {
    const { tiles, overview } = this.open!;
    const far = this.shown === null && tiles.metadata.placed > 0;
    this.shown = contents;
    const { sight, events } = inSight(contents, far, deepest);
    const whole = wholeOf(tiles.metadata, overview, sight);
    this.whole = whole;
    this.host.store.dispatch({ type: 'table', columns: mergeColumns(events), whole });
  }

  private wordsOf(src: string, error: unknown): string {
    const { localize } = this;
    if (error instanceof TileError) return localize.term('unreadable', src, error.message);
    if (!(error instanceof ArchiveError)) return localize.term('unreachable', src);
    return error.status === 0 ? localize.term('noRanges', src) : localize.term('notFound', src, error.status);
  }
}

/**
 * The events themselves where no tile in sight holds counts, and they are not too many or cannot be
 * told apart by going closer; else counts by place. `far` while nothing has been read.
 */
function inSight(
  contents: readonly TileContent[],
  far: boolean,
  deepest: boolean,
): { readonly sight: InSight; readonly events: readonly EventColumns[] } {
  const events = contents.flatMap((content) => (content.kind === 'events' ? [content.columns] : []));
  const summaries = contents.flatMap((content) => (content.kind === 'summary' ? [content.summary] : []));
  const size = events.reduce((sum, columns) => sum + columns.size, 0);
  if (!far && summaries.length === 0 && (deepest || size <= MOST_EVENTS))
    return { sight: { close: true }, events };
  const { unit, by } = summaries[0] ?? DAYS;
  return { sight: { close: false, step: { unit, by }, unit, summaries, events }, events: [] };
}

function isSame(one: readonly TileContent[], other: readonly TileContent[] | null): boolean {
  return other !== null && one.length === other.length && one.every((content, at) => content === other[at]);
}
