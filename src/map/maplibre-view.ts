import type { Map as MapLibreMap } from 'maplibre-gl';
import type { CountedPlaces } from '../store/tiles/types';
import type { EventTable, MapView, Selection } from '../store/types';
import { createEmitter } from './emitter';
import { FewEvents } from './few-events';
import { drawImage, PIXEL_RATIO } from './images/index';
import { FEW, ManyEvents } from './many-events';
import { Basemap, type BasemapLook } from './maplibre-basemap';
import { fitBounds, flyToPoint, viewOf } from './maplibre-camera';
import { addControls, DEFAULT_LABELS, relabelControls } from './maplibre-controls';
import { createMap } from './maplibre-create';
import { adoptMapCss } from './maplibre-css';
import { followPointer } from './maplibre-pointer';
import { prepareWorker, type WorkerWatch, watchWorker } from './maplibre-worker';
import { MapProblem } from './problem';
import type {
  Bounds,
  FitOptions,
  FlyOptions,
  FrontlineMapView,
  MapLabels,
  MapMarks,
  MapTheme,
  MapViewEvents,
  MapViewOptions,
  Pixel,
} from './types';

/** How long a lost WebGL context may take to come back before it is told, milliseconds. */
const CONTEXT_PATIENCE = 2_000;

/**
 * Draws a map into a container, which it fills. Throws a {@link MapProblem}: `no-webgl` when the
 * browser gives no WebGL 2 context, `no-worker` when no worker was chosen (`worker-file`,
 * `worker-blob`). Everything later comes as an `error` event, and the map lives on.
 */
export function createMapView(container: HTMLElement, options: MapViewOptions): FrontlineMapView {
  return new MapLibreView(container, options);
}

/** The one implementation; its helpers beside it each take MapLibre's map for one thing. */
class MapLibreView implements FrontlineMapView {
  private readonly emitter = createEmitter<MapViewEvents>();
  private readonly map: MapLibreMap;
  private readonly basemap: Basemap;
  private readonly worker: WorkerWatch;
  private readonly few: FewEvents;
  private readonly many: ManyEvents;
  private theme: MapTheme;
  private heat = false;
  private lang: string;
  private labels: MapLabels;
  private styleLoaded = false;
  private removed = false;
  private table: EventTable | null = null;
  private selection: Selection | null = null;
  private highlighted: MapMarks = { selected: '', hovered: '' };
  private stopFollowing = (): void => {};
  private contextTimer = 0;
  private readonly told = new Set<string>();

  constructor(
    container: HTMLElement,
    private readonly options: MapViewOptions,
  ) {
    this.theme = options.theme;
    this.lang = options.lang ?? 'en';
    this.labels = { ...DEFAULT_LABELS, ...options.labels };
    prepareWorker();
    const root = options.root ?? container.getRootNode();
    if (root instanceof Document || root instanceof ShadowRoot) adoptMapCss(root);
    this.map = createMap(container, options, this.labels);
    container.dataset.theme = this.theme;
    addControls(this.map, options.interactive !== false);
    relabelControls(this.map, this.labels);
    this.few = new FewEvents(this.map);
    this.many = new ManyEvents(this.map, this.few, {
      theme: this.theme,
      reducedMotion: options.reducedMotion === true,
    });
    this.worker = watchWorker((problem) => this.fail(problem));
    this.basemap = new Basemap(this.map, options);
    this.listen();
    this.basemap.load(this.look());
  }

  setData(table: EventTable, selection: Selection, marks: MapMarks): void {
    if (this.removed) return;
    const isSame = table === this.table && selection === this.selection;
    const { selected, hovered } = this.highlighted;
    if (isSame && marks.selected === selected && marks.hovered === hovered) return;
    if (!isSame) {
      this.table = table;
      this.selection = selection;
      this.drawEvents(table, selection);
    }
    this.highlighted = marks;
    this.highlight();
  }

  setCells(places: CountedPlaces | null): void {
    if (!this.removed) this.many.drawPlaces(places);
  }

  setHeat(heat: boolean): void {
    if (this.removed || heat === this.heat) return;
    this.heat = heat;
    this.many.setHeat(heat);
    if (this.table && this.selection) this.drawEvents(this.table, this.selection);
  }

  setTheme(theme: MapTheme): void {
    if (this.removed || theme === this.theme) return;
    this.theme = theme;
    this.map.getContainer().dataset.theme = theme;
    this.many.setTheme(theme);
    this.refresh();
  }

  setLang(lang: string, labels?: Partial<MapLabels>): void {
    if (this.removed) return;
    this.labels = { ...this.labels, ...labels };
    relabelControls(this.map, this.labels);
    if (lang === this.lang) return;
    this.lang = lang;
    this.refresh();
  }

  fit(target: Bounds | readonly string[] | 'events', options: FitOptions = {}): boolean {
    if (this.removed) return false;
    const bounds = this.boundsFor(target);
    if (bounds) fitBounds(this.map, bounds, options, this.animates(options.animate));
    return bounds !== null;
  }

  flyTo(point: { readonly lat: number; readonly lon: number }, options: FlyOptions = {}): void {
    if (!this.removed) flyToPoint(this.map, point, options, this.animates(options.animate));
  }

  zoomBy(steps: number): void {
    if (!this.removed) this.map.zoomTo(this.map.getZoom() + steps, { animate: this.animates() });
  }

  project([lon, lat]: readonly [lon: number, lat: number]): Pixel {
    if (this.removed) return { x: Number.NaN, y: Number.NaN };
    const { x, y } = this.map.project([lon, lat]);
    return { x, y };
  }

  unproject({ x, y }: Pixel): { readonly lat: number; readonly lon: number } | null {
    if (this.removed) return null;
    const { lat, lng } = this.map.unproject([x, y]).wrap();
    return { lat, lon: lng };
  }

  getView(): MapView | null {
    return this.removed ? null : viewOf(this.map);
  }

  on<Type extends keyof MapViewEvents>(
    type: Type,
    listener: (event: MapViewEvents[Type]) => void,
  ): () => void {
    return this.emitter.on(type, listener);
  }

  resize(): void {
    if (!this.removed) this.map.resize();
  }

  remove(): void {
    if (this.removed) return;
    this.removed = true;
    this.emitter.clear();
    this.worker.stop();
    this.stopFollowing();
    this.many.stop();
    clearTimeout(this.contextTimer);
    this.map.remove();
  }

  private listen(): void {
    const { map } = this;
    map.setMissingStyleImageResolver(async (id) => {
      const image = drawImage(id);
      if (image && !map.hasImage(id)) map.addImage(id, image, { pixelRatio: PIXEL_RATIO });
    });
    map.on('style.load', () => {
      this.styleLoaded = true;
      if (this.options.projection) map.setProjection({ type: this.options.projection });
      this.few.onStyleLoad();
      this.many.onStyleLoad();
    });
    map.once('load', () => {
      this.worker.stop();
      this.emitter.emit('ready', undefined);
      this.emitView();
    });
    map.on('moveend', () => this.emitView());
    map.on('zoomend', () => this.highlight());
    map.on('error', ({ error }) => this.onMapError(error));
    map.on('webglcontextlost', () => this.onContextLost());
    map.on('webglcontextrestored', () => clearTimeout(this.contextTimer));
    this.stopFollowing = followPointer(map, {
      at: (...where) => (this.many.settled ? this.few : this.many).pointed(...where),
      onHover: (hit) => this.emitter.emit('hover', hit),
      onSelect: (hit) => this.emitter.emit('select', hit),
    });
  }

  private look(): BasemapLook {
    return { theme: this.theme, lang: this.lang, data: this.few.data };
  }

  private refresh(): void {
    if (this.styleLoaded) this.basemap.refresh(this.look());
    else this.basemap.load(this.look());
  }

  private drawEvents(table: EventTable, selection: Selection): void {
    if (this.heat || table.size > FEW) {
      this.many.draw(table, selection);
      return;
    }
    this.many.clear();
    this.few.draw(table, selection);
  }

  private highlight(): void {
    this.few.highlight(this.highlighted);
    this.many.highlight(this.highlighted);
  }

  private boundsFor(target: Bounds | readonly string[] | 'events'): Bounds | null {
    if (typeof target[0] === 'number') return target as Bounds;
    const ids = target === 'events' ? null : (target as readonly string[]);
    return this.table && (this.heat || this.table.size > FEW) ? this.many.bounds(ids) : this.few.bounds(ids);
  }

  private animates(wanted = true): boolean {
    return wanted && !this.options.reducedMotion;
  }

  private emitView(): void {
    const view = this.getView();
    if (view) this.emitter.emit('view', view);
  }

  private onMapError(error: { readonly message: string }): void {
    if (this.worker.claims(error.message)) return;
    const message = `A part of the basemap could not be drawn: ${error.message}`;
    this.fail(new MapProblem('basemap', message, { cause: error }));
    if (!this.styleLoaded) this.basemap.giveUp(this.look());
  }

  private onContextLost(): void {
    this.contextTimer = window.setTimeout(() => {
      const message = 'The browser took the map’s graphics away; it comes back when there is room.';
      this.fail(new MapProblem('context-lost', message));
    }, CONTEXT_PATIENCE);
  }

  /** Tells a problem once: a missing file is asked for again with every tile. */
  private fail(problem: MapProblem): void {
    if (this.removed || this.told.has(problem.message)) return;
    this.told.add(problem.message);
    this.emitter.emit('error', problem);
  }
}
