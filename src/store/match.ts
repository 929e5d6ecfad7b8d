import { EVENT_TYPE_NAMES } from '../events/columns/codes';
import { EVENT_FAMILIES, EVENT_STATUSES } from '../events/event-types';
import { BlockCounts } from './block-counts';
import { FacetCounts } from './facet-counts';
import { failures } from './fails';
import { recent } from './recent';
import { indexOf } from './table-index';
import type { EventFilter, EventTable } from './types';

/** How many types with how many statuses there are. */
export const KINDS = EVENT_TYPE_NAMES.length * EVENT_STATUSES.length;

/** The last few are kept, so that the counts of a choice and a step back cost nothing. */
const KEPT = 3;

/** What a filter takes of a table when its window is left aside. */
export interface Match {
  /** Bits of what each row fails, null when nothing filters. */
  readonly fails: Uint8Array | null;
  /** Rows that fail nothing, ascending, null for all rows. */
  readonly rows: Uint32Array | null;
  /** Counts by type and status between any positions in `rows`. */
  kinds(): BlockCounts;
  /** Counts by family between any positions in `rows`. */
  families(): BlockCounts;
  /** Counts of what each choice of the filter would leave between any rows. */
  facets(): FacetCounts;
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
  const rows = fails && passing(fails);
  let kinds: BlockCounts | null = null;
  let families: BlockCounts | null = null;
  let facets: FacetCounts | null = null;
  return {
    fails,
    rows,
    kinds() {
      kinds ??= new BlockCounts(indexOf(table).kind, KINDS, rows, 1024);
      return kinds;
    },
    families() {
      families ??= new BlockCounts(table.family, EVENT_FAMILIES.length, rows, 128);
      return families;
    },
    facets() {
      facets ??= new FacetCounts(table, fails);
      return facets;
    },
  };
}

/** Rows with a 0, ascending; null when all have it. */
function passing(fails: Uint8Array): Uint32Array | null {
  const rows = new Uint32Array(fails.length);
  let count = 0;
  for (let row = 0; row < fails.length; row++) {
    // Written over by the next row unless this one counts: no branch, as in the scans themselves.
    rows[count] = row;
    count += +(fails[row] === 0);
  }
  return count === fails.length ? null : rows.slice(0, count);
}
