import type { Gazetteer } from '../types';
import type { Document } from './document';
import type { Mention } from './mention';

/** Finds toponyms; gets what the recognisers before it found and gives the new list, in text order. */
export interface Recognizer {
  readonly name: string;
  recognize(document: Document, gazetteer: Gazetteer, mentions: readonly Mention[]): Mention[];
}
