import { DataFilterExtension } from '@deck.gl/extensions';
import { ScatterplotLayer } from '@deck.gl/layers';
import { MapboxOverlay } from '@deck.gl/mapbox';
import type { TimeWindow } from '../../../../src/store/types';
import type { BenchEvents, Contender } from './contender';
import { days, daysOf } from './days';
import { plainMap } from './plain-map';
import { Shutter } from './shutter';

/** deck.gl's way: points in binary attributes, filtered on the graphics processor by start and end. */
export async function deckFilter(container: HTMLElement, { columns }: BenchEvents): Promise<Contender> {
  const map = await plainMap(container);
  const listeners = new Set<() => void>();
  let shutter: Shutter | null = null;
  const overlay = new MapboxOverlay({
    // Interleaved drawing does not work with MapLibre 6, so deck.gl has a canvas of its own.
    interleaved: false,
    layers: [],
    onAfterRender: ({ gl }) => {
      shutter ??= new Shutter(gl);
      for (const listener of [...listeners]) listener();
    },
  });
  map.addControl(overlay);
  const nextFrame = (): Promise<number> =>
    new Promise((resolve) => {
      const listener = (): void => {
        listeners.delete(listener);
        resolve(shutter!.close());
      };
      listeners.add(listener);
    });
  await nextFrame();
  let data: ReturnType<typeof attributesOf> | null = null;
  const draw = (window: TimeWindow): Promise<number> => {
    const { from, to } = daysOf(window);
    const end = nextFrame();
    const layer = new ScatterplotLayer({
      id: 'events',
      data: data!,
      radiusUnits: 'pixels',
      getRadius: 3,
      getFillColor: [179, 38, 30],
      extensions: [extension],
      filterRange: [
        [-1e6, to],
        [from, 1e6],
      ],
    });
    overlay.setProps({ layers: [layer] });
    return end;
  };
  const extension = new DataFilterExtension({ filterSize: 2 });
  return {
    map,
    get shutter() {
      return shutter!;
    },
    load() {
      data = attributesOf(columns);
      return draw({ start: columns.start[0]!, end: columns.start[columns.size - 1]! + 1 });
    },
    async show(window) {
      const end = await draw(window);
      return { first: end, settled: end };
    },
    onFrame(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    remove: () => map.remove(),
  };
}

/** The placed events, one after the other: longitude and latitude, start and end in days. */
function attributesOf({ size, lon, lat, start, end }: BenchEvents['columns']) {
  const [positions, values] = [new Float32Array(2 * size), new Float32Array(2 * size)];
  let length = 0;
  for (let row = 0; row < size; row++) {
    if (Number.isNaN(lat[row])) continue;
    positions.set([lon[row]!, lat[row]!], 2 * length);
    values.set([days(start[row]!), days(end[row]!)], 2 * length);
    length++;
  }
  return {
    length,
    attributes: {
      getPosition: { value: positions.subarray(0, 2 * length), size: 2 },
      getFilterValue: { value: values.subarray(0, 2 * length), size: 2 },
    },
  };
}
