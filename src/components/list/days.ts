import type { EventTable, Selection } from '../../store/types';
import { type DayIndex, indexFew, indexRows, indexTable } from './day-index';
import { firstWhere } from './search';

/**
 * The days of a selection, ascending. Each column is one longer than there are days, so that the next
 * entry is the end.
 */
export interface Days {
  readonly count: number;
  /** Start of the UTC day, Infinity for undated. */
  readonly day: Float64Array;
  /** Position in the selection of the day's first row. */
  readonly first: Uint32Array;
  /** How many rough rows, runs of such with the same times, and headings come before the day. */
  readonly rough: Uint32Array;
  readonly run: Uint32Array;
  readonly heading: Uint32Array;
  /** Position in the selection of a rough row. */
  readonly roughAt: (index: number) => number;
  /** Number of the first rough row of a run. */
  readonly runAt: (index: number) => number;
}

/** Remembers the days of a table, and of what passes all but the window: those stay while the window moves. */
export class DayIndexes {
  private table: EventTable | null = null;
  private whole: DayIndex | null = null;
  private matched: Uint32Array | null = null;
  private index: DayIndex | null = null;

  /** Days of rows of a table; null for all of it. */
  of(table: EventTable, matched: Uint32Array | null): DayIndex {
    const whole = this.ofTable(table);
    if (matched === null) return whole;
    if (this.index === null || this.matched !== matched) this.index = indexRows(table, whole, matched);
    this.matched = matched;
    return this.index;
  }

  private ofTable(table: EventTable): DayIndex {
    if (this.whole === null || this.table !== table) {
      this.whole = indexTable(table);
      this.table = table;
      this.index = null;
    }
    return this.whole;
  }
}

/**
 * Puts together the few rows that began before the window and the stretch of days in it; a window may
 * begin in the middle of a day.
 */
export function daysOf(table: EventTable, selection: Selection, indexes: DayIndexes): Days {
  const { head, matched, from, to } = selection;
  const [early, all] = [indexFew(table, head), indexes.of(table, matched)];
  const firstDay = firstWhere(0, all.days.length, (each) => all.first[each + 1]! > from);
  const endDay =
    from === to ? firstDay : firstWhere(firstDay, all.days.length, (each) => all.first[each]! >= to);
  // Rows of one start are on one side of the window's edges, so that no run is cut.
  const [roughFrom, roughTo] = [atLeast(all.rough, from), atLeast(all.rough, to)];
  const [runFrom, runTo] = [atLeast(all.runs, roughFrom), atLeast(all.runs, roughTo)];
  const [earlyRough, earlyRuns] = [early.rough.length, early.runs.length - 1];

  const most = early.days.length + endDay - firstDay + 1;
  const day = new Float64Array(most);
  const first = new Uint32Array(most);
  const rough = new Uint32Array(most);
  const run = new Uint32Array(most);
  const heading = new Uint32Array(most);
  let count = 0;
  const add = (date: number, position: number, roughs: number, runs: number) => {
    if (count > 0 && day[count - 1] === date) return;
    [day[count], first[count], rough[count], run[count]] = [date, position, roughs, runs];
    count++;
  };
  early.days.forEach((date, each) => {
    add(date, early.first[each]!, early.firstRough[each]!, early.firstRun[each]!);
  });
  for (let each = firstDay; each < endDay; each++) {
    const position = Math.max(0, all.first[each]! - from) + head.length;
    const roughs = Math.max(0, all.firstRough[each]! - roughFrom) + earlyRough;
    add(all.days[each]!, position, roughs, Math.max(0, all.firstRun[each]! - runFrom) + earlyRuns);
  }
  first[count] = head.length + to - from;
  rough[count] = earlyRough + roughTo - roughFrom;
  run[count] = earlyRuns + runTo - runFrom;
  for (let each = 0; each < count; each++) {
    const hasPrecise = first[each + 1]! - first[each]! > rough[each + 1]! - rough[each]!;
    heading[each + 1] = heading[each]! + (hasPrecise ? 1 : 0) + run[each + 1]! - run[each]!;
  }
  return {
    count,
    day,
    first,
    rough,
    run,
    heading,
    roughAt: (index) =>
      index < earlyRough
        ? early.rough[index]!
        : all.rough[index - earlyRough + roughFrom]! - from + head.length,
    runAt: (index) =>
      index < earlyRuns
        ? early.runs[index]!
        : all.runs[index - earlyRuns + runFrom]! - roughFrom + earlyRough,
  };
}

const atLeast = (column: Uint32Array, value: number): number =>
  firstWhere(0, column.length, (index) => column[index]! >= value);
