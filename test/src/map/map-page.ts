import { page } from 'vitest/browser';
import type { FrontlineEvent } from '../../../src/events/types';
import { createMapView, type MapProblem } from '../../../src/map';
import { bundledFiles } from '../../../src/map/bundled-files';
import type { FrontlineMapView, MapMarks, MapViewOptions } from '../../../src/map/types';
import { useWorkerFile } from '../../../src/map/worker-file';
import { buildTable, selectRows } from '../../../src/store';

/** A map on the page, with what it told so far. */
export interface TestMap {
  readonly view: FrontlineMapView;
  readonly container: HTMLElement;
  readonly problems: MapProblem[];
  show(events: readonly FrontlineEvent[], marks?: Partial<MapMarks>): void;
  /** Colour of a pixel as a reader sees it, once two screenshots in a row agree. */
  colourAt(x: number, y: number): Promise<Colour>;
  remove(): void;
}

export type Colour = readonly [red: number, green: number, blue: number];

const WIDTH = 400;
const HEIGHT = 320;

/** A map of 400 × 320 pixels with the bundled basemap, in a shadow root as elements have it. */
export function putMap(
  options: Partial<MapViewOptions> = {},
  chooseWorker: () => void = useWorkerFile,
): TestMap {
  chooseWorker();
  const host = document.createElement('div');
  host.style.cssText = `position:fixed;left:0;top:0;width:${WIDTH}px;height:${HEIGHT}px`;
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  const container = document.createElement('div');
  container.style.cssText = 'width:100%;height:100%';
  root.append(container);
  const view = createMapView(container, {
    root,
    bundled: bundledFiles,
    theme: 'light',
    reducedMotion: true,
    ...options,
  });
  const problems: MapProblem[] = [];
  view.on('error', (problem) => problems.push(problem));
  return {
    view,
    container,
    problems,
    show(events, marks = {}) {
      const { table } = buildTable(events);
      view.setData(table, selectRows(table, {}), { selected: '', hovered: '', ...marks });
    },
    colourAt: (x, y) => settledColour(host, x, y),
    remove() {
      view.remove();
      host.remove();
    },
  };
}

/** Resolves when the map has drawn its basemap. */
export function ready(map: TestMap): Promise<void> {
  return new Promise((resolve) => {
    map.view.on('ready', () => resolve());
  });
}

/** Resolves with the next event of a type. */
export function next<Type extends 'hover' | 'select' | 'view' | 'error'>(
  map: TestMap,
  type: Type,
): Promise<Parameters<Parameters<typeof map.view.on<Type>>[1]>[0]> {
  return new Promise((resolve) => {
    const stop = map.view.on(type, (event) => {
      stop();
      resolve(event);
    });
  });
}

async function settledColour(host: HTMLElement, x: number, y: number): Promise<Colour> {
  let last = '';
  for (let attempt = 0; attempt < 12; attempt++) {
    const colour = await colourOf(host, x, y);
    if (String(colour) === last) return colour;
    last = String(colour);
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`The pixel ${x}, ${y} kept changing: last ${last}`);
}

async function colourOf(host: HTMLElement, x: number, y: number): Promise<Colour> {
  const picture = await page.elementLocator(host).screenshot({ base64: true, save: false });
  const base64 = typeof picture === 'string' ? picture : (picture as { base64: string }).base64;
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext('2d')!;
  context.drawImage(bitmap, 0, 0);
  const scale = bitmap.width / WIDTH;
  const [red, green, blue] = context.getImageData(Math.round(x * scale), Math.round(y * scale), 1, 1).data;
  return [red!, green!, blue!];
}

/** Whether two colours are the same but for rounding. */
export function alike(a: Colour, hex: string, tolerance = 8): boolean {
  const wanted = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return a.every((value, index) => Math.abs(value - wanted[index]!) <= tolerance);
}
