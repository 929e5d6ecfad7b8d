/** The list as rows of known height, so that only those in sight need to exist. Heights are pixels. */
import type { EventTable } from '../../store/types';

const DAY = 86_400_000;

export const HEADER_HEIGHT = 30;
export const EVENT_HEIGHT = 58;

/** A day's heading or an event of that day. `position` counts events only, from 0. */
export type ListRow =
  | { readonly kind: 'day'; readonly top: number; readonly day: number; readonly count: number }
  | { readonly kind: 'event'; readonly top: number; readonly row: number; readonly position: number };

export interface ListLayout {
  readonly rows: readonly ListRow[];
  readonly height: number;
  /** Index into `rows` of each event, by its position. */
  readonly events: Uint32Array;
}

/** Lays out the rows of a selection, grouped by the UTC day of their start; undated events (NaN) come last. */
export function layOut(table: EventTable, selected: Uint32Array): ListLayout {
  const rows: ListRow[] = [];
  const events = new Uint32Array(selected.length);
  let top = 0;
  let at = 0;
  while (at < selected.length) {
    const day = dayOf(table.start[selected[at]!]!);
    let end = at;
    while (end < selected.length && Object.is(dayOf(table.start[selected[end]!]!), day)) end++;
    rows.push({ kind: 'day', top, day, count: end - at });
    top += HEADER_HEIGHT;
    for (; at < end; at++) {
      events[at] = rows.length;
      rows.push({ kind: 'event', top, row: selected[at]!, position: at });
      top += EVENT_HEIGHT;
    }
  }
  return { rows, height: top, events };
}

const dayOf = (time: number): number => Math.floor(time / DAY) * DAY;

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
