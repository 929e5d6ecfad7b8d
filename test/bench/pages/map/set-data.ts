import type { GeoJSONSource } from 'maplibre-gl';
import type { TimeWindow } from '../../../../src/store/types';
import type { BenchEvents, Contender } from './contender';
import { daysOf } from './days';
import { onRender, plainMap, settled, shutterOf } from './plain-map';
import { CIRCLES } from './set-filter';

/** Days that an event of the made-up war lasts at most. */
const LONGEST = 30;

type Day = GeoJSON.Feature<GeoJSON.Point, { readonly start: number; readonly end: number }>;

/** MapLibre's other way: the page keeps the features, sorted, and hands over those of the window. */
export async function setData(container: HTMLElement, { geojson }: BenchEvents): Promise<Contender> {
  const map = await plainMap(container);
  const shutter = shutterOf(map);
  let features: readonly Day[] = [];
  const give = (chosen: readonly Day[]): Promise<number> => {
    map.getSource<GeoJSONSource>('events')!.setData({ type: 'FeatureCollection', features: [...chosen] });
    return settled(map, shutter);
  };
  return {
    map,
    shutter,
    async load() {
      const response = await fetch(geojson);
      ({ features } = (await response.json()) as { features: readonly Day[] });
      map.addSource('events', { type: 'geojson', data: { type: 'FeatureCollection', features: [] } });
      map.addLayer({ id: 'events', type: 'circle', source: 'events', paint: CIRCLES });
      return give(features);
    },
    async show(window) {
      const end = await give(inWindow(features, window));
      return { first: end, settled: end };
    },
    onFrame: (listener) => onRender(map, listener),
    remove: () => map.remove(),
  };
}

/** Features that overlap a window: two searches, and the few that end too early left out. */
function inWindow(features: readonly Day[], window: TimeWindow): readonly Day[] {
  const { from, to } = daysOf(window);
  return features
    .slice(firstFrom(features, from - LONGEST), firstFrom(features, to))
    .filter(({ properties }) => properties.end > from);
}

function firstFrom(features: readonly Day[], day: number): number {
  let [low, high] = [0, features.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (features[middle]!.properties.start < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
