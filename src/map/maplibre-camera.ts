import type { Map as MapLibreMap } from 'maplibre-gl';
import type { MapView } from '../store/types';
import type { Bounds, FitOptions, FlyOptions } from './types';

const DEFAULT_PADDING = 48;
const DEFAULT_MAX_ZOOM = 9;
const FLY_ZOOM = 8;
const DURATION = 600;

/** Shows bounds with room round them; on a small map the room is at most a quarter of it. */
export function fitBounds(map: MapLibreMap, bounds: Bounds, options: FitOptions, animate: boolean): void {
  const { clientWidth, clientHeight } = map.getContainer();
  map.fitBounds([...bounds], {
    padding: Math.min(options.padding ?? DEFAULT_PADDING, clientWidth / 4, clientHeight / 4),
    maxZoom: options.maxZoom ?? DEFAULT_MAX_ZOOM,
    animate,
    duration: DURATION,
  });
}

/** Moves to a point, no farther away than the camera is. */
export function flyToPoint(
  map: MapLibreMap,
  { lat, lon }: { readonly lat: number; readonly lon: number },
  { zoom = Math.max(map.getZoom(), FLY_ZOOM) }: FlyOptions,
  animate: boolean,
): void {
  map.easeTo({ center: [lon, lat], zoom, animate, duration: DURATION });
}

/** Where the camera is. */
export function viewOf(map: MapLibreMap): MapView {
  const { lat, lng } = map.getCenter();
  const bounds = map.getBounds();
  return {
    lat,
    lon: lng,
    zoom: map.getZoom(),
    bounds: [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()],
  };
}
