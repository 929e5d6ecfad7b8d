/** The page of `npm run bench -- map`: what it can measure lies in `window.bench`. */
import type { EventColumns } from '../../../../src/events/columns/types';
import { useWorkerFile } from '../../../../src/map/worker-file';
import { manyColumns } from '../../../support/many-events';
import 'maplibre-gl/dist/maplibre-gl.css';
import { setWorkerUrl } from 'maplibre-gl';
import { mapWorkerUrl } from '../../../../src/map/worker-url';
import type { Contender, MakeContender } from './contender';
import { deckFilter } from './deck';
import { emptyMap } from './empty';
import { frontline } from './frontline';
import { type Found, measure, type Plan } from './measure';
import { setData } from './set-data';
import { setFilter } from './set-filter';
import { openWidget, type Widget } from './widget';

/** All who are measured. A further one is a file and a line here. */
const CONTENDERS = {
  empty: emptyMap,
  setFilter,
  setData,
  deck: deckFilter,
  frontline,
} as const satisfies Readonly<Record<string, MakeContender>>;

export type ContenderName = keyof typeof CONTENDERS;

/** What the page offers the bench. */
export interface BenchPage {
  /** Measures one contender upon so many made-up events; `geojson` is the address of a file of the same. */
  measure(name: ContenderName, size: number, geojson: string, plan: Plan): Promise<Found>;
  /** Frees what was measured last and still stands on the page. */
  remove(): void;
  openWidget(): Promise<void>;
  /** See {@link Widget}. */
  loadWidget(...args: Parameters<Widget['load']>): ReturnType<Widget['load']>;
  unsetWindow(): void;
}

declare global {
  interface Window {
    bench: BenchPage;
  }
}

useWorkerFile();
setWorkerUrl(mapWorkerUrl());

let columns: EventColumns | null = null;
let shown: Contender | null = null;
let widget: Widget | null = null;

window.bench = {
  async measure(name, size, geojson, plan) {
    if (columns?.size !== size) columns = manyColumns(size);
    const container = document.createElement('div');
    container.className = 'map';
    document.body.replaceChildren(container);
    shown = await CONTENDERS[name](container, { columns, geojson });
    return measure(shown, plan);
  },
  remove() {
    shown?.remove();
    shown = null;
  },
  async openWidget() {
    widget = await openWidget();
  },
  loadWidget: (src, size) => widget!.load(src, size),
  unsetWindow: () => widget!.unsetWindow(),
};
