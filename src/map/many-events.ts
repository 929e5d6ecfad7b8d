import type { Map as MapLibreMap } from 'maplibre-gl';
import { mercatorLat, mercatorLon } from '../events/columns/mercator';
import type { CountedPlaces } from '../store/tiles/types';
import type { EventTable, Selection } from '../store/types';
import { boundsOf } from './bounds';
import { discFeatures } from './events-layer/disc-features';
import { EventsLayer, type LayerHit } from './events-layer/events-layer';
import { boundsOfRows } from './events-layer/row-bounds';
import type { FewEvents } from './few-events';
import type { Camera } from './hit-test';
import { pinLayerId } from './layers/pins';
import type { Pointed } from './maplibre-pointer';
import type { Bounds, MapHit, MapMarks, MapTheme, Pixel } from './types';

/** Events in the table up to which MapLibre's own layers draw them, whatever the selection. */
export const FEW = 5_000;

/** Ids that a hit tells at most; its count tells the rest. */
const MOST_IDS = 200;
const MOST_HOVER_IDS = 12;

/**
 * Events in a selection up to which it is laid out as marks. MapLibre takes its layers off the map
 * again within some frames only: where days are stepped through they had better not come.
 */
const MOST_MARKS = 300;

/** How long a selection must stand before it is laid out as marks, milliseconds. */
const SETTLED = 600;

/** Room round the events of a cell that is opened, CSS pixels. */
const OPEN_PADDING = 64;
const OPEN_MAX_ZOOM = 14;

/** Events closer to one another than this at the closest zoom are one place, CSS pixels. */
const ONE_PLACE = 4;

/**
 * Many events: the WebGL2 layer draws every change at once; a small selection that stands still is
 * then laid out as the marks of few events. Where the layer cannot be drawn its discs are pins.
 */
export class ManyEvents {
  private readonly layer: EventsLayer;
  private readonly animates: boolean;
  private table: EventTable | null = null;
  private selection: Selection | null = null;
  private places: CountedPlaces | null = null;
  private settleTimer = 0;
  private broken = false;
  private heat = false;
  private styleLoaded = false;
  private drawnByMarks = true;

  constructor(
    private readonly map: MapLibreMap,
    private readonly few: FewEvents,
    look: { readonly theme: MapTheme; readonly reducedMotion: boolean },
  ) {
    this.animates = !look.reducedMotion;
    this.layer = new EventsLayer({
      theme: look.theme,
      still: look.reducedMotion,
      onFailure: () => this.onFailure(),
    });
    map.on('moveend', () => this.drawAsPins());
  }

  /** Whether the marks of few events are what the reader sees. */
  get settled(): boolean {
    return this.drawnByMarks;
  }

  /** Puts the layer into a style that was loaded anew, as after a lost context. */
  onStyleLoad(): void {
    this.styleLoaded = true;
    this.addLayer();
  }

  draw(table: EventTable, selection: Selection): void {
    this.stop();
    this.table = table;
    this.selection = selection;
    if (this.places) return;
    this.drawnByMarks = false;
    this.few.show(this.broken);
    this.addLayer();
    this.layer.setRows(table.columns, selection);
    this.drawAsPins();
    if (selection.total > MOST_MARKS || this.heat) return;
    // From the frame that shows the change, lest a slow machine settles between two steps.
    this.map.once('idle', this.awaitSettling);
  }

  /** Draws counts of events that are in no table, in the place of all others; null ends that. */
  drawPlaces(places: CountedPlaces | null): void {
    this.stop();
    this.places = places;
    if (places) {
      this.drawnByMarks = false;
      this.few.show(this.broken);
      this.addLayer();
      this.layer.setPlaces(places);
      this.drawAsPins();
    } else if (this.table && this.selection) this.draw(this.table, this.selection);
    else this.clear();
  }

  /** Draws nothing more: the table has few events. */
  clear(): void {
    this.stop();
    this.table = null;
    this.selection = null;
    if (this.places) return;
    this.layer.hide();
    this.drawnByMarks = true;
    this.few.show(true);
  }

  /** Ends what is under way. */
  stop(): void {
    clearTimeout(this.settleTimer);
    this.map.off('idle', this.awaitSettling);
    this.map.off('idle', this.hideLayer);
  }

  highlight({ selected, hovered }: MapMarks): void {
    this.layer.setHighlights({ selected: this.drawnRow(selected), hovered: this.drawnRow(hovered) });
  }

  /** Draws how dense the events are in the place of discs, or discs again. */
  setHeat(heat: boolean): void {
    this.heat = heat;
    this.layer.setHeat(heat);
  }

  setTheme(theme: MapTheme): void {
    this.layer.setTheme(theme);
  }

  /** What is drawn at a pixel, or null. */
  pointed(camera: Camera, pixel: Pixel, tolerance: number): Pointed | null {
    const hit = this.layer.hitAt(camera, pixel, tolerance);
    if (!hit) return null;
    const cell = hit.kind !== 'points' && hit.count > 1;
    return {
      key: `${hit.kind} ${hit.x} ${hit.y} ${hit.count}`,
      hover: () => this.told(hit, camera, cell ? MOST_HOVER_IDS : MOST_IDS),
      select: () => (cell && this.open(hit) ? null : this.told(hit, camera, MOST_IDS)),
    };
  }

  /** Bounds of all drawn events, or of those with the given ids. */
  bounds(ids: readonly string[] | null): Bounds | null {
    const { table, selection } = this;
    if (!table || !selection) return null;
    if (ids === null) return boundsOfRows(table.columns, selection);
    const rows = ids
      .map((id) => this.drawnRow(id))
      .filter((row) => row >= 0 && !Number.isNaN(table.lat[row]!));
    return boundsOf(
      rows.map((row) => ({
        lat: table.lat[row]!,
        lon: table.lon[row]!,
        radiusKm: table.radiusKm[row]!,
        geometry: table.shaped[row] === 1 ? table.event(row).geometry : null,
      })),
    );
  }

  /** Maps of few events do without the layer. */
  private addLayer(): void {
    const { map, layer } = this;
    const needed = this.table !== null || this.places !== null;
    if (!this.styleLoaded || !needed || map.getLayer(layer.id)) return;
    map.addLayer(layer, map.getLayer(pinLayerId) ? pinLayerId : undefined);
  }

  private readonly awaitSettling = (): void => {
    this.settleTimer = window.setTimeout(() => this.settle(), SETTLED);
  };

  private settle(): void {
    if (!this.table || !this.selection) return;
    this.few.draw(this.table, this.selection);
    this.few.show(true);
    // Until MapLibre has drawn the marks, the layer's discs stand where their pins will.
    this.map.once('idle', this.hideLayer);
  }

  private readonly hideLayer = (): void => {
    this.drawnByMarks = true;
    this.layer.hide();
  };

  private onFailure(): void {
    this.broken = true;
    this.few.show(true);
    this.drawAsPins();
  }

  private drawAsPins(): void {
    const discs = this.broken && !this.drawnByMarks ? this.layer.discs() : null;
    if (discs) this.few.drawPoints(discFeatures(discs));
  }

  /** Row of an event that is among the drawn ones, or −1. */
  private drawnRow(id: string): number {
    if (id === '' || !this.table || !this.selection) return -1;
    const row = this.table.rowOf(id);
    return row >= 0 && this.selection.positionOf(row) >= 0 ? row : -1;
  }

  private told(hit: LayerHit, camera: Camera, most: number): MapHit {
    const { x, y } = camera.project(mercatorLon(hit.x), mercatorLat(hit.y));
    const ids = this.layer.rowsOf(hit, most).map((row) => this.table?.id(row) ?? '');
    return { ids, count: hit.count, x, y };
  }

  /** Moves the camera so close that a cell's events come apart; false when they never do. */
  private open(hit: LayerHit): boolean {
    const { map } = this;
    const [west, north, east, south] = this.layer.extentOf(hit);
    if (this.places) {
      map.easeTo({
        center: [mercatorLon(hit.x), mercatorLat(hit.y)],
        zoom: map.getZoom() + 2,
        duration: 600,
        animate: this.animates,
      });
      return true;
    }
    const closest = 2 ** map.getMaxZoom() * 512;
    const apart = (Math.max(east - west, south - north) / 2 ** 32) * closest;
    if (apart < ONE_PLACE || map.getZoom() > map.getMaxZoom() - 0.5) return false;
    const bounds: Bounds = [mercatorLon(west), mercatorLat(south), mercatorLon(east), mercatorLat(north)];
    const camera = map.cameraForBounds([...bounds], { padding: OPEN_PADDING, maxZoom: OPEN_MAX_ZOOM });
    const zoom = Math.max(map.getZoom() + 1, camera?.zoom ?? 0);
    const center = camera?.center ?? [mercatorLon(hit.x), mercatorLat(hit.y)];
    map.easeTo({ center, zoom: Math.min(zoom, map.getMaxZoom()), duration: 600, animate: this.animates });
    return true;
  }
}
