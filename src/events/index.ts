/**
 * Events in text: what is said to have happened, where, when, to whom, and who says so. Words in
 * `data/lexicon` announce events; refiners in a visible list find out the rest or drop them; claims of
 * one event are merged into one Feature, and Features of several texts into one by rules of their own.
 */
export { EVENT_FAMILIES, EVENT_STATUSES, EVENT_TYPES, type EventTypeEntry } from './event-types';
export type { AreaOf } from './feature';
export {
  type EventSet,
  MERGE_RULES,
  type MergedEvent,
  type MergeOptions,
  type MergeRule,
  mergedByWords,
  mergedIds,
  mergeEvents,
  splitEvent,
} from './merge/index';
export { type EventReading, type ReadEventsOptions, readEvents } from './read-events';
export type { EventSource } from './reading/document';
export type * from './types';
export {
  type PloverCode,
  type ViinaLabel,
  VOCABULARIES,
  type VocabularyEntry,
} from './vocabularies';
