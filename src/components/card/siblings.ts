import type { MapHit } from '../../map/types';
import type { EventTable, Selection, StoreState } from '../../store/types';
import { firstWhere, lowerBounds } from '../list/search';

/** The shown events at one place, in order of time. */
export interface Siblings {
  readonly total: number;
  /** Which of them the chosen one is, from 0. */
  readonly index: number;
  /** The first of them that is known; of very many at one place only the last ones are. */
  readonly first: number;
  /** Id of one of them. */
  id(index: number): string;
}

/**
 * Finds the shown events at the same point as one event. What holds for all of the table and for all
 * that passes the filter but its window is kept: a window that moves costs next to nothing.
 */
export class SiblingSearch {
  private table: EventTable | null = null;
  private matched: Uint32Array | null = null;
  private lat = Number.NaN;
  private lon = Number.NaN;
  /** Rows at the point, and those of them that pass all but the window; ascending. */
  private here: Uint32Array = new Uint32Array(0);
  private passing: Uint32Array = this.here;

  of({ table, selection }: StoreState, id: string): Siblings {
    const row = table.rowOf(id);
    const alone = { total: 1, index: 0, first: 0, id: () => id };
    if (row < 0 || Number.isNaN(table.lat[row]!) || selection.positionOf(row) < 0) return alone;
    this.find(table, selection, row);
    const { passing } = this;
    const [from, to] = rangeOf(passing, selection);
    const head = selection.head.filter((each) => isAt(table, each, this.lat, this.lon));
    const rowAt = (index: number) =>
      index < head.length ? head[index]! : passing[from + index - head.length]!;
    const total = head.length + to - from;
    return {
      total,
      index: firstWhere(0, total, (index) => rowAt(index) >= row),
      first: 0,
      id: (index) => table.id(rowAt(index)),
    };
  }

  private find(table: EventTable, { matched }: Selection, row: number): void {
    const [lat, lon] = [table.lat[row]!, table.lon[row]!];
    const isNew = this.table !== table || this.lat !== lat || this.lon !== lon;
    if (!isNew && this.matched === matched) return;
    if (isNew) this.here = rowsAt(table, lat, lon);
    this.passing = matched === null ? this.here : common(this.here, matched);
    [this.table, this.matched, this.lat, this.lon] = [table, matched, lat, lon];
  }
}

/**
 * The events that the map has together where the reader clicked, of which it names the last ones;
 * null when the event is none of them.
 */
export function siblingsOfHit({ table }: StoreState, { ids, count }: MapHit, id: string): Siblings | null {
  if (!ids.includes(id)) return null;
  const rows = ids.map((each) => table.rowOf(each)).sort((one, other) => one - other);
  const first = count - rows.length;
  return {
    total: count,
    index: first + rows.indexOf(table.rowOf(id)),
    first,
    id: (index) => table.id(rows[index - first]!),
  };
}

/** Looks at each row of the table. */
function rowsAt(table: EventTable, lat: number, lon: number): Uint32Array {
  const rows: number[] = [];
  for (let row = 0; row < table.size; row++) if (isAt(table, row, lat, lon)) rows.push(row);
  return Uint32Array.from(rows);
}

function isAt(table: EventTable, row: number, lat: number, lon: number): boolean {
  return table.lat[row] === lat && table.lon[row] === lon;
}

function common(few: Uint32Array, many: Uint32Array): Uint32Array {
  const places = lowerBounds(many, few);
  return few.filter((row, index) => many[places[index]!] === row);
}

/** Positions of those that begin in the window. */
function rangeOf(passing: Uint32Array, { matched, from, to }: Selection): readonly [number, number] {
  const rowOf = (position: number) => (matched === null ? position : (matched[position] ?? Infinity));
  const [first, end] = [rowOf(from), rowOf(to)];
  return [
    firstWhere(0, passing.length, (index) => passing[index]! >= first),
    firstWhere(0, passing.length, (index) => passing[index]! >= end),
  ];
}
