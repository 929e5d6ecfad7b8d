import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { createMapView } from '../../map/index';
import type { Bounds, FrontlineMapView, MapHit, MapLabels, MapTheme } from '../../map/types';
import type { EventTable, FrontlineStore, MapView, StoreState } from '../../store/types';
import { bundledBasemap } from './bundled-basemap';

/** What a stage asks of the element that it draws for. */
export interface StageHost extends ReactiveControllerHost, HTMLElement {
  readonly store: FrontlineStore;
  readonly basemap: string;
  /** Where the author wants the camera, or null to show all events. */
  readonly camera: { readonly lat: number; readonly lon: number; readonly zoom: number } | null;
  readonly cooperative: boolean;
  /** Whether the map is drawn on a globe. */
  readonly globe: boolean;
  /** Whether many events are drawn as how dense they lie, not as counts. */
  readonly heat: boolean;
  /** Whether the table goes on from the one before, of a file that is still coming. */
  readonly grows: boolean;
  /** What of the map the reader chose last. */
  hit: MapHit | null;
  stageTheme(): MapTheme;
  stageLang(): string;
  stageLabels(): Partial<MapLabels>;
  onStageReady(): void;
  onStageHover(hit: MapHit): void;
  onStageSelect(hit: MapHit): void;
  onStageView(view: MapView): void;
  /** `fatal` when there is no map at all. */
  onStageProblem(message: string, fatal: boolean): void;
}

/** What shows that the reader has the map in hand. */
const HANDS = ['pointerdown', 'wheel', 'keydown'] as const;

/**
 * Keeps a map in an element: makes it when the element comes near the eye (a page may hold only
 * sixteen WebGL contexts), feeds it from the store, and frees it when the element goes.
 */
export class MapStage implements ReactiveController {
  view: FrontlineMapView | null = null;
  ready = false;
  failed = false;
  private readonly sight = new IntersectionObserver((entries) => this.onSight(entries), {
    rootMargin: '300px',
  });
  private unsubscribe: (() => void) | null = null;
  private fitted: EventTable | null = null;
  /** Whether an archive is shown that is read where the camera is. */
  private archived = false;
  /** Whether the camera has been placed since there is a map. */
  private framed = false;
  /** Whether the reader has put a hand on the map since it was given its file. */
  private touched = false;
  /** What the map was made with; another choice needs another map. */
  private made = '';

  constructor(private readonly host: StageHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.failed = false;
    this.sight.observe(this.host);
    this.unsubscribe = this.host.store.subscribe((state) => this.draw(state));
  }

  hostDisconnected(): void {
    this.sight.disconnect();
    this.unsubscribe?.();
    this.unsubscribe = null;
    this.free();
  }

  hostUpdated(): void {
    if (this.view === null) return;
    if (this.made !== this.makings) {
      this.free();
      this.create();
      return;
    }
    this.view.setTheme(this.host.stageTheme());
    this.view.setLang(this.host.stageLang(), this.host.stageLabels());
    this.view.setHeat(this.host.heat);
  }

  private get makings(): string {
    return `${this.host.globe} ${this.host.basemap}`;
  }

  private onSight(entries: readonly IntersectionObserverEntry[]): void {
    if (this.view === null && !this.failed && entries.some(({ isIntersecting }) => isIntersecting))
      this.create();
  }

  private create(): void {
    const { host } = this;
    const container = host.shadowRoot?.querySelector<HTMLElement>('.view');
    if (!container) return;
    this.made = this.makings;
    for (const type of HANDS) container.addEventListener(type, this.onTouch, { passive: true });
    const bundled = bundledBasemap();
    try {
      this.view = createMapView(container, {
        root: host.shadowRoot!,
        basemap: host.basemap,
        ...(bundled === undefined ? {} : { bundled }),
        theme: host.stageTheme(),
        lang: host.stageLang(),
        labels: host.stageLabels(),
        cooperativeGestures: host.cooperative,
        // An author's own style may say how it is projected.
        ...(host.globe ? { projection: 'globe' as const } : {}),
        reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
      });
    } catch (error) {
      this.failed = true;
      host.onStageProblem((error as Error).message, true);
      return;
    }
    this.listen(this.view);
    this.view.setHeat(this.host.heat);
    this.draw(host.store.getState());
    host.requestUpdate();
  }

  private listen(view: FrontlineMapView): void {
    const { host } = this;
    view.on('ready', () => {
      this.ready = true;
      host.onStageReady();
    });
    view.on('hover', (hit) => host.onStageHover(hit));
    view.on('select', (hit) => {
      host.hit = hit;
      host.onStageSelect(hit);
    });
    view.on('view', (camera) => host.onStageView(camera));
    view.on('error', (problem) => host.onStageProblem(problem.message, false));
  }

  private draw(state: StoreState): void {
    if (this.view === null) return;
    this.view.setData(state.table, state.selection, { selected: state.selected, hovered: state.hovered });
    this.follow(state);
  }

  /** Moves to events that are new; an archive is shown whole once, and then read wherever the camera goes. */
  private follow({ table, whole }: StoreState): void {
    const isOpen = this.archived;
    this.archived = whole !== null;
    if (whole !== null) {
      this.fitted = null;
      if (!isOpen && whole.bounds !== null) this.frame(whole.bounds);
      return;
    }
    // An empty table is no occasion to move, and what was there before is let go.
    const before = this.fitted;
    this.fitted = table.size === 0 ? null : table;
    if (this.fitted !== null && this.fitted !== before) this.frame('events');
  }

  /** Shows all that is new, unless the author has placed the camera or the reader has it in hand. */
  private frame(target: Bounds | 'events'): void {
    const { camera, grows } = this.host;
    const first = !this.framed;
    this.framed = true;
    if (!grows) this.touched = false;
    else if (this.touched) return;
    if (camera === null) this.view?.fit(target, { animate: !first });
    else if (first) this.view?.flyTo(camera, { zoom: camera.zoom, animate: false });
  }

  private readonly onTouch = (): void => {
    this.touched = true;
  };

  private free(): void {
    this.view?.remove();
    this.view = null;
    this.ready = false;
    this.fitted = null;
    this.framed = false;
    this.archived = false;
    const container = this.host.shadowRoot?.querySelector('.view');
    for (const type of HANDS) container?.removeEventListener(type, this.onTouch);
  }
}
