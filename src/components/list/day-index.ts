/** Where the days of many rows begin, found once for rows that several selections share. */
import type { EventTable } from '../../store/types';
import { firstWhere, lowerBounds } from './search';

const DAY = 86_400_000;

/** UTC day of a moment, milliseconds; Infinity of an undated event's. */
export const dayOf = (time: number): number => Math.floor(time / DAY) * DAY;

/**
 * Days of rows that ascend by start. Positions count rows. What is called first has one entry more
 * than there are things, so that the next entry is the end.
 */
export interface DayIndex {
  /** Start of each UTC day that a row begins in, ascending; Infinity for the undated ones. */
  readonly days: Float64Array;
  /** Position of each day's first row. */
  readonly first: Uint32Array;
  /** Positions of the dated rows that are known only more roughly than a day. */
  readonly rough: Uint32Array;
  /** Indexes into `rough` where other times begin: those of the same start and end are neighbours. */
  readonly runs: Uint32Array;
  /** Index into `rough` of the first that is each day's or a later one's. */
  readonly firstRough: Uint32Array;
  /** Index into `runs` of the first that is each day's or a later one's. */
  readonly firstRun: Uint32Array;
}

/** Finds the days of all of a table; it looks at each row. */
export function indexTable(table: EventTable): DayIndex {
  const { start, size } = table;
  const days: number[] = [];
  const first: number[] = [];
  for (let row = 0; row < size; ) {
    const day = dayOf(start[row]!);
    days.push(day);
    first.push(row);
    row = Number.isFinite(day) ? firstWhere(row + 1, size, (each) => start[each]! >= day + DAY) : size;
  }
  first.push(size);
  return filled(table, null, { days, first, rough: roughRowsOf(table) });
}

/**
 * Finds the days of some rows of a table.
 *
 * @param whole Days of all of the table.
 * @param rows Rows of it, ascending.
 */
export function indexRows(table: EventTable, whole: DayIndex, rows: Uint32Array): DayIndex {
  const places = lowerBounds(rows, whole.first);
  const days: number[] = [];
  const first: number[] = [];
  whole.days.forEach((day, index) => {
    if (places[index] === places[index + 1]) return;
    days.push(day);
    first.push(places[index]!);
  });
  first.push(rows.length);
  const rough = lowerBounds(rows, whole.rough);
  let count = 0;
  for (let index = 0; index < rough.length; index++)
    if (rows[rough[index]!] === whole.rough[index]) rough[count++] = rough[index]!;
  return filled(table, rows, { days, first, rough: rough.slice(0, count) });
}

/** Finds the days of a few dated rows, ascending; it looks at each. */
export function indexFew(table: EventTable, rows: Uint32Array): DayIndex {
  const days: number[] = [];
  const first: number[] = [];
  const rough: number[] = [];
  rows.forEach((row, position) => {
    const day = dayOf(table.start[row]!);
    if (table.rough[row] === 1) rough.push(position);
    if (days.at(-1) === day) return;
    days.push(day);
    first.push(position);
  });
  first.push(rows.length);
  return filled(table, rows, { days, first, rough: Uint32Array.from(rough) });
}

/** The dated rows that are known only more roughly than a day, ascending. */
function roughRowsOf({ rough, dated }: EventTable): Uint32Array {
  const rows = new Uint32Array(dated);
  let count = 0;
  for (let row = 0; row < dated; row++) if (rough[row] === 1) rows[count++] = row;
  return rows.slice(0, count);
}

function filled(
  { start, end }: EventTable,
  rows: Uint32Array | null,
  found: { readonly days: readonly number[]; readonly first: readonly number[]; readonly rough: Uint32Array },
): DayIndex {
  const { rough } = found;
  const runs: number[] = [];
  let [from, to] = [Number.NaN, Number.NaN];
  for (let index = 0; index < rough.length; index++) {
    const row = rows === null ? rough[index]! : rows[rough[index]!]!;
    if (start[row] === from && end[row] === to) continue;
    from = start[row]!;
    to = end[row]!;
    runs.push(index);
  }
  runs.push(rough.length);
  const [days, first] = [Float64Array.from(found.days), Uint32Array.from(found.first)];
  const firstRough = lowerBounds(rough, first);
  const ofRuns = Uint32Array.from(runs);
  return { days, first, rough, runs: ofRuns, firstRough, firstRun: lowerBounds(ofRuns, firstRough) };
}
