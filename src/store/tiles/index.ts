/** What the store knows of an archive of events that is too large to load. */
export { mergeColumns } from './merge-columns';
export { Overview } from './overview';
export type * from './types';
export { type InSight, wholeOf } from './whole';
