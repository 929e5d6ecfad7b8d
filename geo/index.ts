/** The geoparser: text to places. */
export { foldToken, type Gap, gapBetween, splitSentences, type Token, tokenize } from './text/index';
export type * from './types';
