import type { FrontlineEvent } from '../types';
import type { Occurrence } from './occurrence';

/** An event that several texts tell of; `parts` are the events that each told, as they were. */
export interface MergedEvent extends FrontlineEvent {
  readonly parts: readonly FrontlineEvent[];
}

/** One event of one text, with what the rules look at. */
export interface Part {
  readonly event: FrontlineEvent;
  readonly occurrence: Occurrence;
  readonly text: string;
}
