import {
  type GeoJSONSource,
  Map as MapLibreMap,
  type MapMouseEvent,
  type StyleSpecification,
} from 'maplibre-gl';
import type { EventTable, MapView, Selection } from '../store/types';
import { boundsOf, UKRAINE } from './bounds';
import { createEmitter } from './emitter';
import { collection, markFeatures } from './features';
import { groupEvents } from './group-events';
import { highlightFeatures } from './highlights';
import { type Camera, markAt } from './hit-test';
import { drawImage, PIXEL_RATIO } from './images/index';
import { SOURCES } from './layers/index';
import { addControls, DEFAULT_LABELS, mapLocale, relabelControls } from './maplibre-controls';
import { adoptMapCss } from './maplibre-css';
import { restyle } from './maplibre-restyle';
import { prepareWorker, type WorkerWatch, watchWorker } from './maplibre-worker';
import type { Mark } from './mark';
import { type OverlayData, withOverlay } from './overlay';
import { MapProblem } from './problem';
import { basemapLang, basemapStyle, plainStyle } from './style';
import type {
  BasemapSource,
  FitOptions,
  FlyOptions,
  FrontlineMapView,
  MapHit,
  MapLabels,
  MapMarks,
  MapTheme,
  MapViewEvents,
  MapViewOptions,
  Pixel,
} from './types';

/** Pixels round a mark that still answer: a fingertip is wider than a pointer. */
const TOUCH_TOLERANCE = 22;
const POINTER_TOLERANCE = 5;

const DEFAULT_PADDING = 48;
const DEFAULT_MAX_ZOOM = 9;
const FLY_ZOOM = 8;

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

class MapLibreView implements FrontlineMapView {
  private readonly emitter = createEmitter<MapViewEvents>();
  private readonly map: MapLibreMap;
  private readonly worker: WorkerWatch;
  private theme: MapTheme;
  private lang: string;
  private labels: MapLabels;
  /** The style as last handed to the map; null while an author's own style is in use. */
  private style: StyleSpecification | null = null;
  private styleLoaded = false;
  private removed = false;
  private table: EventTable | null = null;
  private selection: Selection | null = null;
  private marks: readonly Mark[] = [];
  private markOf: ReadonlyMap<string, number> = new Map();
  private highlighted: MapMarks = { selected: '', hovered: '' };
  private data: OverlayData = { shapes: collection([]), points: collection([]), highlights: collection([]) };
  private hoveredMark: Mark | null = null;
  private hoverFrame = 0;
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
    this.map = this.createMap(container);
    addControls(this.map, options.interactive !== false);
    relabelControls(this.map, this.labels);
    container.dataset.theme = this.theme;
    this.worker = watchWorker((problem) => this.fail(problem));
    this.listen();
    this.applyBasemap();
  }

  setData(table: EventTable, selection: Selection, marks: MapMarks): void {
    if (this.removed) return;
    if (table !== this.table || selection !== this.selection) {
      this.table = table;
      this.selection = selection;
      this.marks = groupEvents(table, selection);
      this.markOf = new Map(this.marks.flatMap((mark) => mark.ids.map((id) => [id, mark.index] as const)));
      this.data = { ...this.data, ...markFeatures(this.marks) };
      this.push('shapes');
      this.push('points');
    } else if (marks.selected === this.highlighted.selected && marks.hovered === this.highlighted.hovered) {
      return;
    }
    this.highlighted = marks;
    this.highlight();
  }

  setTheme(theme: MapTheme): void {
    if (this.removed || theme === this.theme) return;
    this.theme = theme;
    this.map.getContainer().dataset.theme = theme;
    this.refreshStyle();
  }

  setLang(lang: string, labels?: Partial<MapLabels>): void {
    if (this.removed) return;
    this.labels = { ...this.labels, ...labels };
    relabelControls(this.map, this.labels);
    if (lang === this.lang) return;
    this.lang = lang;
    this.refreshStyle();
  }

  fit(target: Parameters<FrontlineMapView['fit']>[0], options: FitOptions = {}): boolean {
    if (this.removed) return false;
    const bounds = this.boundsFor(target);
    if (!bounds) return false;
    const { clientWidth, clientHeight } = this.map.getContainer();
    const padding = Math.min(options.padding ?? DEFAULT_PADDING, clientWidth / 4, clientHeight / 4);
    this.map.fitBounds([...bounds], {
      padding,
      maxZoom: options.maxZoom ?? DEFAULT_MAX_ZOOM,
      animate: this.animates(options.animate),
      duration: 600,
    });
    return true;
  }

  flyTo({ lat, lon }: { readonly lat: number; readonly lon: number }, options: FlyOptions = {}): void {
    if (this.removed) return;
    const zoom = options.zoom ?? Math.max(this.map.getZoom(), FLY_ZOOM);
    this.map.easeTo({ center: [lon, lat], zoom, animate: this.animates(options.animate), duration: 600 });
  }

  zoomBy(steps: number): void {
    if (this.removed) return;
    this.map.zoomTo(this.map.getZoom() + steps, { animate: this.animates() });
  }

  project([lon, lat]: readonly [lon: number, lat: number]): Pixel {
    if (this.removed) return { x: Number.NaN, y: Number.NaN };
    const { x, y } = this.map.project([lon, lat]);
    return { x, y };
  }

  getView(): MapView | null {
    if (this.removed) return null;
    const { lat, lng } = this.map.getCenter();
    const bounds = this.map.getBounds();
    return {
      lat,
      lon: lng,
      zoom: this.map.getZoom(),
      bounds: [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()],
    };
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
    cancelAnimationFrame(this.hoverFrame);
    clearTimeout(this.contextTimer);
    this.map.remove();
  }

  private createMap(container: HTMLElement): MapLibreMap {
    const { interactive = true, cooperativeGestures = false, bounds = UKRAINE } = this.options;
    try {
      const map = new MapLibreMap({
        container,
        interactive,
        cooperativeGestures,
        bounds: [...bounds],
        fitBoundsOptions: { padding: 8 },
        locale: mapLocale(this.labels),
        attributionControl: false,
        // North stays up: the reader compares with other maps, and hit tests stay exact.
        dragRotate: false,
        pitchWithRotate: false,
        touchPitch: false,
        maxPitch: 0,
        minZoom: 1,
        renderWorldCopies: false,
        fadeDuration: this.options.reducedMotion ? 0 : 150,
      });
      map.touchZoomRotate.disableRotation();
      map.keyboard.disableRotation();
      return map;
    } catch (error) {
      throw new MapProblem('no-webgl', 'The map cannot be drawn: the browser gives no WebGL 2 context.', {
        cause: error,
      });
    }
  }

  private listen(): void {
    const { map } = this;
    map.setMissingStyleImageResolver(async (id) => {
      const image = drawImage(id);
      if (image && !map.hasImage(id)) map.addImage(id, image, { pixelRatio: PIXEL_RATIO });
    });
    map.on('style.load', () => {
      this.styleLoaded = true;
      for (const name of ['shapes', 'points', 'highlights'] as const) this.push(name);
    });
    map.once('load', () => {
      this.worker.stop();
      this.emitter.emit('ready', undefined);
      this.emitView();
    });
    map.on('moveend', () => this.emitView());
    map.on('zoomend', () => this.highlight());
    map.on('error', ({ error }) => this.onMapError(error));
    map.on('click', (event) => this.onClick(event));
    map.on('mousemove', (event) => this.onMove(event));
    map.on('mouseout', () => this.hover(null, { x: 0, y: 0 }));
    map.on('webglcontextlost', () => {
      this.contextTimer = window.setTimeout(() => {
        this.fail(
          new MapProblem(
            'context-lost',
            'The browser took the map’s graphics away; it comes back when there is room.',
          ),
        );
      }, CONTEXT_PATIENCE);
    });
    map.on('webglcontextrestored', () => clearTimeout(this.contextTimer));
  }

  private applyBasemap(): void {
    const own = this.ownStyle();
    if (own) {
      this.style = own;
      this.map.setStyle(own, { diff: false, validate: false });
      return;
    }
    const basemap = this.options.basemap as string | StyleSpecification;
    this.map.setStyle(basemap, {
      diff: false,
      transformStyle: (_previous, next) => withOverlay(next, this.theme, this.data),
    });
  }

  /** Bundled or plain basemap with the events' layers in it; null for an author's own style. */
  private ownStyle(): StyleSpecification | null {
    const { basemap = '', bundled } = this.options;
    if (basemap !== '' && basemap !== 'none') return null;
    const { theme } = this;
    if (basemap === 'none' || !bundled) return withOverlay(plainStyle(theme), theme, this.data);
    const style = basemapStyle({ source: absolute(bundled), theme, lang: basemapLang(this.lang) });
    return withOverlay(style, theme, this.data);
  }

  /** New colours and names on the layers that are there; an author's basemap keeps its own. */
  private refreshStyle(): void {
    if (!this.styleLoaded) {
      this.applyBasemap();
      return;
    }
    const from = this.style ?? this.map.getStyle();
    const to = this.ownStyle() ?? withOverlay({ ...from, layers: [] }, this.theme, this.data);
    restyle(this.map, from, to);
    if (this.style) this.style = to;
  }

  private push(name: keyof OverlayData): void {
    if (!this.styleLoaded) return;
    this.map.getSource<GeoJSONSource>(SOURCES[name])?.setData(this.data[name]);
  }

  private highlight(): void {
    const highlights = highlightFeatures(this.marks, this.markOf, this.highlighted, this.map.getZoom());
    if (highlights.features.length === 0 && this.data.highlights.features.length === 0) return;
    this.data = { ...this.data, highlights };
    this.push('highlights');
  }

  private boundsFor(target: Parameters<FrontlineMapView['fit']>[0]): MapView['bounds'] | null {
    if (target === 'events') return boundsOf(this.marks);
    if (target.length === 4 && typeof target[0] === 'number') return target as MapView['bounds'];
    const indexes = new Set(target.map((id) => this.markOf.get(id as string)));
    return boundsOf(this.marks.filter((mark) => indexes.has(mark.index)));
  }

  private animates(wanted = true): boolean {
    return wanted && !this.options.reducedMotion;
  }

  private onClick(event: MapMouseEvent): void {
    const touched = 'pointerType' in event.originalEvent && event.originalEvent.pointerType === 'touch';
    const mark = this.markUnder(event.point, touched ? TOUCH_TOLERANCE : POINTER_TOLERANCE);
    this.emitter.emit('select', this.hitOf(mark, event.point));
  }

  private onMove(event: MapMouseEvent): void {
    cancelAnimationFrame(this.hoverFrame);
    this.hoverFrame = requestAnimationFrame(() => {
      this.hover(this.markUnder(event.point, POINTER_TOLERANCE), event.point);
    });
  }

  private hover(mark: Mark | null, point: Pixel): void {
    if (this.removed || mark?.ids[0] === this.hoveredMark?.ids[0]) return;
    this.hoveredMark = mark;
    this.map.getCanvas().style.cursor = mark ? 'pointer' : '';
    this.emitter.emit('hover', this.hitOf(mark, point));
  }

  private markUnder(point: Pixel, tolerance: number): Mark | null {
    const camera: Camera = {
      project: (lon, lat) => this.map.project([lon, lat]),
      unproject: (x, y) => {
        const { lng, lat } = this.map.unproject([x, y]);
        return { lon: lng, lat };
      },
    };
    return markAt(this.marks, camera, point, tolerance);
  }

  /** A pin answers with its own pixel, a circle or an area with the pointer's. */
  private hitOf(mark: Mark | null, { x, y }: Pixel): MapHit {
    if (!mark) return { ids: [], x, y };
    if (mark.form === 'pin' || mark.form === 'vague') {
      return { ids: mark.ids, ...this.project([mark.lon, mark.lat]) };
    }
    return { ids: mark.ids, x, y };
  }

  private emitView(): void {
    const view = this.getView();
    if (view) this.emitter.emit('view', view);
  }

  private onMapError(error: { readonly message: string }): void {
    if (this.worker.claims(error.message)) return;
    this.fail(
      new MapProblem('basemap', `A part of the basemap could not be drawn: ${error.message}`, {
        cause: error,
      }),
    );
    const foreign = this.ownStyle() === null;
    if (this.styleLoaded || !foreign) return;
    // The author's style did not load at all: the events are drawn on plain ground instead.
    this.map.setStyle(withOverlay(plainStyle(this.theme), this.theme, this.data), {
      diff: false,
      validate: false,
    });
  }

  /** Tells a problem once: a missing file is asked for again with every tile. */
  private fail(problem: MapProblem): void {
    if (this.removed || this.told.has(problem.message)) return;
    this.told.add(problem.message);
    this.emitter.emit('error', problem);
  }
}

/** MapLibre's worker fetches the files, and it does not know the page's address. */
function absolute(source: BasemapSource): BasemapSource {
  const resolve = (url: string): string => new URL(url, document.baseURI).href;
  if ('url' in source) return { url: resolve(source.url) };
  if ('data' in source) return source;
  const { land, rivers, borders, labels } = source.urls;
  return {
    urls: {
      land: resolve(land),
      rivers: resolve(rivers),
      borders: resolve(borders),
      labels: resolve(labels),
    },
  };
}
