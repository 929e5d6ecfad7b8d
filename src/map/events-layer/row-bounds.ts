import { mercatorLat, mercatorLon } from '../../events/columns/mercator';
import type { EventColumns } from '../../events/columns/types';
import type { Bounds } from '../types';
import { type DrawnRows, segmentsOf } from './row-segments';

/** Bounds of the places of rows, degrees, or null when none is placed: a millisecond or two at a million. */
export function boundsOfRows({ x, y, lat }: EventColumns, drawn: DrawnRows): Bounds | null {
  let [west, north, east, south] = [2 ** 32, 2 ** 32, -1, -1];
  for (const { rows, from, to } of segmentsOf(drawn)) {
    for (let at = from; at < to; at++) {
      const row = rows === null ? at : rows[at]!;
      const across = x[row]!;
      const down = y[row]!;
      // An unplaced row is 0, 0, as is one at the map's very corner.
      if (across + down === 0 && Number.isNaN(lat[row]!)) continue;
      if (across < west) west = across;
      if (across > east) east = across;
      if (down < north) north = down;
      if (down > south) south = down;
    }
  }
  return east < 0 ? null : [mercatorLon(west), mercatorLat(south), mercatorLon(east), mercatorLat(north)];
}
