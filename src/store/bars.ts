import { EVENT_FAMILIES } from '../events/event-types';
import { binEdges, fittingUnit } from './bins';
import { BlockCounts } from './block-counts';
import { matchOf } from './match';
import { recent } from './recent';
import type { BinUnit, EventFilter, EventTable, Histogram, Selection, TimeWindow } from './types';
import { firstPosition } from './window';

const FAMILIES = EVENT_FAMILIES.length;

/** Positions in a block: about a bar of a day at a million events in five years. */
const BLOCK = 128;

/** How many stretches of time the bars of the whole table are kept for: an overview and a few steps of zooming. */
const KEPT = 4;

/** The bars of a table before anything is chosen. */
type Ground = Omit<Histogram, 'shown'>;

const grounds = new WeakMap<EventTable, Map<string, Ground>>();
const bandCounts = new WeakMap<EventTable, BlockCounts>();

/**
 * Bars of a table, without gaps, from the bin of the first start to the bin of the last, or those
 * that hold `within`; none for a table without dates and no stretch of time given. `filter` is the
 * one that the selection answers.
 */
export function barsOf(
  table: EventTable,
  filter: EventFilter,
  selection: Selection,
  unit: BinUnit,
  within?: TimeWindow,
): Histogram {
  const key = within ? `${unit} ${within.start} ${within.end}` : unit;
  const ground = recent(grounds, table, key, KEPT, () => groundOf(table, unit, within));
  const { size, edges } = ground;
  const shown = new Uint32Array(size * FAMILIES);
  const { matched, head, from, to } = selection;
  addBins(table.start, matched, matchOf(table, filter).families(), edges, { from, to }, shown, FAMILIES);
  let bin = 0;
  for (const row of head) {
    const start = table.start[row]!;
    while (bin < size && edges[bin + 1]! <= start) bin++;
    if (bin < size && start >= edges[0]!) shown[bin * FAMILIES + table.family[row]!]! += 1;
  }
  return { ...ground, shown };
}

function groundOf(table: EventTable, unit: BinUnit, within: TimeWindow | undefined): Ground {
  const span = spanOf(table, within);
  if (!span) {
    const none = new Uint32Array(0);
    return { unit, size: 0, edges: new Float64Array(0), all: none, rough: none };
  }
  const edges = binEdges(span, unit);
  const size = edges.length - 1;
  // Families known to the day, then the same known only more roughly.
  const bands = new Uint32Array(size * 2 * FAMILIES);
  addBins(table.start, null, bandsOf(table), edges, { from: 0, to: table.dated }, bands, 2 * FAMILIES);
  const all = new Uint32Array(size * FAMILIES);
  const rough = new Uint32Array(size);
  for (let bin = 0; bin < size; bin++) {
    for (let family = 0; family < FAMILIES; family++) {
      const known = bands[2 * bin * FAMILIES + family]!;
      const vague = bands[(2 * bin + 1) * FAMILIES + family]!;
      all[bin * FAMILIES + family] = known + vague;
      rough[bin]! += vague;
    }
  }
  return { unit: fittingUnit(span, unit), size, edges, all, rough };
}

/** First and last moment that the bars hold, null for no bars. */
function spanOf(table: EventTable, within: TimeWindow | undefined): TimeWindow | null {
  if (within) return { start: within.start, end: Math.max(within.start, within.end - 1) };
  return table.dated === 0 ? null : { start: table.start[0]!, end: table.start[table.dated - 1]! };
}

function bandsOf(table: EventTable): BlockCounts {
  const known = bandCounts.get(table);
  if (known) return known;
  const bands = new Uint8Array(table.size);
  for (let row = 0; row < bands.length; row++) bands[row] = table.family[row]! + FAMILIES * table.rough[row]!;
  const made = new BlockCounts(bands, 2 * FAMILIES, null, BLOCK);
  bandCounts.set(table, made);
  return made;
}

/** Adds, to each bin's `codes` numbers, those of the positions in a range that start in it. */
function addBins(
  start: Float64Array,
  rows: Uint32Array | null,
  counts: BlockCounts,
  edges: Float64Array,
  { from, to }: Pick<Selection, 'from' | 'to'>,
  into: Uint32Array,
  codes: number,
): void {
  if (edges.length === 0) return;
  let at = Math.max(from, firstPosition(start, rows, edges[0]!));
  for (let bin = 0; bin + 1 < edges.length && at < to; bin++) {
    const next = Math.max(at, Math.min(to, firstPosition(start, rows, edges[bin + 1]!)));
    counts.add(at, next, into, bin * codes);
    at = next;
  }
}
