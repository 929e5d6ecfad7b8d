import { buildNumberColumns } from '../events/columns/build';
import { EVENT_TYPE_NAMES, FAMILY_OF_TYPE } from '../events/columns/codes';
import { eventAt } from '../events/columns/event-at';
import { textColumnOf } from '../events/columns/event-texts';
import { textAt } from '../events/columns/text';
import {
  type EventColumns,
  type TextColumn,
  type TextMember,
  TIME_PRECISIONS,
} from '../events/columns/types';
import { EVENT_STATUSES } from '../events/event-types';
import type { FrontlineEvent } from '../events/types';
import { actorColumns } from './actor-columns';
import { givenEvents } from './given-events';
import { IdIndex } from './id-index';
import type { EventTable } from './types';
import { firstAtLeast } from './window';

/** A table, and sentences about the events that are not in it. */
export interface TableResult {
  readonly table: EventTable;
  readonly problems: readonly string[];
}

const ROUGH: readonly number[] = TIME_PRECISIONS.map((name) =>
  name === 'week' || name === 'month' || name === 'year' ? 1 : 0,
);

/**
 * Puts events into a table sorted by start, end, input order. An event whose dates cannot be read,
 * or whose id another already has, is left out with a sentence; all others load.
 */
export function buildTable(events: readonly FrontlineEvent[]): TableResult {
  const built = buildNumberColumns(events);
  return { table: tableOf(built.columns, built.events), problems: built.problems };
}

/**
 * A table that stands on columns, and gives out the events that they were made of where it has them.
 * Throws a RangeError for columns that are not sorted by start or have numbers for types and
 * statuses that do not exist.
 */
export function tableOf(columns: EventColumns, events: readonly FrontlineEvent[] | null = null): EventTable {
  const { size } = columns;
  let rows: RowFinder | null = null;
  const checked = (row: number): number => {
    if (Number.isInteger(row) && row >= 0 && row < size) return row;
    throw new RangeError(`Row ${row} is not in the table: expected 0 to ${size - 1}.`);
  };
  // The texts of given events are in them: columns of those are made when somebody searches or saves.
  const side = (member: TextMember): TextColumn | null =>
    events ? textColumnOf(events, member) : (columns.texts[member] ?? null);
  const table: EventTable = {
    ...derived(columns),
    ...actorColumns(size, side('initiator'), side('target')),
    columns,
    size,
    start: columns.start,
    end: columns.end,
    lat: columns.lat,
    lon: columns.lon,
    x: columns.x,
    y: columns.y,
    radiusKm: columns.radiusKm,
    type: columns.type,
    status: columns.status,
    confidence: columns.confidence,
    shaped: columns.shaped,
    id: (row) => (events ? events[checked(row)]!.properties.id : textAt(columns.texts.id, checked(row))),
    text(row, member) {
      if (!events) return textAt(columns.texts[member], checked(row));
      const text: unknown = events[checked(row)]!.properties[member];
      return typeof text === 'string' ? text : '';
    },
    event: (row) => (events ? events[checked(row)]! : eventAt(columns, row)),
    rowOf(id) {
      rows ??= events ? rowsById(events) : new IdIndex(columns.texts.id, size);
      return rows.rowOf(id);
    },
  };
  if (events) givenEvents.set(table, events);
  return table;
}

/** Finds a row by the id of its event, -1 for none. */
type RowFinder = Pick<EventTable, 'rowOf'>;

function rowsById(events: readonly FrontlineEvent[]): RowFinder {
  const rows = new Map(events.map(({ properties }, row) => [properties.id, row]));
  return { rowOf: (id) => rows.get(id) ?? -1 };
}

function derived(columns: EventColumns): Pick<EventTable, 'dated' | 'family' | 'rough' | 'extent'> {
  const { size, start, end } = columns;
  const wrong = firstWrong(columns);
  if (wrong >= 0) throw new RangeError(unfit(columns, wrong));
  const dated = firstAtLeast(start, Infinity);
  let latest = -Infinity;
  for (let row = 0; row < dated; row++) latest = Math.max(latest, end[row]!);
  return {
    dated,
    family: looked(columns.type, FAMILY_OF_TYPE, size),
    rough: looked(columns.timePrecision, ROUGH, size),
    extent: dated === 0 ? null : { start: start[0]!, end: latest },
  };
}

/** The first row that no table can stand on, -1 for none. */
function firstWrong({ size, start, type, status }: EventColumns): number {
  const types = EVENT_TYPE_NAMES.length;
  const statuses = EVENT_STATUSES.length;
  let before = -Infinity;
  for (let row = 0; row < size; row++) {
    if (!(start[row]! >= before) || type[row]! >= types || status[row]! >= statuses) return row;
    before = start[row]!;
  }
  return -1;
}

/** What each code of a column stands for, 0 for a code that is not in the list. */
function looked(codes: Uint8Array, values: readonly number[], size: number): Uint8Array {
  const all = new Uint8Array(256);
  all.set(values);
  const column = new Uint8Array(size);
  for (let row = 0; row < size; row++) column[row] = all[codes[row]!]!;
  return column;
}

function unfit({ start, type, status }: EventColumns, row: number): string {
  if (type[row]! >= EVENT_TYPE_NAMES.length) {
    return `Row ${row} has the type number ${type[row]}: expected 0 to ${EVENT_TYPE_NAMES.length - 1}.`;
  }
  if (status[row]! >= EVENT_STATUSES.length) {
    return `Row ${row} has the status number ${status[row]}: expected 0 to ${EVENT_STATUSES.length - 1}.`;
  }
  return `Row ${row} starts at ${start[row]}, before the row above it (${start[row - 1]}): expected rows sorted by start.`;
}
