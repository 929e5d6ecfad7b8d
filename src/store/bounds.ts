/** A range of longitudes with both its ends, degrees; none where west is more than east. */
export type LonRange = readonly [west: number, east: number];

const NONE: LonRange = [Infinity, -Infinity];
const ALL: LonRange = [-180, 180];

/**
 * The longitudes from −180 to 180 that lie between two meridians, as two ranges: a map that shows the
 * antimeridian may say 170 to 190, −190 to −170, or 170 to −170. Bounds that touch the antimeridian
 * hold both of its names.
 */
export function lonRanges(west: number, east: number): readonly [LonRange, LonRange] {
  if (east - west >= 360) return [ALL, NONE];
  const [from, to] = [wrapped(west), wrapped(east)];
  if (from > to) {
    return [
      [from, 180],
      [-180, to],
    ];
  }
  if (from === -180)
    return [
      [from, to],
      [180, 180],
    ];
  return [[from, to], to === 180 ? [-180, -180] : NONE];
}

/** The same meridian between −180 and 180. */
function wrapped(lon: number): number {
  return lon >= -180 && lon <= 180 ? lon : ((((lon + 180) % 360) + 360) % 360) - 180;
}
