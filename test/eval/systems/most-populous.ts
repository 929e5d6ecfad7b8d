import { foldToken } from '../../../geo/text/fold';
import type { Gazetteer, Place } from '../../../geo/types';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The words of a text with their offsets in UTF-16 code units. */
export function wordsOf(
  text: string,
): { readonly start: number; readonly end: number; readonly folded: string }[] {
  return [...text.matchAll(WORD)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    folded: foldToken(match[0]),
  }));
}

/**
 * The usual way without context: of the places that bear a name, the one with most inhabitants.
 * Knows the settlements, regions and countries of GeoNames with all their names, demonyms too, and
 * none of the places kept by hand.
 */
export function mostPopulous(gazetteer: Gazetteer, node: number): Place | null {
  let best: Place | null = null;
  for (const index of gazetteer.trie.places(node)) {
    const place = gazetteer.place(index);
    if (!place.id.startsWith('gn:') && !place.id.startsWith('fl:country-')) continue;
    if (best === null || weight(place) > weight(best)) best = place;
  }
  return best;
}

/** Countries and regions stand above towns: the packages give them no inhabitants. */
function weight({ id, featureClass, population }: Place): number {
  if (id.startsWith('fl:country-')) return 1e10;
  return featureClass === 'A' ? 1e7 + population : population;
}
