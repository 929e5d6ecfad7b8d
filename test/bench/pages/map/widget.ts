import type { Map as MapLibreMap } from 'maplibre-gl';
import { defineElements } from '../../../../src/components/elements';
import type { FrontlineMap } from '../../../../src/components/frontline-map';
import { shutterOf } from './plain-map';

/** The whole widget as a page has it: map, timeline, legend and card, with a list beside them. */
export interface Widget {
  /**
   * Sets `src` and waits for the picture of so many events.
   *
   * @returns Milliseconds from setting `src` to the end of the first frame with all events, and to
   *   the end of the one after which nothing is left to do.
   */
  load(src: string, size: number): Promise<{ readonly first: number; readonly settled: number }>;
  /** Shows all time again. */
  unsetWindow(): void;
}

const HTML = `
  <frontline-map id="map" basemap="none" lang="en" style="--frontline-height: 500px"></frontline-map>
  <frontline-list for="map" lang="en" style="height: 200px"></frontline-list>`;

/** Puts the widget on the page, its map drawn and without events. */
export async function openWidget(): Promise<Widget> {
  defineElements();
  document.body.innerHTML = HTML;
  const element = document.querySelector<FrontlineMap>('#map')!;
  const map = await until(() => (element.map as { readonly map?: MapLibreMap } | null)?.map);
  if (!map.loaded()) await map.once('idle');
  const shutter = shutterOf(map);
  return {
    load(src, size) {
      const begin = performance.now();
      const end = new Promise<{ first: number; settled: number }>((resolve) => {
        const stop = element.store.subscribe(({ table }) => {
          if (table.size !== size) return;
          stop();
          let first = 0;
          map.once('render', () => {
            first = shutter.close() - begin;
          });
          map.once('idle', () => resolve({ first, settled: shutter.close() - begin }));
          map.triggerRepaint();
        });
      });
      element.src = src;
      return end;
    },
    unsetWindow() {
      element.filter = { ...element.filter, window: null };
    },
  };
}

async function until<Value>(find: () => Value | undefined | null): Promise<Value> {
  for (;;) {
    const found = find();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
