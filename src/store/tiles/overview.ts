import { EVENT_TYPE_NAMES } from '../../events/columns/codes';
import { EVENT_FAMILIES, EVENT_STATUSES } from '../../events/event-types';
import type { DayCountsOf, TilesMetadata } from '../../formats/pmtiles/metadata';
import { NO_DAY } from '../../formats/pmtiles/summary';
import { binEdges, fittingUnit } from '../bins';
import type { BinUnit, EventFilter, Histogram, TimeWindow } from '../types';
import { type DayRows, dayWindow, longestOf, rowsNear } from './day-rows';
import { KINDS, kindOf, partsOfKind, passingKinds } from './kind-filter';

const DAY = 86_400_000;
const FAMILIES = EVENT_FAMILIES.length;

interface Asked {
  readonly filter: EventFilter;
  readonly unit: BinUnit;
  readonly within: TimeWindow | undefined;
  readonly bars: Histogram;
}

/** All events of an archive by the days they take and their kind: what its metadata tells. */
export class Overview implements DayRows {
  readonly size: number;
  readonly start: Int32Array;
  readonly days: Uint32Array;
  private readonly kind: Uint8Array;
  private readonly count: Uint32Array;
  private readonly rough: readonly (readonly [day: number, count: number])[];
  private readonly longest: number;
  private last: Asked | null = null;
  private all: { readonly key: string; readonly all: Uint32Array; readonly rough: Uint32Array } | null = null;

  constructor(metadata: TilesMetadata) {
    const size = metadata.days.reduce((sum, { counts }) => sum + Math.floor(counts.length / 2), 0);
    const rows = {
      start: new Float64Array(size),
      days: new Uint32Array(size),
      kind: new Uint8Array(size),
      count: new Uint32Array(size),
    };
    let row = 0;
    for (const group of metadata.days) {
      const kind = kindIn(metadata, group);
      for (const [day, count] of unfold(group.counts)) {
        rows.start[row] = group.days === 0 ? NO_DAY : day;
        rows.days[row] = Math.max(1, group.days);
        rows.kind[row] = kind;
        rows.count[row++] = count;
      }
    }
    this.size = size;
    this.start = new Int32Array(size);
    this.days = new Uint32Array(size);
    this.kind = new Uint8Array(size);
    this.count = new Uint32Array(size);
    sortedOrder(rows.start).forEach((from, to) => {
      this.start[to] = rows.start[from]!;
      this.days[to] = rows.days[from]!;
      this.kind[to] = rows.kind[from]!;
      this.count[to] = rows.count[from]!;
    });
    this.rough = unfold(metadata.rough);
    this.longest = longestOf(this);
  }

  /** Events of each kind in a window, of all when there is none. */
  kinds(window: TimeWindow | null | undefined): Float64Array {
    const kinds = new Float64Array(KINDS);
    this.each(window, (row) => {
      kinds[this.kind[row]!]! += this.count[row]!;
    });
    return kinds;
  }

  /** Bars of all and of those that pass, the same object for the same question; see {@link Histogram}. Hours give way to days. */
  bars(filter: EventFilter, unit: BinUnit, within?: TimeWindow): Histogram {
    const { last } = this;
    const same = last?.filter === filter && last.unit === unit;
    if (same && last.within?.start === within?.start && last.within?.end === within?.end) return last.bars;
    const bars = this.makeBars(filter, unit, within);
    this.last = { filter, unit, within, bars };
    return bars;
  }

  private makeBars(filter: EventFilter, unit: BinUnit, within: TimeWindow | undefined): Histogram {
    const span = this.spanOf(within);
    const fitting = span ? fittingUnit(span, unit === 'hour' ? 'day' : unit) : unit;
    const edges = span ? binEdges(span, fitting) : new Float64Array(0);
    const size = Math.max(0, edges.length - 1);
    const shown = new Uint32Array(size * FAMILIES);
    const { all, rough } = this.allBars(edges);
    const passing = passingKinds(filter);
    const add = this.adder(edges, shown);
    this.each(filter.window, (row) => {
      if (passing[this.kind[row]!] === 1) add(row);
    });
    return { unit: fitting, size, edges, all, shown, rough };
  }

  /** The bars of all events are the same as long as the edges are. */
  private allBars(edges: Float64Array): { readonly all: Uint32Array; readonly rough: Uint32Array } {
    const key = `${edges.length} ${edges[0]} ${edges.at(-1)}`;
    if (this.all?.key === key) return this.all;
    const size = Math.max(0, edges.length - 1);
    const all = new Uint32Array(size * FAMILIES);
    const rough = new Uint32Array(size);
    const add = this.adder(edges, all);
    for (let row = 0; row < this.size; row++) add(row);
    let bin = 0;
    for (const [day, count] of this.rough) {
      while (bin < size && edges[bin + 1]! <= day * DAY) bin++;
      if (bin < size && edges[0]! <= day * DAY) rough[bin]! += count;
    }
    this.all = { key, all, rough };
    return this.all;
  }

  /** Adds rows, ascending, to the bars that they begin in. */
  private adder(edges: Float64Array, into: Uint32Array): (row: number) => void {
    const size = edges.length - 1;
    let bin = 0;
    return (row) => {
      if (this.start[row] === NO_DAY) return;
      const time = this.start[row]! * DAY;
      while (bin < size && edges[bin + 1]! <= time) bin++;
      if (bin >= size || time < edges[0]!) return;
      into[bin * FAMILIES + partsOfKind(this.kind[row]!).family]! += this.count[row]!;
    };
  }

  private each(window: TimeWindow | null | undefined, use: (row: number) => void): void {
    const days = window ? dayWindow(window, 'day') : null;
    if (window && days === null) return;
    const [from, to] = rowsNear(this, days, this.longest);
    for (let row = from; row < to; row++)
      if (days === null || this.start[row]! + this.days[row]! > days.from) use(row);
  }

  /** First and last moment that the bars hold, null for no bars. */
  private spanOf(within: TimeWindow | undefined): TimeWindow | null {
    if (within) return { start: within.start, end: Math.max(within.start, within.end - 1) };
    let last = this.size - 1;
    while (last >= 0 && this.start[last] === NO_DAY) last--;
    return last < 0 ? null : { start: this.start[0]! * DAY, end: this.start[last]! * DAY };
  }
}

/** Our kind of a group, whatever numbers the archive gives to types and statuses. */
function kindIn({ types, statuses }: TilesMetadata, group: DayCountsOf): number {
  const named = EVENT_TYPE_NAMES as readonly string[];
  const type = named.indexOf(types[group.type] ?? '');
  const status = (EVENT_STATUSES as readonly string[]).indexOf(statuses[group.status] ?? '');
  return kindOf(type < 0 ? named.indexOf('other') : type, Math.max(0, status));
}

/** Indexes of days, the earliest day's first: sorted as one number each, which takes a tenth of what a comparison does. */
function sortedOrder(days: Float64Array): Float64Array {
  const size = days.length;
  const first = days.reduce((least, day) => Math.min(least, day), 0);
  const keys = days.map((day, at) => (day - first) * size + at);
  keys.sort();
  return keys.map((key) => key % size);
}

/** Days and counts of steps and counts. */
function unfold(counts: readonly number[]): [day: number, count: number][] {
  const rows: [number, number][] = [];
  let day = 0;
  for (let at = 0; at + 1 < counts.length; at += 2) {
    day += counts[at]!;
    rows.push([day, counts[at + 1]!]);
  }
  return rows;
}
