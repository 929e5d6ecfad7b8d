import { EVENT_FAMILIES } from '../events/event-types';
import { ActorCounts } from './actor-counts';
import { BlockCounts } from './block-counts';
import { failures } from './fails';
import { MatchCounts } from './match-counts';
import { recent } from './recent';
import { indexOf } from './table-index';
import type { EventFilter, EventTable } from './types';

/** The last few are kept, so that the counts of a choice and a step back cost nothing. */
const KEPT = 3;

/** What a filter takes of a table when its window is left aside. */
export interface Match {
  /** Bits of what each row fails, null when nothing filters. */
  readonly fails: Uint8Array | null;
  /** Rows that fail nothing, ascending, null for all rows. */
  readonly rows: Uint32Array | null;
  /** Counts by family, type and status between any rows. */
  readonly counts: MatchCounts;
  /** Counts by family between any positions in `rows`. */
  families(): BlockCounts;
  /** Counts of what each actor would leave between any rows. */
  actors(): ActorCounts;
}

const matches = new WeakMap<EventTable, Map<string, Match>>();

/** What a filter takes; the same object for the same filter with another window. */
export function matchOf(table: EventTable, filter: EventFilter): Match {
  return recent(matches, table, keyOf(filter), KEPT, () => makeMatch(table, filter));
}

function keyOf({ families, types, statuses, actors, minConfidence, text, bounds }: EventFilter): string {
  return JSON.stringify([families, types, statuses, actors, String(minConfidence), text?.trim(), bounds]);
}

function makeMatch(table: EventTable, filter: EventFilter): Match {
  const fails = failures(table, filter);
  const counts = new MatchCounts(indexOf(table).kind, fails);
  let families: BlockCounts | null = null;
  let actors: ActorCounts | null = null;
  return {
    fails,
    rows: counts.rows,
    counts,
    families() {
      families ??= new BlockCounts(table.family, EVENT_FAMILIES.length, counts.rows, 128);
      return families;
    },
    actors() {
      actors ??= new ActorCounts(table, fails);
      return actors;
    },
  };
}
