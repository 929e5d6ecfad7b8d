import type { FrontlineEvent } from '../events/types';
import type { EventTable } from './types';

/** The events that a table was made of, by row, where they are in memory as objects. */
export const givenEvents = new WeakMap<EventTable, readonly FrontlineEvent[]>();
