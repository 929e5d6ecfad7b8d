import type { Map as MapLibreMap } from 'maplibre-gl';
import { mercatorX, mercatorY } from '../../events/columns/mercator';
import type { ViewBox } from './grid';

const WORLD = 2 ** 32;
const WORLD_PIXELS = 512;

/** What the camera sees, in worlds; longitudes may run beyond ±180°. */
export function viewBoxOf(map: MapLibreMap): ViewBox {
  const bounds = map.getBounds();
  return {
    west: (bounds.getWest() + 180) / 360,
    east: (bounds.getEast() + 180) / 360,
    north: mercatorY(bounds.getNorth()) / WORLD,
    south: mercatorY(bounds.getSouth()) / WORLD,
    zoom: map.getZoom(),
  };
}

/** Middle of the camera in whole mercator units. */
export function originOf(map: MapLibreMap): readonly [x: number, y: number] {
  const { lng, lat } = map.getCenter().wrap();
  return [mercatorX(lng), mercatorY(lat)];
}

export function worldPixels(zoom: number): number {
  return WORLD_PIXELS * 2 ** zoom;
}

/** The copies of the world that are in view, in worlds from the camera's own. */
export function copiesOf(map: MapLibreMap, { west, east }: ViewBox): readonly number[] {
  if (!map.getRenderWorldCopies()) return [0];
  const aside = Math.min(3, Math.max(0, Math.ceil((east - west - 1) / 2)));
  return Array.from({ length: 2 * aside + 1 }, (_, at) => at - aside);
}
