import type { FrontlineEvent } from '../types';
import { type BuiltColumns, ColumnsBuilder } from './columns-builder';

/** Columns with the very events that their rows were made of. */
export interface EventsInColumns extends BuiltColumns {
  /** The given event of each row. */
  readonly events: readonly FrontlineEvent[];
}

/**
 * Puts events into columns sorted by start, end, input order. An event whose dates cannot be read,
 * or whose id another already has, is left out with a sentence; all others load.
 */
export function buildColumns(events: readonly FrontlineEvent[]): EventsInColumns {
  const builder = new ColumnsBuilder();
  const taken = events.filter((event) => builder.add(event));
  const built = builder.finish();
  return { ...built, events: Array.from(built.order, (number) => taken[number]!) };
}
