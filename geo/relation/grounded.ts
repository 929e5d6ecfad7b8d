import type { Document } from '../recognize/document';
import type { GeoPrecision, SpatialRelation } from '../types';
import type { Circle } from './combine';
import type { Located } from './located';
import type { Phrase } from './phrase';

/** A phrase whose anchor is known, with the circle that it means. */
export interface Grounded {
  readonly phrase: Phrase;
  readonly anchor: Located;
  readonly other: Located | null;
  readonly circle: Circle;
}

/** The relation as a resolution tells it. */
export function relationOf(document: Document, { phrase, circle, other }: Grounded): SpatialRelation {
  return {
    type: phrase.type,
    span: {
      start: document.base + document.starts[phrase.first]!,
      end: document.base + document.ends[phrase.last]!,
    },
    ...(phrase.distanceKm !== undefined && { distanceKm: phrase.distanceKm }),
    ...(phrase.bearing !== undefined && { bearing: phrase.bearing }),
    ...(other?.place && { otherPlaceId: other.place.id }),
    ...circle,
  };
}

/** How precise a place is that is drawn beside its anchor; null for as precise as the anchor. */
export function precisionOfRelation({ phrase, anchor }: Grounded): GeoPrecision | null {
  if (phrase.type !== 'part') return 'near';
  return anchor.place?.featureClass === 'P' ? 'settlement' : null;
}
