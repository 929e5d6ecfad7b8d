import { EVENT_TYPE_NAMES } from '../events/columns/codes';
import { EVENT_FAMILIES, EVENT_STATUSES } from '../events/event-types';
import { matchOf } from './match';
import { tally } from './select';
import { headRows } from './table-index';
import type { EventFilter, EventTable, Facets } from './types';
import { startingIn } from './window';

/**
 * Counts the choices of a filter: a row that passes all counts for every choice that it has, and one
 * that fails a single kind of choice counts for that kind alone.
 */
export function facetsOf(table: EventTable, filter: EventFilter): Facets {
  const match = matchOf(table, filter);
  const { from, to } = startingIn(table, null, filter.window);
  const head = headRows(table, null, filter.window);
  const { families, types, statuses } = match.counts.choices(from, to, head);
  const actors = match.actors().count(from, to, head);
  return {
    families: tally(EVENT_FAMILIES, families),
    types: tally(EVENT_TYPE_NAMES, types),
    statuses: tally(EVENT_STATUSES, statuses),
    actors: new Map(table.actors.map((actor, index) => [actor, actors[index]!])),
  };
}
