import type { EventColumns } from '../../events/columns/types';
import type { Discs } from './discs';
import type { Points } from './points';
import { isVague } from './row-codes';

const EQUATOR_KM = 40_075.017;
const EDGE = 2 ** 32 - 1;

/**
 * The discs of points with the circles of their uncertainty and, beyond the mercator square, their
 * latitudes: both as the newest event at each place has them.
 */
export function withHalos({ discs, rows, newest }: Points, { lat, radiusKm, shaped }: EventColumns): Discs {
  const halo = new Float32Array(discs.size);
  const polarLat = new Map<number, number>();
  for (let disc = 0; disc < discs.size; disc++) {
    const row = rows[newest[disc]!]!;
    // An area is no circle, whatever its size.
    if (isVague(discs.code[disc]!) && shaped[row] === 0) {
      halo[disc] = radiusKm[row]! / (EQUATOR_KM * Math.cos((lat[row]! * Math.PI) / 180));
    }
    const y = discs.y[disc]!;
    if (y === 0 || y === EDGE) polarLat.set(disc, lat[row]!);
  }
  return { ...discs, halo, polarLat: polarLat.size > 0 ? polarLat : null };
}
