import type { CustomLayerInterface, CustomRenderMethodInput, Map as MapLibreMap } from 'maplibre-gl';
import type { EventColumns } from '../../events/columns/types';
import type { CountedPlaces } from '../../store/tiles/types';
import type { Camera } from '../hit-test';
import { pinRadius } from '../images/pin';
import type { MapTheme, Pixel } from '../types';
import { DiscPainter, type Frame, type InstanceBuffer } from './disc-painter';
import type { Discs } from './discs';
import { Fade } from './fade';
import { CELL_PIXELS } from './grid';
import { discBytes, type Instance, instanceBytes, instanceOf, RINGS } from './instances';
import { discAt } from './pick-disc';
import type { DrawnRows } from './row-segments';
import { type Scene, SceneMaker } from './scene';
import { copiesOf, originOf, viewBoxOf, worldPixels } from './view-box';

/** Rows that stand out, or −1. */
export interface HighlightedRows {
  readonly selected: number;
  readonly hovered: number;
}

/** A disc under the pointer. */
export interface LayerHit {
  readonly kind: Scene['kind'];
  readonly disc: number;
  /** All events that it stands for. */
  readonly count: number;
  /** 32-bit mercator units of its middle. */
  readonly x: number;
  readonly y: number;
}

export interface EventsLayerOptions {
  readonly theme: MapTheme;
  /** Nothing fades. */
  readonly still: boolean;
  /** Told once when the browser's driver cannot draw the layer. */
  onFailure(error: Error): void;
}

interface Graphics {
  readonly gl: WebGL2RenderingContext;
  readonly painter: DiscPainter;
  current: InstanceBuffer;
  /** What the current discs take the place of. */
  outgoing: InstanceBuffer;
  readonly highlights: InstanceBuffer;
}

/**
 * Draws a million events in MapLibre's own frame and camera: places while few are in view, cells
 * with their counts when there are more. Every change is computed within the next frame.
 */
export class EventsLayer implements CustomLayerInterface {
  readonly id = 'frontline-events';
  readonly type = 'custom';
  readonly renderingMode = '2d';
  private readonly maker = new SceneMaker();
  private readonly fade: Fade;
  private map: MapLibreMap | null = null;
  private graphics: Graphics | null = null;
  private columns: EventColumns | null = null;
  private rows: DrawnRows | null = null;
  private highlighted: HighlightedRows = { selected: -1, hovered: -1 };
  private theme: MapTheme;
  private uploaded: Scene | null = null;
  private outgoing: Scene | null = null;
  private highlightsStale = true;
  private failed = false;

  constructor(private readonly options: EventsLayerOptions) {
    this.theme = options.theme;
    this.fade = new Fade(options.still);
  }

  /** What is drawn: places, cells, or nothing. */
  get kind(): Scene['kind'] | null {
    return this.rows === null ? null : (this.refresh()?.kind ?? null);
  }

  /** Draws rows of a table. */
  setRows(columns: EventColumns, rows: DrawnRows): void {
    this.columns = columns;
    this.maker.setTable(columns);
    this.begin(rows);
  }

  /** Draws nothing. */
  hide(): void {
    this.begin(null);
  }

  /** Draws rows that stand for several events each, always as cells. */
  setPlaces(places: CountedPlaces): void {
    this.columns = null;
    this.maker.setPlaces(places);
    this.begin({ total: places.size, matched: null, head: new Uint32Array(), from: 0, to: places.size });
  }

  /** Draws how dense the events are in the place of discs, or discs again. */
  setHeat(heat: boolean): void {
    this.maker.setHeat(heat);
    this.begin(this.rows);
  }

  setHighlights(rows: HighlightedRows): void {
    this.highlighted = rows;
    this.highlightsStale = true;
    this.map?.triggerRepaint();
  }

  setTheme(theme: MapTheme): void {
    this.theme = theme;
    this.map?.triggerRepaint();
  }

  /** What would be drawn, for those who draw it otherwise; null for nothing. */
  discs(): Discs | null {
    return this.refresh()?.discs ?? null;
  }

  /** The disc at a pixel, or null. */
  hitAt(camera: Camera, pixel: Pixel, tolerance: number): LayerHit | null {
    const scene = this.refresh();
    if (!scene || !this.map) return null;
    const isHeat = scene.kind === 'heat';
    // What is a circle's radius elsewhere is a weight in a density.
    const discs = isHeat ? { ...scene.discs, halo: null } : scene.discs;
    const drawn = { discs, scale: scene.scale, worldPixels: worldPixels(this.map.getZoom()) };
    const disc = discAt(drawn, camera, pixel, isHeat ? 0 : tolerance);
    if (disc < 0) return null;
    const { x, y, count } = scene.discs;
    return { kind: scene.kind, disc, count: count[disc]!, x: x[disc]!, y: y[disc]! };
  }

  /** Rows of a hit, newest first, at most so many. */
  rowsOf({ disc }: LayerHit, most: number): readonly number[] {
    return this.maker.rowsOf(disc, most);
  }

  /** Corners of a hit's events in 32-bit mercator units: west, north, east, south. */
  extentOf({ disc }: LayerHit): readonly [number, number, number, number] {
    return this.maker.extentOf(disc);
  }

  onAdd(map: MapLibreMap, gl: WebGL2RenderingContext): void {
    this.map = map;
    const painter = new DiscPainter(gl);
    const [current, outgoing, highlights] = [
      painter.makeBuffer(),
      painter.makeBuffer(),
      painter.makeBuffer(),
    ];
    this.graphics = { gl, painter, current, outgoing, highlights };
    this.uploaded = null;
    this.outgoing = null;
    this.highlightsStale = true;
  }

  onRemove(): void {
    const { graphics } = this;
    graphics?.painter.free([graphics.current, graphics.outgoing, graphics.highlights]);
    this.graphics = null;
    this.map = null;
  }

  render(_gl: WebGL2RenderingContext, input: CustomRenderMethodInput): void {
    if (this.rows === null || this.failed || !this.graphics) return;
    const scene = this.refresh();
    if (!scene) return;
    try {
      this.upload(scene, this.graphics);
      this.draw(scene, this.graphics, this.frameOf(input));
    } catch (error) {
      this.failed = true;
      this.options.onFailure(error as Error);
    }
  }

  private begin(rows: DrawnRows | null): void {
    // Other rows come at once: only the camera's changes fade.
    this.fade.end();
    this.uploaded = null;
    this.rows = rows;
    this.highlightsStale = true;
    this.map?.triggerRepaint();
  }

  private refresh(): Scene | null {
    if (!this.map || this.rows === null) return null;
    return this.maker.update(this.rows, viewBoxOf(this.map));
  }

  private upload(scene: Scene, graphics: Graphics): void {
    const { painter } = graphics;
    const before = this.uploaded;
    if (scene !== before) {
      if (before && (before.kind !== scene.kind || before.level !== scene.level)) {
        [graphics.current, graphics.outgoing] = [graphics.outgoing, graphics.current];
        this.outgoing = before;
        this.fade.begin();
      }
      painter.fill(graphics.current, discBytes(scene.discs));
      this.uploaded = scene;
      this.highlightsStale = true;
    }
    if (!this.highlightsStale) return;
    this.highlightsStale = false;
    painter.fill(graphics.highlights, instanceBytes(this.highlights(scene)));
  }

  private draw(scene: Scene, { painter, current, outgoing, highlights }: Graphics, frame: Frame): void {
    const share = this.fade.share();
    const before = share < 1 ? this.outgoing : null;
    if (scene.kind === 'heat') {
      if (before) painter.draw('heat', outgoing, frame, { alpha: 1 - share, scale: heatReach(before) });
      painter.draw('heat', current, frame, { alpha: share, scale: heatReach(scene) });
      if (share < 1) this.map?.triggerRepaint();
      return;
    }
    if (before?.kind === 'points') painter.draw('halo', outgoing, frame, { alpha: 1 - share });
    if (scene.kind === 'points') painter.draw('halo', current, frame, { alpha: share });
    if (before) painter.draw('disc', outgoing, frame, { alpha: 1 - share, scale: before.scale });
    painter.draw('disc', current, frame, { alpha: share, scale: scene.scale });
    painter.draw('disc', highlights, frame);
    if (share < 1) this.map?.triggerRepaint();
  }

  private frameOf(input: CustomRenderMethodInput): Frame {
    const map = this.map!;
    // The canvas's size on the page would make the browser lay that out within each frame.
    const { width, height } = map.getCanvas();
    const pixelRatio = map.getPixelRatio();
    return {
      input,
      theme: this.theme,
      origin: originOf(map),
      width: width / pixelRatio,
      height: height / pixelRatio,
      pixelRatio,
      worldPixels: worldPixels(map.getZoom()),
      copies: copiesOf(map, viewBoxOf(map)),
    };
  }

  /** The hovered event's disc and the selected event, each with a ring; over cells the selected one as a pin of its own. */
  private highlights(scene: Scene): readonly Instance[] {
    if (this.columns === null) return [];
    const { selected, hovered } = this.highlighted;
    const found: Instance[] = [];
    if (hovered >= 0 && hovered !== selected) {
      const disc = this.maker.discOf(hovered);
      if (disc >= 0) found.push(shrunk(instanceOf(scene.discs, disc, RINGS.hovered), scene));
    }
    if (selected >= 0) {
      const disc = scene.kind === 'points' ? this.maker.discOf(selected) : -1;
      if (disc >= 0) found.push(shrunk(instanceOf(scene.discs, disc, RINGS.selected), scene));
      else if (scene.kind === 'cells') found.push(...this.pinOf(selected));
    }
    return found;
  }

  private pinOf(row: number): readonly Instance[] {
    const { x, y, lat } = this.columns!;
    if (Number.isNaN(lat[row]!)) return [];
    const code = this.maker.codeAt(row);
    const shape = { x: x[row]!, y: y[row]!, code, count: 1, radius: pinRadius(1) };
    return [{ ...shape, ring: RINGS.selected, halo: 0, polarLat: null }];
  }
}

/** How far a cell's tone reaches, in cells: well into its neighbours, so that no grid shows. */
const HEAT_REACH = 1.75;

/** The same in worlds. */
function heatReach({ level }: Scene): number {
  return (HEAT_REACH * CELL_PIXELS) / worldPixels(level);
}

/** Rings are drawn at their full width, so the disc in one is made smaller beforehand. */
function shrunk(instance: Instance, { scale }: Scene): Instance {
  return scale < 1 ? { ...instance, count: 1, radius: instance.radius * scale } : instance;
}
