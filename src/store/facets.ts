import { EVENT_FAMILIES, EVENT_STATUSES } from '../events/event-types';
import { EVENT_TYPE_NAMES } from './event-codes';
import { type RowTest, rowTests } from './row-tests';
import { tally } from './select';
import type { EventFilter, EventTable, Facets } from './types';
import { rowsOfWindow } from './window';

/**
 * Counts the choices of a filter in one pass: a row that passes all counts for every choice that it
 * has, and one that fails a single kind of choice counts for that kind alone.
 */
export function facetsOf(table: EventTable, filter: EventFilter): Facets {
  const { from, to } = filter.window ? rowsOfWindow(table, filter.window) : { from: 0, to: table.size };
  const { rest, families, types, statuses, actors } = rowTests(table, filter);
  const kinds: readonly (RowTest | null)[] = [families, types, statuses, actors];
  const counts = [EVENT_FAMILIES, EVENT_TYPE_NAMES, EVENT_STATUSES, table.actors].map(
    ({ length }) => new Uint32Array(length),
  ) as [Uint32Array, Uint32Array, Uint32Array, Uint32Array];
  for (let row = from; row < to; row++) {
    const failed = failedKind(kinds, row);
    if (failed === SEVERAL || !rest.every((test) => test(row))) continue;
    if (failed === NONE || failed === 0) counts[0][table.family[row]!]! += 1;
    if (failed === NONE || failed === 1) counts[1][table.type[row]!]! += 1;
    if (failed === NONE || failed === 2) counts[2][table.status[row]!]! += 1;
    if (failed === NONE || failed === 3) countActors(counts[3], table.initiator[row]!, table.target[row]!);
  }
  return {
    families: tally(EVENT_FAMILIES, counts[0]),
    types: tally(EVENT_TYPE_NAMES, counts[1]),
    statuses: tally(EVENT_STATUSES, counts[2]),
    actors: new Map(table.actors.map((actor, index) => [actor, counts[3][index]!])),
  };
}

const NONE = -1;
const SEVERAL = -2;

/** The one kind of choice that a row fails, or that it fails none or several. */
function failedKind(kinds: readonly (RowTest | null)[], row: number): number {
  let failed = NONE;
  for (let kind = 0; kind < kinds.length; kind++) {
    if (kinds[kind]?.(row) ?? true) continue;
    if (failed !== NONE) return SEVERAL;
    failed = kind;
  }
  return failed;
}

/** An event against oneself counts once; nobody counts only where neither side is named. */
function countActors(counts: Uint32Array, initiator: number, target: number): void {
  if (initiator !== 0 || target === 0) counts[initiator]! += 1;
  if (target !== 0 && target !== initiator) counts[target]! += 1;
}
