/**
 * Numbers of tiles: PMTiles counts the tiles of all zooms above, then those of a zoom along a Hilbert
 * curve. The place of a tile on its curve is that of its parent times four plus 0 to 3.
 */

/** Finest zoom that a place on the curve is worked out for: 2^16 tiles a side, some 600 m at the equator. */
export const CURVE_ZOOM = 16;

/** Place on the Hilbert curve of the tile x, y at a zoom of at most 16: 0 to 4^zoom − 1. */
export function hilbert(zoom: number, x: number, y: number): number {
  let [restX, restY] = [x, y];
  let place = 0;
  for (let side = 2 ** (zoom - 1); side >= 1; side /= 2) {
    const [right, low] = [(restX & side) !== 0, (restY & side) !== 0];
    place = place * 4 + (right ? (low ? 2 : 3) : low ? 1 : 0);
    if (low) continue;
    // The curve enters this quarter turned: its axes change places, and run backwards on the right.
    const last = side - 1;
    [restX, restY] = right ? [last - (restY & last), last - (restX & last)] : [restY, restX];
  }
  return place;
}

/** Column and row of the tile at a place of the curve. */
export function fromHilbert(zoom: number, place: number): { readonly x: number; readonly y: number } {
  let [x, y] = [0, 0];
  let rest = place;
  for (let side = 1; side < 2 ** zoom; side *= 2) {
    const quarter = rest % 4;
    rest = Math.floor(rest / 4);
    const [right, low] = [quarter >= 2, quarter === 1 || quarter === 2];
    if (!low) [x, y] = right ? [side - 1 - y, side - 1 - x] : [y, x];
    if (right) x += side;
    if (low) y += side;
  }
  return { x, y };
}

/** Number of the tile at a place of its zoom's curve. */
export function tileId(zoom: number, place: number): number {
  return (4 ** zoom - 1) / 3 + place;
}
