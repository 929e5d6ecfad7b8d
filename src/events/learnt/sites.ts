import { isDateline } from '../reading/dateline';
import type { EventDocument } from '../reading/document';
import type { Sentence } from '../reading/sentence';

/** Where an event of a sentence may be: at a place that it names. */
export interface Site {
  /** Index into the reading's resolutions of its first mention. */
  readonly resolution: number;
  readonly placeId: string;
  /** Indexes of the mention's first and last word in the sentence. */
  readonly first: number;
  readonly last: number;
}

/** The places that a sentence names, each once, in the order of their first mention; no dateline is one. */
export function sitesOf(sentence: Sentence, { resolutions, source }: EventDocument): readonly Site[] {
  const sites: Site[] = [];
  for (const index of sentence.resolutions) {
    const resolution = resolutions[index]!;
    const { kind, lat, place, start, end } = resolution;
    if (kind !== 'literal' || lat === null || !place || isDateline(resolution, source.text)) continue;
    if (sites.some(({ placeId }) => placeId === place.id)) continue;
    sites.push({
      resolution: index,
      placeId: place.id,
      first: sentence.wordAt(start),
      last: sentence.wordAt(end - 1),
    });
  }
  return sites;
}
