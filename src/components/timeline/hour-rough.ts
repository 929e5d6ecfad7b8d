import { TIME_PRECISIONS } from '../../events/columns/types';
import type { EventTable, Histogram } from '../../store/types';
import { firstFrom } from './search';

const DAY = 86_400_000;
const HOURLY = new Set<number>([TIME_PRECISIONS.indexOf('minute'), TIME_PRECISIONS.indexOf('hour')]);
const UNTOLD = TIME_PRECISIONS.indexOf('');

/**
 * Counts of events whose hour nobody knows, by bars of an hour: those known to the day stand at
 * midnight and only seem to be of that hour. Kept while the bars are the same; a few days are few rows.
 */
export class HourRough {
  private table: EventTable | null = null;
  private key = '';
  private counts = new Uint32Array();

  of(table: EventTable, { edges, size }: Histogram): Uint32Array {
    const key = `${edges[0]} ${size}`;
    if (table !== this.table || key !== this.key) this.counts = countRough(table, edges, size);
    this.table = table;
    this.key = key;
    return this.counts;
  }
}

function countRough(
  { start, end, dated, columns }: EventTable,
  edges: Float64Array,
  size: number,
): Uint32Array<ArrayBuffer> {
  const counts = new Uint32Array(size);
  const first = firstFrom(dated, (row) => start[row]! >= edges[0]!);
  let bar = 0;
  for (let row = first; row < dated && bar < size; row++) {
    while (bar < size && start[row]! >= edges[bar + 1]!) bar++;
    if (bar === size) break;
    const precision = columns.timePrecision[row]!;
    const known = HOURLY.has(precision) || (precision === UNTOLD && end[row]! - start[row]! < DAY);
    if (!known) counts[bar]! += 1;
  }
  return counts;
}
