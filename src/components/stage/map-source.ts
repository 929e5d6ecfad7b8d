import type { ReactiveController } from 'lit';
import type { EventColumns } from '../../events/columns/types';
import type { FrontlineEvent } from '../../events/types';
import { FrontlineErrorEvent } from '../link/events';
import type { Localize } from '../words/localize';
import { type LoadListener, type LoadState, SourceLoader } from './source-loader';
import { type TileHost, type TileListener, TileSource } from './tile-source';

/** What the source of a map asks of the element, and does to it. */
export interface SourceHost extends TileHost, HTMLElement {
  readonly src: string;
  readonly hasUpdated: boolean;
  events: readonly FrontlineEvent[];
  loadTable(columns: EventColumns, problems: readonly string[], partial: boolean): void;
  /** All of `src` is on the map. */
  onSourceLoaded(): void;
}

/** Keeps a map filled with what its `src` holds: loads it, tells how far it is, and frees what another replaces. */
export class MapSource implements ReactiveController, LoadListener, TileListener {
  load: LoadState = { kind: 'idle' };
  private readonly loader: SourceLoader;
  /** Reads an archive of events where the camera is. */
  private readonly tiles: TileSource;
  /** The events of a file that is still coming. */
  private partial: EventColumns | null = null;
  /** The file that is shown instead of `src`. */
  private file: File | null = null;
  private giving = false;

  constructor(
    private readonly host: SourceHost,
    private readonly localize: Localize,
  ) {
    this.loader = new SourceLoader(localize, this);
    this.tiles = new TileSource(host, localize, this);
    host.addController(this);
  }

  hostConnected(): void {
    const { host } = this;
    if (host.hasUpdated && (this.file !== null || host.src) && this.load.kind !== 'loaded') this.again();
  }

  hostDisconnected(): void {
    this.loader.cancel();
    this.partial = null;
  }

  /** What of the filter the counts of an archive do not follow, in words, or ''. */
  get note(): string {
    return this.tiles.note;
  }

  /** There is another `src`, or none, or a file instead: what was there is let go. */
  follow(file: File | null = null): void {
    this.file = file;
    // What is under way is let go with the events.
    this.host.events = [];
    // An attribute that is taken away is null.
    if (file === null && this.host.src) this.again();
  }

  /** Loads what was loaded last anew. */
  again(): void {
    void this.loader.load(this.file ?? this.host.src);
  }

  /** Loads a file instead of `src`. */
  open(file: File): Promise<void> {
    this.follow(file);
    return this.loader.load(file);
  }

  /** Events have been put on the map; where they are not from here, what is from here is let go. */
  onOthers(): void {
    if (this.giving) return;
    this.loader.cancel();
    this.tiles.close();
    this.partial = null;
    this.onLoad({ kind: 'idle' });
  }

  /** Stops the load; the events so far stay, and it is said that they are not all. */
  cancel(): void {
    const { partial } = this;
    this.loader.cancel();
    this.tiles.close();
    this.partial = null;
    this.onLoad({ kind: 'idle' });
    if (partial === null) return;
    const words = this.localize.term('loadStopped', partial.size, this.localize.number(partial.size));
    this.onColumns(partial, [words], false);
    this.onLoad({ kind: 'loaded', problem: words });
  }

  /** The reader has seen what was wrong with the file. */
  dismiss(): void {
    if (this.load.kind === 'loaded') this.load = { kind: 'loaded', problem: '' };
    this.host.requestUpdate();
  }

  onLoad(load: LoadState): void {
    this.load = load;
    this.host.requestUpdate();
    if (load.kind === 'failed') {
      // What came before the network failed stays.
      if (this.partial !== null) this.onColumns(this.partial, [load.words], false);
      this.host.dispatchEvent(new FrontlineErrorEvent('load', load.words));
    }
    if (load.kind !== 'loaded') return;
    if (load.problem !== '') this.host.dispatchEvent(new FrontlineErrorEvent('rows', load.problem));
    this.host.onSourceLoaded();
  }

  onEvents(events: readonly FrontlineEvent[]): void {
    this.partial = null;
    this.give(() => {
      this.host.events = events;
    });
  }

  onColumns(columns: EventColumns, problems: readonly string[], partial: boolean): void {
    this.partial = partial ? columns : null;
    this.give(() => this.host.loadTable(columns, problems, partial));
  }

  private give(work: () => void): void {
    this.giving = true;
    work();
    this.giving = false;
  }

  onTiles(source: string | File): void {
    void this.tiles.load(source);
  }

  onProblem(words: string): void {
    this.load = { kind: 'loaded', problem: words };
    this.host.requestUpdate();
    this.host.dispatchEvent(new FrontlineErrorEvent('rows', words));
  }
}
