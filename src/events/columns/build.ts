import type { FrontlineEvent } from '../types';
import { type BuiltColumns, ColumnsBuilder } from './columns-builder';
import { restColumnOf, textColumnsOf } from './event-texts';
import type { EventColumns } from './types';

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
  return build(events, new ColumnsBuilder());
}

/** The same, but the columns of texts and `rest` are made when first read: for events that stay in memory. */
export function buildNumberColumns(events: readonly FrontlineEvent[]): EventsInColumns {
  const built = build(events, new ColumnsBuilder(false));
  let texts: EventColumns['texts'] | null = null;
  let rest: EventColumns['rest'] | undefined;
  const columns: EventColumns = {
    ...built.columns,
    get texts() {
      texts ??= textColumnsOf(built.events);
      return texts;
    },
    get rest() {
      if (rest === undefined) rest = restColumnOf(built.events, built.columns);
      return rest;
    },
  };
  return { ...built, columns };
}

function build(events: readonly FrontlineEvent[], builder: ColumnsBuilder): EventsInColumns {
  const taken = events.filter((event) => builder.add(event));
  const built = builder.finish();
  return { ...built, events: Array.from(built.order, (number) => taken[number]!) };
}
