import { EVENT_TYPE_NAMES } from '../events/columns/codes';
import { EVENT_FAMILIES, EVENT_STATUSES } from '../events/event-types';
import { FACET_OFFSETS } from './facet-counts';
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
  const facets = matchOf(table, filter).facets();
  const counts = new Uint32Array(facets.length);
  const { from, to } = startingIn(table, null, filter.window);
  facets.add(from, to, counts);
  if (filter.window) facets.addRows(headRows(table, null, filter.window), counts);
  return {
    families: tally(EVENT_FAMILIES, counts, FACET_OFFSETS.families),
    types: tally(EVENT_TYPE_NAMES, counts, FACET_OFFSETS.types),
    statuses: tally(EVENT_STATUSES, counts, FACET_OFFSETS.statuses),
    actors: new Map(table.actors.map((actor, index) => [actor, counts[FACET_OFFSETS.actors + index]!])),
  };
}
