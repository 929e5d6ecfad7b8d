/**
 * One event out of several reports: claims of one text, then events of several texts, merge where the
 * rules of a visible list hold, one rule for each question (type, place, time, actors). What was merged
 * is kept, so that it can be taken apart again.
 */
export {
  type EventSet,
  type MergeOptions,
  mergedIds,
  mergeEvents,
  splitEvent,
} from './across-texts';
export { withoutHeadings } from './headings';
export type { MergedEvent } from './part';
export type { Reported } from './reported';
export { MERGE_RULES, type MergeRule, mergedByWords } from './rules';
export { type Group, mergeClaims } from './within-text';
