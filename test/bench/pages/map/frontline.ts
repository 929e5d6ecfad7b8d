import type { Map as MapLibreMap } from 'maplibre-gl';
import { UKRAINE } from '../../../../src/map/bounds';
import { createMapView } from '../../../../src/map/index';
import { createStore } from '../../../../src/store/index';
import type { BenchEvents, Contender, Shown } from './contender';
import { onRender, shutterOf } from './plain-map';

const NO_MARKS = { selected: '', hovered: '' } as const;

/** Ours: the store answers the filter, and the map view draws the answer. */
export async function frontline(container: HTMLElement, { columns }: BenchEvents): Promise<Contender> {
  const view = createMapView(container, {
    basemap: 'none',
    theme: 'light',
    bounds: UKRAINE,
    reducedMotion: true,
  });
  const map = (view as unknown as { readonly map: MapLibreMap }).map;
  await map.once('idle');
  const shutter = shutterOf(map);
  const store = createStore();
  store.subscribe(({ table, selection }) => view.setData(table, selection, NO_MARKS));
  const change = (act: () => void): Promise<Shown> =>
    new Promise((resolve) => {
      let first = 0;
      map.once('render', () => {
        first = shutter.close();
      });
      map.once('idle', () => resolve({ first, settled: shutter.close() }));
      act();
      map.triggerRepaint();
    });
  return {
    map,
    shutter,
    settles: true,
    async load() {
      const { settled } = await change(() => store.dispatch({ type: 'table', columns }));
      return settled;
    },
    show: (window) => change(() => store.dispatch({ type: 'filter', filter: { window } })),
    onFrame: (listener) => onRender(map, listener),
    remove: () => view.remove(),
  };
}
