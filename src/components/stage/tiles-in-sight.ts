import { mercatorY } from '../../events/columns/mercator';
import type { MapView } from '../../store/types';

/** A tile of the map's world, 512 pixels wide at its zoom. */
export interface TilePlace {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}

/** More tiles than any screen shows; a camera that saw more takes coarser ones. */
const MOST_TILES = 64;

/** The tiles that a camera sees, at its zoom rounded down and at most `maxZoom`, west to east and north to south. */
export function tilesInSight(
  { bounds, zoom }: Pick<MapView, 'bounds' | 'zoom'>,
  maxZoom: number,
): readonly TilePlace[] {
  for (let at = Math.max(0, Math.min(maxZoom, Math.floor(zoom))); ; at--) {
    const tiles = tilesAt(bounds, at);
    if (tiles.length <= MOST_TILES || at === 0) return tiles;
  }
}

function tilesAt([west, south, east, north]: MapView['bounds'], zoom: number): readonly TilePlace[] {
  const across = 2 ** zoom;
  // Some maps count on beyond the antimeridian, others begin anew: both come out as one run of columns.
  const width = Math.min(360, west > east ? east + 360 - west : east - west);
  const first = Math.floor((((((west + 180) % 360) + 360) % 360) / 360) * across);
  const last = Math.floor(((((((west + 180) % 360) + 360) % 360) + width) / 360) * across);
  const columns = Math.min(across, last - first + 1);
  const [top, bottom] = [mercatorY(north), mercatorY(south)].map((y) =>
    Math.floor((y / 2 ** 32) * across),
  ) as [number, number];
  const tiles: TilePlace[] = [];
  for (let y = top; y <= bottom; y++)
    for (let column = 0; column < columns; column++) tiles.push({ zoom, x: (first + column) % across, y });
  return tiles;
}
