/** The list as rows of known height, so that only those in sight need to exist. Heights are pixels. */
import type { EventTable } from '../../store/types';

const DAY = 86_400_000;

export const HEADER_HEIGHT = 30;
export const EVENT_HEIGHT = 58;

/**
 * A heading or an event under it. `position` counts events only, from 0. A heading is that of a UTC
 * day (Infinity for undated), or of the week, month or year that `rough` events are known to lie in.
 */
export type ListRow =
  | {
      readonly kind: 'day';
      readonly top: number;
      readonly day: number;
      readonly count: number;
      /** Row of the first event below it. */
      readonly row: number;
      readonly rough: boolean;
    }
  | { readonly kind: 'event'; readonly top: number; readonly row: number; readonly position: number };

export interface ListLayout {
  readonly rows: readonly ListRow[];
  readonly height: number;
  /** Index into `rows` of each event, by its position. */
  readonly events: Uint32Array;
  /** Row of the table of each event, by its position. */
  readonly order: Uint32Array;
}

/**
 * Lays out the rows of a selection, grouped by the UTC day of their start. Of events that begin on one
 * day those known only to the week, month or year come after the others under a heading of their own,
 * so that no heading is more precise than what it heads; undated ones come last of all.
 */
export function layOut(table: EventTable, selected: Uint32Array): ListLayout {
  const rows: ListRow[] = [];
  const events = new Uint32Array(selected.length);
  const order = new Uint32Array(selected.length);
  let top = 0;
  let position = 0;
  const head = (day: number, group: ArrayLike<number>, rough: boolean) => {
    if (group.length === 0) return;
    rows.push({ kind: 'day', top, day, count: group.length, row: group[0]!, rough });
    top += HEADER_HEIGHT;
    for (let index = 0; index < group.length; index++) {
      events[position] = rows.length;
      order[position] = group[index]!;
      rows.push({ kind: 'event', top, row: group[index]!, position: position++ });
      top += EVENT_HEIGHT;
    }
  };
  for (let at = 0; at < selected.length; ) {
    const day = dayOf(table.start[selected[at]!]!);
    let end = at;
    while (end < selected.length && Object.is(dayOf(table.start[selected[end]!]!), day)) end++;
    const group = selected.subarray(at, end);
    const isRough = (row: number) => table.rough[row] === 1 && Number.isFinite(day);
    head(
      day,
      group.filter((row) => !isRough(row)),
      false,
    );
    for (const alike of byInterval(table, group.filter(isRough))) head(day, alike, true);
    at = end;
  }
  return { rows, height: top, events, order };
}

const dayOf = (time: number): number => Math.floor(time / DAY) * DAY;

/** Rows with the same start and end together, in the order of the first of them. */
function byInterval(table: EventTable, group: Uint32Array): Iterable<readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const row of group) {
    const key = `${table.start[row]} ${table.end[row]}`;
    const alike = groups.get(key);
    if (alike === undefined) groups.set(key, [row]);
    else alike.push(row);
  }
  return groups.values();
}

/** Indexes of the rows between two heights, with one before and one after. */
export function rowsBetween({ rows }: ListLayout, top: number, bottom: number): readonly [number, number] {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle]!.top + EVENT_HEIGHT < top) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < rows.length && rows[end]!.top <= bottom) end++;
  return [Math.max(0, low - 1), Math.min(rows.length, end + 1)];
}
