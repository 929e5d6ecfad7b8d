/**
 * Times in text: what "overnight into Saturday" or "mid-November" means against the day of
 * publication, as half-open UTC intervals. One parser does
 * the plain days and clocks, the others the phrases of war reports; refiners drop what only looks like a time.
 */

export { isTimeWord } from './cue';
export { readFrame } from './frame/frame';
export type { Governor, TimeFrame } from './frame/types';
export { findPublicationDate } from './publication-date';
export { type CuesBetween, type ReadTimesOptions, readTimes } from './read-times';
export { sceneOf } from './scene';
export { toldBefore } from './told-before';
export type * from './types';
