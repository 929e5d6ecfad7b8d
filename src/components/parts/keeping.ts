import type { Place } from '../../../geo/types';

/** What the page knows of the places that its reader keeps; a new one whenever they change. */
export interface Keeping {
  /** Whether a place that a text told the position of is among them. */
  isKept(place: Place): boolean;
  /** The words from which a kept place was learnt, by its id; empty when it is none of them. */
  wordsOf(placeId: string): readonly string[];
}

/** Prefix of the ids of places that a reader keeps. */
const KEPT = 'kept:';

/** Whether a place comes from the reader's own list. */
export function isKeptPlace(place: Place | null): boolean {
  return place?.id.startsWith(KEPT) ?? false;
}
