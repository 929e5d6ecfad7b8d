import { EVENT_FAMILIES, EVENT_STATUSES } from '../../events/event-types';
import type { EventFamily, EventStatus } from '../../events/types';
import type { EventTable, StoreState, TimeWindow } from '../../store/types';

/** An event that has a mark of its own on the timeline. */
export interface EventMark extends TimeWindow {
  readonly id: string;
  readonly title: string;
  readonly family: EventFamily;
  readonly status: EventStatus;
  /** Chosen; else only pointed at. */
  readonly selected: boolean;
}

/** The event pointed at and the chosen one, if they have a date; the chosen one last, so that it lies on top. */
export function marksOf({ table, selected, hovered }: StoreState): readonly EventMark[] {
  return [...(hovered === selected ? [] : markOf(table, hovered, false)), ...markOf(table, selected, true)];
}

function markOf(table: EventTable, id: string, selected: boolean): readonly EventMark[] {
  const row = id === '' ? -1 : table.rowOf(id);
  if (row < 0 || row >= table.dated) return [];
  return [
    {
      id,
      start: table.start[row]!,
      end: table.end[row]!,
      title: table.text(row, 'title'),
      family: EVENT_FAMILIES[table.family[row]!]!,
      status: EVENT_STATUSES[table.status[row]!]!,
      selected,
    },
  ];
}
