import { Map as MapLibreMap } from 'maplibre-gl';
import { UKRAINE } from './bounds';
import { mapLocale } from './maplibre-controls';
import { MapProblem } from './problem';
import type { MapLabels, MapViewOptions } from './types';

/** MapLibre's map in a container, without a style. Throws a {@link MapProblem} `no-webgl` when the browser gives no WebGL 2. */
export function createMap(container: HTMLElement, options: MapViewOptions, labels: MapLabels): MapLibreMap {
  const { interactive = true, cooperativeGestures = false, bounds = UKRAINE, reducedMotion } = options;
  try {
    const map = new MapLibreMap({
      container,
      interactive,
      cooperativeGestures,
      bounds: [...bounds],
      fitBoundsOptions: { padding: 8 },
      locale: mapLocale(labels),
      attributionControl: false,
      // North stays up: the reader compares with other maps, and hit tests stay exact.
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      maxPitch: 0,
      minZoom: 1,
      renderWorldCopies: false,
      fadeDuration: reducedMotion ? 0 : 150,
    });
    map.touchZoomRotate.disableRotation();
    map.keyboard.disableRotation();
    return map;
  } catch (error) {
    throw new MapProblem('no-webgl', 'The map cannot be drawn: the browser gives no WebGL 2 context.', {
      cause: error,
    });
  }
}
