/**
 * The map as elements see it. No map library shows through: another engine is another file that
 * implements {@link FrontlineMapView}. Coordinates are degrees, pixels are CSS pixels from the
 * container's top left corner.
 */
import type { StyleSpecification } from 'maplibre-gl';
import type { CountedPlaces } from '../store/tiles/types';
import type { EventTable, MapView, Selection } from '../store/types';
import type { MapProblem } from './problem';

export type MapTheme = 'light' | 'dark';

/** Languages that the bundled basemap has names in; any other reads English. */
export type MapLang = 'en' | 'uk' | 'ru';

/** West, south, east, north in degrees. */
export type Bounds = MapView['bounds'];

/** Words of the map's own controls, in the page's language. */
export interface MapLabels {
  readonly map: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly attribution: string;
  /** Shown when the wheel turns without Ctrl (⌘ on a Mac), or one finger moves, under cooperative gestures. */
  readonly cooperativeWindows: string;
  readonly cooperativeMac: string;
  readonly cooperativeMobile: string;
}

/** The bundled basemap's four GeoJSON files: the folder they lie in, each one's URL, or the data itself. */
export type BasemapSource =
  | { readonly url: string }
  | { readonly urls: Readonly<Record<BasemapLayer, string>> }
  | { readonly data: BasemapData };

/** The bundled basemap, one FeatureCollection a file of `data/basemap`. */
export type BasemapData = Readonly<Record<BasemapLayer, GeoJSON.FeatureCollection>>;

export type BasemapLayer = 'land' | 'rivers' | 'borders' | 'labels';

export interface MapViewOptions {
  /** Root that the map's style sheet is adopted into; default the container's own root. */
  readonly root?: ShadowRoot | Document;
  /** '' or absent for the bundled basemap, 'none' for plain ground, a URL of a MapLibre style, or a style. */
  readonly basemap?: string | StyleSpecification;
  /** Where the bundled basemap lies; without it the ground is plain. */
  readonly bundled?: BasemapSource;
  readonly theme: MapTheme;
  /** BCP 47 language of the labels; default 'en'. */
  readonly lang?: string;
  /** False for a still picture; default true. */
  readonly interactive?: boolean;
  /** Ctrl and wheel zoom, the plain wheel scrolls the page; default false. */
  readonly cooperativeGestures?: boolean;
  /** The camera jumps and nothing fades; default false. */
  readonly reducedMotion?: boolean;
  readonly labels?: Partial<MapLabels>;
  /** Flat, or a globe that flattens as one comes nearer; default flat. */
  readonly projection?: 'mercator' | 'globe';
  /** Where the camera starts; default all of Ukraine. */
  readonly bounds?: Bounds;
}

/** Ids of the events whose marks stand out, or ''. */
export interface MapMarks {
  readonly selected: string;
  readonly hovered: string;
}

export interface FitOptions {
  /** Room to leave at the edges, pixels; default 48. */
  readonly padding?: number;
  /** Closest zoom to go to; default 9, where the bundled basemap still says where one is. */
  readonly maxZoom?: number;
  /** False to jump; default true, and always a jump under reduced motion. */
  readonly animate?: boolean;
}

export interface FlyOptions {
  /** Zoom to arrive at; default the present one, or 8 when that is farther away. */
  readonly zoom?: number;
  readonly animate?: boolean;
}

/** A point of the map's container in CSS pixels. */
export interface Pixel {
  readonly x: number;
  readonly y: number;
}

/**
 * Events at one mark, place or cell. `ids` is empty when the pointer leaves or the ground is
 * clicked; of more than a map of few events holds it has the newest 200, of a cell that is pointed
 * at the newest dozen, newest first.
 */
export interface MapHit extends Pixel {
  readonly ids: readonly string[];
  /** How many events there are, named by `ids` or not. */
  readonly count: number;
}

/** What a map view tells. */
export interface MapViewEvents {
  /** Once: the basemap is drawn. */
  readonly ready: undefined;
  readonly hover: MapHit;
  readonly select: MapHit;
  /** The camera has come to rest. */
  readonly view: MapView;
  readonly error: MapProblem;
}

/** A map with events on it. Every method is harmless after `remove`. */
export interface FrontlineMapView {
  /** Draws the selection's rows. Cheap when only the marks changed. */
  setData(table: EventTable, selection: Selection, marks: MapMarks): void;
  /** Draws counts of events that are in no table, such as an archive's from afar, in the place of the table's; null ends that. */
  setCells(places: CountedPlaces | null): void;
  /** Draws how dense the events are, which answers no pointer, or single events and cells again (so at first). */
  setHeat(heat: boolean): void;
  setTheme(theme: MapTheme): void;
  /** Language of the basemap's names, and the controls' words where given. */
  setLang(lang: string, labels?: Partial<MapLabels>): void;
  /**
   * Shows bounds, the events with these ids, or with 'events' all that are drawn, without areas that
   * dwarf the others. False when there is nothing to show.
   */
  fit(target: Bounds | readonly string[] | 'events', options?: FitOptions): boolean;
  flyTo(point: { readonly lat: number; readonly lon: number }, options?: FlyOptions): void;
  zoomBy(steps: number): void;
  /** Pixel of a point [longitude, latitude]; it may lie outside the container. */
  project(point: readonly [lon: number, lat: number]): Pixel;
  /** Degrees at a pixel of the container; null after `remove`. */
  unproject(pixel: Pixel): { readonly lat: number; readonly lon: number } | null;
  /** Camera, or null after `remove`. */
  getView(): MapView | null;
  /** Calls the listener at each event; returns the way to stop. */
  on<Type extends keyof MapViewEvents>(
    type: Type,
    listener: (event: MapViewEvents[Type]) => void,
  ): () => void;
  /** To be called when the container's size changed in a way the map cannot see. */
  resize(): void;
  /** Frees the WebGL context, the listeners and the container's content. */
  remove(): void;
}
