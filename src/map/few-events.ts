import type { FeatureCollection } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { EventTable, Selection } from '../store/types';
import { boundsOf, boundsOfEvents } from './bounds';
import { collection, markFeatures } from './features';
import { groupEvents } from './group-events';
import { highlightFeatures } from './highlights';
import { type Camera, markAt } from './hit-test';
import { MARK_LAYERS, SOURCES } from './layers/index';
import type { Pointed } from './maplibre-pointer';
import type { Mark } from './mark';
import type { OverlayData } from './overlay';
import type { Bounds, MapHit, MapMarks, Pixel } from './types';

/** Few events as MapLibre's own layers: pins with counts, areas, circles, names. */
export class FewEvents {
  data: OverlayData = { shapes: collection([]), points: collection([]), highlights: collection([]) };
  private marks: readonly Mark[] = [];
  private markOf: ReadonlyMap<string, number> = new Map();
  private highlighted: MapMarks = { selected: '', hovered: '' };
  private shown = true;
  private styleLoaded = false;

  constructor(private readonly map: MapLibreMap) {}

  /** Hands everything to a style that was loaded anew. */
  onStyleLoad(): void {
    this.styleLoaded = true;
    for (const name of ['shapes', 'points', 'highlights'] as const) this.push(name);
    if (!this.shown) this.applyShown();
  }

  draw(table: EventTable, selection: Selection): void {
    this.marks = groupEvents(table, selection);
    this.markOf = new Map(this.marks.flatMap((mark) => mark.ids.map((id) => [id, mark.index] as const)));
    this.data = { ...this.data, ...markFeatures(this.marks) };
    this.push('shapes');
    this.push('points');
  }

  /** Draws points that are no marks: they answer no pointer here and have no bounds. */
  drawPoints(points: FeatureCollection): void {
    this.marks = [];
    this.markOf = new Map();
    this.data = { shapes: collection([]), points, highlights: collection([]) };
    for (const name of ['shapes', 'points', 'highlights'] as const) this.push(name);
  }

  /** Takes the layers off the map, or puts them back, in the next frame. */
  show(shown: boolean): void {
    if (shown === this.shown) return;
    this.shown = shown;
    this.applyShown();
    this.highlight(this.highlighted);
  }

  /** The zoom decides whether a circle or its small mark is drawn, and so which one is ringed. */
  highlight(highlighted: MapMarks): void {
    this.highlighted = highlighted;
    if (!this.shown) return;
    const highlights = highlightFeatures(this.marks, this.markOf, highlighted, this.map.getZoom());
    if (highlights.features.length === 0 && this.data.highlights.features.length === 0) return;
    this.data = { ...this.data, highlights };
    this.push('highlights');
  }

  /** What is drawn at a pixel, or null. */
  pointed(camera: Camera, pixel: Pixel, tolerance: number): Pointed | null {
    const mark = markAt(this.marks, camera, pixel, tolerance);
    return mark && pointedMark(mark, pixel, camera);
  }

  /** Bounds of all events, without areas that dwarf the others, or of those with the given ids. */
  bounds(ids: readonly string[] | null): Bounds | null {
    if (ids === null) return boundsOfEvents(this.marks);
    const indexes = new Set(ids.map((id) => this.markOf.get(id)));
    return boundsOf(this.marks.filter((mark) => indexes.has(mark.index)));
  }

  private applyShown(): void {
    if (!this.styleLoaded) return;
    const visibility = this.shown ? 'visible' : 'none';
    for (const id of LAYER_IDS) {
      if (this.map.getLayer(id))
        this.map.setLayoutProperty(id, 'visibility', visibility, { validate: false });
    }
  }

  private push(name: keyof OverlayData): void {
    if (this.styleLoaded) this.map.getSource<GeoJSONSource>(SOURCES[name])?.setData(this.data[name]);
  }
}

const LAYER_IDS = MARK_LAYERS.map((layer) => layer.specify('light').id);

/** A pin answers with its own pixel, a circle or an area with the pointer's. */
function pointedMark({ ids, form, lat, lon }: Mark, { x, y }: Pixel, camera: Camera): Pointed {
  const hit = (): MapHit => {
    const own = form === 'pin' || form === 'vague' ? camera.project(lon, lat) : { x, y };
    return { ids, count: ids.length, x: own.x, y: own.y };
  };
  return { key: `${form} ${ids[0]}`, hover: hit, select: hit };
}
