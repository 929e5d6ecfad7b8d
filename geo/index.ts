/**
 * The geoparser: text to places. Pure: a gazetteer is handed in, nothing is fetched, the clock is
 * not looked at.
 */

export { distanceKm } from './distance';
export {
  combineGazetteers,
  createGazetteer,
  decodePack,
  encodePack,
  inflatePack,
  PackError,
  type PlaceRecord,
  packMeta,
  type SearchResult,
  searchGazetteer,
} from './gazetteer/index';
export { geoparse, geoparseAsync } from './geoparse';
export { keepLearnt } from './keep-learnt';
export { precisionOf } from './precision';
export { RECOGNIZERS, REFINERS, type Recognizer, type Refiner, recognize } from './recognize/index';
export { PHRASE_READERS } from './relation/index';
export { FEATURES, type Feature, NIL_THRESHOLD, WEIGHTS } from './resolve/index';
export { foldToken, type Gap, gapBetween, splitSentences, type Token, tokenize } from './text/index';
export type * from './types';
