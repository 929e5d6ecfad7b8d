import { precisionOf } from '../geo/index';
import { circleOf } from '../geo/relation/geometry';
import type { Place, Resolution, SpatialRelation } from '../geo/types';
import type { ChosenPlace } from './reading';

/**
 * The resolutions with what a reader chose in the place of what was found. A distance or direction
 * from the name is measured from the chosen place; one that gives no circle there is let go.
 */
export function applyChosen(
  resolutions: readonly Resolution[],
  chosen: readonly ChosenPlace[],
): readonly Resolution[] {
  if (chosen.length === 0) return resolutions;
  const places = new Map(chosen.map(({ quote, place }) => [quote, place]));
  return resolutions.map((resolution) => {
    const place = places.get(resolution.quote);
    return place === undefined ? resolution : withPlace(resolution, place);
  });
}

function withPlace(resolution: Resolution, place: Place): Resolution {
  // A learnt place's relation tells how it was learnt, not where the event was.
  const relation = resolution.learnt ? null : moved(resolution.relation, place);
  const { lat, lon } = relation ?? place;
  return {
    ...resolution,
    place,
    lat,
    lon,
    relation,
    precision: relation === null ? precisionOf(place) : resolution.precision,
    radiusKm: relation?.radiusKm ?? place.uncertaintyKm,
    learnt: place.id.startsWith('text:'),
    confidence: 1,
  };
}

function moved(relation: SpatialRelation | null, anchor: Place): SpatialRelation | null {
  if (relation === null) return null;
  const circle = circleOf({ ...relation, first: 0, last: 0, anchor: 0 }, anchor, null, null);
  return circle === null ? null : { ...relation, ...circle };
}
