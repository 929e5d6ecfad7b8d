import { EVENT_FAMILIES } from '../events/event-types';
import { binEdges } from './bins';
import { tally } from './select';
import type { BinUnit, EventTable, HistogramBin, Selection } from './types';

const FAMILIES = EVENT_FAMILIES.length;

/**
 * Bars of a table, without gaps, from the bin of the first start to the bin of the last; empty for
 * a table without dates. An event counts once, in the bin of its start, however long it lasts and
 * however roughly it is known; `rough` tells how many of a bar are known only to the week, month or
 * year. `shown` counts the selection's rows.
 */
export function histogram(table: EventTable, selection: Selection, unit: BinUnit): readonly HistogramBin[] {
  if (table.dated === 0) return [];
  const extent = { start: table.start[0]!, end: table.start[table.dated - 1]! };
  const edges = binEdges(extent, unit);
  const bins = edges.length - 1;
  const all = new Uint32Array(bins * FAMILIES);
  const shown = new Uint32Array(bins * FAMILIES);
  const rough = new Uint32Array(bins);

  // Rows ascend by start, so the bin only ever moves forward.
  let bin = 0;
  for (let row = 0; row < table.dated; row++) {
    while (edges[bin + 1]! <= table.start[row]!) bin++;
    all[bin * FAMILIES + table.family[row]!]! += 1;
    rough[bin]! += table.rough[row]!;
  }
  bin = 0;
  for (const row of selection.rows) {
    if (row >= table.dated) break;
    while (edges[bin + 1]! <= table.start[row]!) bin++;
    shown[bin * FAMILIES + table.family[row]!]! += 1;
  }
  return Array.from({ length: bins }, (_, index) => ({
    start: edges[index]!,
    end: edges[index + 1]!,
    all: tally(EVENT_FAMILIES, all, index * FAMILIES),
    shown: tally(EVENT_FAMILIES, shown, index * FAMILIES),
    rough: rough[index]!,
  }));
}
