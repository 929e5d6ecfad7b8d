import { chunksOf } from './chunks';
import { precisionOf } from './precision';
import type { Document } from './recognize/document';
import { createMemory, findMentions, readDocument } from './recognize/index';
import { type Resolved, resolveMentions } from './resolve/index';
import type { Gazetteer, GeoparseOptions, Resolution } from './types';

/**
 * Reads the places out of a text: spans in text order, disjoint, each with the place it means or
 * null. Works in chunks of some ten pages; between them progress is told and the signal is looked
 * at. Throws the signal's reason when it is aborted.
 */
export function geoparse(text: string, gazetteer: Gazetteer, options: GeoparseOptions = {}): Resolution[] {
  const steps = geoparseSteps(text, gazetteer, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** As {@link geoparse}, giving way to other work between chunks, so that a signal can arrive. */
export async function geoparseAsync(
  text: string,
  gazetteer: Gazetteer,
  options: GeoparseOptions = {},
): Promise<Resolution[]> {
  const steps = geoparseSteps(text, gazetteer, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
}

/** One chunk a step; yields the share done. */
function* geoparseSteps(
  text: string,
  gazetteer: Gazetteer,
  options: GeoparseOptions,
): Generator<number, Resolution[]> {
  const resolutions: Resolution[] = [];
  const memory = createMemory();
  for (const { start, end } of chunksOf(text)) {
    options.signal?.throwIfAborted();
    const document = readDocument(text.slice(start, end), options.lang ?? 'en', start);
    const mentions = findMentions(document, gazetteer, memory);
    for (const resolved of resolveMentions(document, mentions, gazetteer)) {
      resolutions.push(toResolution(document, resolved));
    }
    options.onProgress?.(end / text.length);
    yield end / text.length;
  }
  options.signal?.throwIfAborted();
  return resolutions;
}

function toResolution(document: Document, { mention, place, confidence, candidates }: Resolved): Resolution {
  const { coordinates } = mention;
  return {
    start: document.base + mention.start,
    end: document.base + mention.end,
    quote: document.text.slice(mention.start, mention.end),
    kind: mention.kind,
    place,
    lat: coordinates?.lat ?? place?.lat ?? null,
    lon: coordinates?.lon ?? place?.lon ?? null,
    precision: coordinates ? 'exact' : (mention.precision ?? (place ? precisionOf(place) : 'settlement')),
    radiusKm: coordinates?.precisionKm ?? place?.uncertaintyKm ?? 0,
    learnt: false,
    relation: null,
    confidence,
    candidates,
  };
}
