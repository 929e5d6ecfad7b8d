import { EVENT_FAMILIES } from '../events/event-types';
import { binEdges, fittingUnit } from './bins';
import type { BlockCounts } from './block-counts';
import { matchOf } from './match';
import type { BinUnit, EventFilter, EventTable, Histogram, Selection, TimeWindow } from './types';
import { firstPosition } from './window';

const FAMILIES = EVENT_FAMILIES.length;

/**
 * Bars of a table, without gaps, from the bin of the first start to the bin of the last, or those
 * that hold `within`; none for a table without dates and no stretch of time given.
 */
export function barsOf(
  table: EventTable,
  filter: EventFilter,
  selection: Selection,
  unit: BinUnit,
  within?: TimeWindow,
): Histogram {
  const span = spanOf(table, within);
  const edges = span ? binEdges(span, unit) : new Float64Array(0);
  const size = Math.max(0, edges.length - 1);
  const all = new Uint32Array(size * FAMILIES);
  const rough = new Uint32Array(size);
  const shown = new Uint32Array(size * FAMILIES);
  addBins(table.start, null, matchOf(table, {}).families(), edges, 0, table.dated, all);
  for (let bin = 0, row = firstPosition(table.start, null, edges[0] ?? Infinity); bin < size; bin++) {
    for (; row < table.dated && table.start[row]! < edges[bin + 1]!; row++) rough[bin]! += table.rough[row]!;
  }
  const { matched, head, from, to } = selection;
  addBins(table.start, matched, matchOf(table, filter).families(), edges, from, to, shown);
  let bin = 0;
  for (const row of head) {
    const start = table.start[row]!;
    while (bin < size && edges[bin + 1]! <= start) bin++;
    if (bin < size && start >= edges[0]!) shown[bin * FAMILIES + table.family[row]!]! += 1;
  }
  return { unit: span ? fittingUnit(span, unit) : unit, size, edges, all, shown, rough };
}

/** First and last moment that the bars hold, null for no bars. */
function spanOf(table: EventTable, within: TimeWindow | undefined): TimeWindow | null {
  if (within) return { start: within.start, end: Math.max(within.start, within.end - 1) };
  return table.dated === 0 ? null : { start: table.start[0]!, end: table.start[table.dated - 1]! };
}

/** Adds, to each bin's families, those of the positions from `from` to `to` that start in it. */
function addBins(
  start: Float64Array,
  rows: Uint32Array | null,
  counts: BlockCounts,
  edges: Float64Array,
  from: number,
  to: number,
  into: Uint32Array,
): void {
  if (edges.length === 0) return;
  let at = Math.max(from, firstPosition(start, rows, edges[0]!));
  for (let bin = 0; bin + 1 < edges.length && at < to; bin++) {
    const next = Math.max(at, Math.min(to, firstPosition(start, rows, edges[bin + 1]!)));
    counts.add(at, next, into, bin * FAMILIES);
    at = next;
  }
}
