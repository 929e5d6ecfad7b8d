import { type Column, type Table, Type } from '@uwdata/flechette';
import type { FrontlineEvent } from '../../events/types';
import { eventOfCells } from '../cells';
import { rfc3339 } from '../moment';
import { FormatError } from '../types';
import type { WhenProblem } from '../when';
import { checked } from './buffers';

/** Other names of a place's degrees, in lower case. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['latitude', 'lat'],
  ['lat', 'lat'],
  ['longitude', 'lon'],
  ['lon', 'lon'],
  ['lng', 'lon'],
  ['long', 'lon'],
]);

const TIMES =
  /^(start|begin|startdate|start_date|date_start|started|when|time|date|datetime|event_date|timestamp)$/i;

/**
 * Events out of a table that others wrote, a row each, its columns under the names that tables of
 * events use; what ours has no name for is kept.
 *
 * @throws FormatError when no column tells a time or a place.
 */
export function* eventsOfRows(table: Table): Generator<FrontlineEvent | WhenProblem> {
  const names = table.names.map((name) => NAMES.get(String(name).toLowerCase()) ?? timeName(String(name)));
  if (!names.includes('lat') || !names.includes('lon') || !names.some((name) => TIMES.test(name))) {
    const found = table.names.slice(0, 8).join(', ') || 'none';
    throw new FormatError(
      `Expected a table of events with the columns start (or date), lat and lon, found the columns ${found}.`,
    );
  }
  for (const column of table.children) {
    // Values that are not there would be read as nulls without end.
    for (const { type, values, length } of column.data) {
      if (type.typeId === Type.Float || type.typeId === Type.Int) checked(column, values.length, length);
      else if (values === undefined && type.typeId !== Type.Null) checked(column, table.numRows, length);
    }
  }
  for (let row = 0; row < table.numRows; row++) {
    const cells: Record<string, unknown> = {};
    for (const [at, column] of table.children.entries()) {
      const cell = cellOf(column, row);
      const name = names[at]!;
      if (cell !== null && name !== '__proto__' && !Object.hasOwn(cells, name)) cells[name] = cell;
    }
    yield eventOfCells(cells, `row-${row}`);
  }
}

/** Names of times are known in lower case, but for those that are not. */
function timeName(name: string): string {
  return TIMES.test(name) && !/[a-z][A-Z]/.test(name) ? name.toLowerCase() : name;
}

/** A cell as JSON would have it: dates as text; null for what is null and for lists and the like. */
function cellOf(column: Column<unknown>, row: number): string | number | boolean | null {
  const value = column.at(row);
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (typeof value !== 'number') return null;
  const { typeId } = column.type;
  if (typeId !== Type.Timestamp && typeId !== Type.Date) return value;
  if (!(Math.abs(value) <= 8.64e15)) return String(value);
  return typeId === Type.Date ? rfc3339(value).slice(0, 10) : rfc3339(Math.floor(value));
}
