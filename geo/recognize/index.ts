import type { Gazetteer, GeoparseOptions, Toponym } from '../types';
import { type Document, readDocument } from './document';
import { createMemory, type Memory } from './memory';
import type { Mention } from './mention';
import { RECOGNIZERS } from './recognizers';
import type { Refiner } from './refiner';
import { REFINERS } from './refiners';

export { type Document, readDocument } from './document';
export { createMemory, forgetOldest, type Memory } from './memory';
export type { Mention } from './mention';
export type { Recognizer } from './recognizer';
export { RECOGNIZERS } from './recognizers';
export type { Refiner } from './refiner';
export { REFINERS } from './refiners';

/** Runs all recognisers and refiners over a document; what a refiner was certain about is left out. */
export function findMentions(
  document: Document,
  gazetteer: Gazetteer,
  memory: Memory,
  refiners: readonly Refiner[] = REFINERS,
): Mention[] {
  let mentions: Mention[] = [];
  for (const recognizer of RECOGNIZERS) mentions = recognizer.recognize(document, gazetteer, mentions);
  const contexts = mentions.map((_, at) => ({ document, mentions, at, memory }));
  for (const refiner of refiners) {
    for (const context of contexts) refiner.refine(mentions[context.at]!, context);
  }
  return mentions.filter((mention) => !mention.rejected);
}

/**
 * The toponyms of a text before it is decided which places they are, in text order and disjoint.
 * Names that only the whole text can tell from words are among them; `resolve` drops those.
 */
export function recognize(text: string, gazetteer: Gazetteer, options: GeoparseOptions = {}): Toponym[] {
  const document = readDocument(text, options.lang ?? 'en');
  return findMentions(document, gazetteer, createMemory()).map((mention) => toToponym(document, mention));
}

function toToponym(document: Document, mention: Mention): Toponym {
  return {
    start: mention.start,
    end: mention.end,
    quote: document.text.slice(mention.start, mention.end),
    kind: mention.kind,
    trace: mention.trace,
    candidates: mention.candidates,
    ...(mention.wants && { wants: mention.wants }),
    ...(mention.coordinates && { coordinates: mention.coordinates }),
  };
}
