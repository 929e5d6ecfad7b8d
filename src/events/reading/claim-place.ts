import type { Resolution } from '../../../geo/types';
import type { ClaimPlace } from '../types';

/** Radius in kilometres of "the Lyman direction" and of "further west": somewhere around, and nobody says how far. */
export const VAGUE_KM = 10;

/** The place of a claim that a mention, by its index, names; the mention is one that is placed. */
export function toPlace(resolution: Resolution, index: number): ClaimPlace {
  return {
    resolution: index,
    placeId: resolution.place!.id,
    name: resolution.place!.name,
    lat: resolution.lat!,
    lon: resolution.lon!,
    precision: resolution.precision,
    // "in the Lyman direction" is no pin, even where nobody says how far.
    radiusKm: resolution.precision === 'near' && resolution.radiusKm === 0 ? VAGUE_KM : resolution.radiusKm,
  };
}
