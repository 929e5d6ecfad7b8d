import type { Gazetteer } from '../types';
import type { Document } from './document';
import type { Mention } from './mention';
import { administrative } from './recognizers/administrative';
import { coordinates } from './recognizers/coordinates';
import { featureNames } from './recognizers/feature-names';
import { gazetteerNames } from './recognizers/gazetteer-names';
import { sites } from './recognizers/sites';
import { stateAbbreviations } from './recognizers/state-abbreviations';

/** Finds toponyms; gets what the recognisers before it found and gives the new list, in text order. */
export interface Recognizer {
  readonly name: string;
  recognize(document: Document, gazetteer: Gazetteer, mentions: readonly Mention[]): Mention[];
}

/** All recognisers, in order. */
export const RECOGNIZERS: readonly Recognizer[] = [
  gazetteerNames,
  stateAbbreviations,
  administrative,
  sites,
  featureNames,
  coordinates,
];
