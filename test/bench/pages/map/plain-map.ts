import { Map as MapLibreMap } from 'maplibre-gl';
import { UKRAINE } from '../../../../src/map/bounds';
import type { Contender } from './contender';
import { Shutter } from './shutter';

/** MapLibre's map as ours is set up, on plain ground, once it is drawn. */
export async function plainMap(container: HTMLElement): Promise<MapLibreMap> {
  const map = new MapLibreMap({
    container,
    bounds: [...UKRAINE],
    fitBoundsOptions: { padding: 8 },
    attributionControl: false,
    minZoom: 1,
    renderWorldCopies: false,
    fadeDuration: 0,
    style: {
      version: 8,
      sources: {},
      layers: [{ id: 'background', type: 'background', paint: { 'background-color': '#f2f1ee' } }],
    },
  });
  await map.once('idle');
  return map;
}

/** Shutter of the canvas that MapLibre draws on. */
export function shutterOf(map: MapLibreMap): Shutter {
  return new Shutter(map.getCanvas().getContext('webgl2')!);
}

/** End of the next frame in which the map has nothing left to do. */
export async function settled(map: MapLibreMap, shutter: Shutter): Promise<number> {
  return new Promise((resolve) => {
    map.once('idle', () => resolve(shutter.close()));
  });
}

/** {@link Contender.onFrame} for what is drawn by MapLibre itself. */
export function onRender(map: MapLibreMap, listener: () => void): () => void {
  map.on('render', listener);
  return () => map.off('render', listener);
}
