import { EVENT_TYPE_NAMES } from '../events/columns/codes';
import { EVENT_FAMILIES, EVENT_STATUSES } from '../events/event-types';
import { FAILS } from './fail-bits';
import { matchOf } from './match';
import { tally } from './select';
import { headRows } from './table-index';
import type { EventFilter, EventTable, Facets } from './types';
import { firstPosition } from './window';

/**
 * Counts the choices of a filter: a row that passes all counts for every choice that it has, and one
 * that fails a single kind of choice counts for that kind alone.
 */
export function facetsOf(table: EventTable, filter: EventFilter): Facets {
  const { fails } = matchOf(table, filter);
  const counts = [EVENT_FAMILIES, EVENT_TYPE_NAMES, EVENT_STATUSES, table.actors].map(
    ({ length }) => new Uint32Array(length),
  ) as [Uint32Array, Uint32Array, Uint32Array, Uint32Array];
  const count = (row: number): void => {
    const failed = fails ? fails[row]! : 0;
    if (failed === 0 || failed === FAILS.family) counts[0][table.family[row]!]! += 1;
    if (failed === 0 || failed === FAILS.type) counts[1][table.type[row]!]! += 1;
    if (failed === 0 || failed === FAILS.status) counts[2][table.status[row]!]! += 1;
    if (failed === 0 || failed === FAILS.actor) {
      countActors(counts[3], table.initiator[row]!, table.target[row]!);
    }
  };
  const window = filter.window ?? null;
  const from = window ? firstPosition(table.start, null, Math.min(window.start, window.end)) : 0;
  const to = window ? Math.max(from, firstPosition(table.start, null, window.end)) : table.size;
  if (window) for (const row of headRows(table, null, from, window.start)) count(row);
  for (let row = from; row < to; row++) count(row);
  return {
    families: tally(EVENT_FAMILIES, counts[0]),
    types: tally(EVENT_TYPE_NAMES, counts[1]),
    statuses: tally(EVENT_STATUSES, counts[2]),
    actors: new Map(table.actors.map((actor, index) => [actor, counts[3][index]!])),
  };
}

/** An event against oneself counts once; nobody counts only where neither side is named. */
function countActors(counts: Uint32Array, initiator: number, target: number): void {
  if (initiator !== 0 || target === 0) counts[initiator]! += 1;
  if (target !== 0 && target !== initiator) counts[target]! += 1;
}
