import { chunksOf } from './chunks';
import { precisionOf } from './precision';
import type { Document } from './recognize/document';
import { createMemory, findMentions, readDocument } from './recognize/index';
import { createLearntPlaces, type Located, readRelations, relate, withLearnt } from './relation/index';
import { resolveMentions } from './resolve/index';
import type { Gazetteer, GeoPrecision, GeoparseOptions, Resolution } from './types';

/** Confidence in a place that only the text itself tells of. */
const LEARNT_CONFIDENCE = 0.7;

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
  const learnt = createLearntPlaces();
  for (const { start, end } of chunksOf(text)) {
    options.signal?.throwIfAborted();
    const document = readDocument(text.slice(start, end), options.lang ?? 'en', start);
    const mentions = findMentions(document, gazetteer, memory);
    const { phrases, statements } = readRelations(document, mentions);
    const explain = options.explain ?? false;
    const resolved = resolveMentions(document, mentions, gazetteer, { statements, explain });
    for (const located of relate(document, resolved, phrases, gazetteer, learnt)) {
      resolutions.push(toResolution(document, located));
    }
    options.onProgress?.(end / text.length);
    yield end / text.length;
  }
  options.signal?.throwIfAborted();
  return withLearnt(resolutions, learnt);
}

function toResolution(document: Document, located: Located): Resolution {
  const { resolved, place, circle } = located;
  const coordinates = resolved?.mention.coordinates;
  return {
    start: document.base + located.start,
    end: document.base + located.end,
    quote: document.text.slice(located.start, located.end),
    kind: resolved?.mention.kind ?? 'literal',
    place,
    lat: coordinates?.lat ?? circle?.lat ?? place?.lat ?? null,
    lon: coordinates?.lon ?? circle?.lon ?? place?.lon ?? null,
    precision: precisionOfLocated(located),
    radiusKm: coordinates?.precisionKm ?? circle?.radiusKm ?? place?.uncertaintyKm ?? 0,
    learnt: located.learnt,
    relation: located.relation,
    confidence: located.confidence ?? resolved?.confidence ?? LEARNT_CONFIDENCE,
    candidates: resolved && !located.learnt ? resolved.candidates : [],
    ...(located.learntFrom && { learntFrom: located.learntFrom }),
    ...(place === null && resolved?.nil && { nil: resolved.nil }),
    ...(resolved?.why && { why: resolved.why }),
  };
}

function precisionOfLocated({ resolved, place, precision }: Located): GeoPrecision {
  if (resolved?.mention.coordinates) return 'exact';
  return precision ?? resolved?.mention.precision ?? (place ? precisionOf(place) : 'settlement');
}
