import type { EventTable, Histogram, Selection } from '../../store/types';
import { firstFrom } from './search';

/** How high bars are: the counts that fill the whole height. */
export interface Peaks {
  /** Of the bars of what passes the filter. */
  readonly bars: number;
  /** Of the bars, or the outline, of all events. */
  readonly all: number;
  /** Whether the two differ: then all events are an outline to a scale of its own. */
  readonly apart: boolean;
}

/** What passes the filter has the scale of all events, unless it would be lower than this share of the height. */
const LOW = 0.25;

/**
 * The scale of the bars in sight.
 *
 * @param all Events of each bar.
 * @param passing Of these the ones that pass the filter on any date; null when that is all.
 */
export function peaksOf(all: Uint32Array, passing: Uint32Array | null): Peaks {
  const most = Math.max(1, largest(all));
  const own = passing === null ? most : largest(passing);
  const apart = own > 0 && own < most * LOW;
  return { bars: apart ? own : most, all: most, apart };
}

/** Of each bar the events that pass all of the filter but its dates; null when all do. By binary search, in no time. */
export function passingOf(
  { start, dated }: EventTable,
  { matched }: Selection,
  { edges, size }: Histogram,
): Uint32Array | null {
  if (matched === null) return null;
  const counts = new Uint32Array(size);
  const last = firstFrom(matched.length, (position) => matched[position]! >= dated);
  const at = (time: number) => firstFrom(last, (position) => start[matched[position]!]! >= time);
  let before = size === 0 ? 0 : at(edges[0]!);
  for (let bar = 0; bar < size; bar++) {
    const until = at(edges[bar + 1]!);
    counts[bar] = until - before;
    before = until;
  }
  return counts;
}

function largest(counts: Uint32Array): number {
  let most = 0;
  for (const count of counts) if (count > most) most = count;
  return most;
}
