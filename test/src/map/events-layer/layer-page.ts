import { Map as MapLibreMap } from 'maplibre-gl';
import type { FrontlineEvent } from '../../../../src/events/types';
import { EventsLayer } from '../../../../src/map/events-layer/events-layer';
import { prepareWorker } from '../../../../src/map/maplibre-worker';
import { GROUND_COLOURS } from '../../../../src/map/palette';
import type { MapTheme } from '../../../../src/map/types';
import { useWorkerFile } from '../../../../src/map/worker-file';
import { buildTable, selectRows } from '../../../../src/store';
import type { EventTable } from '../../../../src/store/types';

export const SIDE = 400;

/** A bare MapLibre map with nothing but ground and the layer. */
export interface LayerPage {
  readonly map: MapLibreMap;
  readonly layer: EventsLayer;
  readonly failures: Error[];
  /** Draws events at once and keeps their table. */
  show(events: readonly FrontlineEvent[]): EventTable;
  /** The picture of this very moment, rows from the top. */
  picture(): Picture;
  remove(): void;
}

export interface Picture {
  readonly width: number;
  /** Middle of the pixels of a colour within so many pixels of a point, or null when there are none. */
  middleOf(hex: string, x: number, y: number, within?: number): readonly [x: number, y: number] | null;
  at(x: number, y: number): readonly [number, number, number];
}

interface PageOptions {
  readonly projection?: 'mercator' | 'globe';
  readonly theme?: MapTheme;
  readonly copies?: boolean;
  readonly still?: boolean;
  /** CSS pixels. */
  readonly height?: number;
}

/** Resolves with a map whose style is there. */
export async function layerPage(options: PageOptions = {}): Promise<LayerPage> {
  useWorkerFile();
  prepareWorker();
  const { projection = 'mercator', theme = 'light', copies = false, still = true, height = SIDE } = options;
  const container = document.createElement('div');
  container.style.cssText = `position:fixed;left:0;top:0;width:${SIDE}px;height:${height}px`;
  document.body.append(container);
  const map = new MapLibreMap({
    container,
    style: {
      version: 8,
      sources: {},
      projection: { type: projection },
      layers: [
        {
          id: 'ground',
          type: 'background',
          paint: { 'background-color': GROUND_COLOURS[theme].land },
        },
      ],
    },
    attributionControl: false,
    renderWorldCopies: copies,
    pixelRatio: 1,
    fadeDuration: 0,
    maxPitch: 60,
  });
  await new Promise((resolve) => map.once('load', resolve));
  const failures: Error[] = [];
  const layer = new EventsLayer({ theme, still, onFailure: (error) => failures.push(error) });
  map.addLayer(layer);
  return {
    map,
    layer,
    failures,
    show(events) {
      const { table } = buildTable(events);
      layer.setRows(table.columns, selectRows(table, {}));
      return table;
    },
    picture: () => pictureOf(map),
    remove() {
      map.remove();
      container.remove();
    },
  };
}

/** Draws and reads in one task: afterwards the browser takes the pixels away. */
function pictureOf(map: MapLibreMap): Picture {
  map.redraw();
  const gl = map.getCanvas().getContext('webgl2')!;
  const [width, height] = [gl.drawingBufferWidth, gl.drawingBufferHeight];
  const pixels = new Uint8Array(width * height * 4);
  gl.readPixels(0, 0, width, height, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
  const at = (x: number, y: number): readonly [number, number, number] => {
    const index = ((height - 1 - Math.floor(y)) * width + Math.floor(x)) * 4;
    return [pixels[index]!, pixels[index + 1]!, pixels[index + 2]!];
  };
  return {
    width,
    at,
    middleOf(hex, x, y, within = 14) {
      const wanted = [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16));
      let [sumX, sumY, count] = [0, 0, 0];
      for (let down = Math.max(0, Math.floor(y - within)); down < Math.min(height, y + within); down++) {
        for (
          let across = Math.max(0, Math.floor(x - within));
          across < Math.min(width, x + within);
          across++
        ) {
          if (at(across, down).some((value, index) => Math.abs(value - wanted[index]!) > 12)) continue;
          sumX += across + 0.5;
          sumY += down + 0.5;
          count++;
        }
      }
      return count === 0 ? null : [sumX / count, sumY / count];
    },
  };
}
