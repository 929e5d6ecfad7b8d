import { chunksOf } from './chunks';
import { precisionOf } from './precision';
import type { Document } from './recognize/document';
import { createMemory, findMentions, forgetOldest, readDocument } from './recognize/index';
import { createLearntPlaces, type Located, readRelations, relate, withLearnt } from './relation/index';
import { resolveMentions } from './resolve/index';
import type { Gazetteer, GeoPrecision, GeoparseOptions, Resolution } from './types';

/** Confidence in a place that only the text itself tells of. */
const LEARNT_CONFIDENCE = 0.7;

/**
 * Reads the places out of a text: spans in text order, disjoint, each with the place it means or
 * null. Works in chunks of some ten pages; between them progress is told and the signal is looked
 * at. Throws the signal's reason when it is aborted.
 *
 * A text may hold several documents: a form feed (U+000C) or a run of four or more blank lines
 * divides them. Nothing crosses such a break, so each is read as it would be by itself: what a name
 * means, who is a person, where an unknown village lies.
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
  let own: Resolution[] = [];
  let memory = createMemory();
  let learnt = createLearntPlaces();
  const chunks = chunksOf(text);
  for (const [at, { start, end, opens }] of chunks.entries()) {
    options.signal?.throwIfAborted();
    if (opens) {
      for (const resolution of withLearnt(own, learnt)) resolutions.push(resolution);
      own = [];
      memory = createMemory();
      learnt = createLearntPlaces();
    }
    forgetOldest(memory);
    const document = readDocument(text.slice(start, end), options.lang ?? 'en', start);
    const mentions = findMentions(document, gazetteer, memory);
    const { phrases, statements } = readRelations(document, mentions);
    const explain = options.explain ?? false;
    const resolved = resolveMentions(document, mentions, gazetteer, { statements, explain });
    for (const located of relate(document, resolved, phrases, gazetteer, learnt)) {
      own.push(toResolution(document, located));
    }
    const done = at + 1 === chunks.length ? 1 : end / text.length;
    options.onProgress?.(done);
    yield done;
  }
  options.signal?.throwIfAborted();
  for (const resolution of withLearnt(own, learnt)) resolutions.push(resolution);
  return resolutions;
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
