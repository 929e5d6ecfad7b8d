import type { BenchEvents, Contender } from './contender';
import { daysOf } from './days';
import { onRender, plainMap, settled, shutterOf } from './plain-map';

/** MapLibre's own way: circles of a GeoJSON source, and a filter of the layer that asks for the days. */
export async function setFilter(container: HTMLElement, { geojson }: BenchEvents): Promise<Contender> {
  const map = await plainMap(container);
  const shutter = shutterOf(map);
  return {
    map,
    shutter,
    load() {
      map.addSource('events', { type: 'geojson', data: geojson });
      map.addLayer({ id: 'events', type: 'circle', source: 'events', paint: CIRCLES });
      return settled(map, shutter);
    },
    async show(window) {
      const { from, to } = daysOf(window);
      const end = settled(map, shutter);
      map.setFilter('events', ['all', ['<', ['get', 'start'], to], ['>', ['get', 'end'], from]]);
      return { first: await end, settled: await end };
    },
    onFrame: (listener) => onRender(map, listener),
    remove: () => map.remove(),
  };
}

/** Circles of the least that MapLibre's drawing costs. */
export const CIRCLES = { 'circle-radius': 3, 'circle-color': '#b3261e' } as const;
