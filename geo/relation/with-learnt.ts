import { foldName } from '../recognize/name-entry';
import type { Resolution } from '../types';
import type { LearntPlaces } from './learnt';

/** Places names without a place that were learnt only later in a long text. */
export function withLearnt(resolutions: readonly Resolution[], { byName }: LearntPlaces): Resolution[] {
  if (byName.size === 0) return [...resolutions];
  return resolutions.map((resolution) => {
    if (resolution.nil === undefined) return resolution;
    const entry = byName.get(foldName(resolution.quote));
    if (!entry) return resolution;
    const { nil: _, ...rest } = resolution;
    const { place, confidence, told } = entry;
    return {
      ...rest,
      place,
      lat: place.lat,
      lon: place.lon,
      precision: 'near',
      radiusKm: place.uncertaintyKm,
      learnt: true,
      confidence,
      learntFrom: told.map(({ words }) => words),
    };
  });
}
