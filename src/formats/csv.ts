import type { FrontlineEvent } from '../events/types';
import { eventOfCells } from './cells';
import { formatRows, parseRows } from './csv-rows';
import {
  type eventOf,
  OPTIONAL_MEMBERS,
  orderedProperties,
  REQUIRED_MEMBERS,
  withUniqueIds,
} from './event-members';
import { type EventFormat, FormatError, type FormatProblem, type ParsedEvents } from './types';
import type { Loose } from './values';

/** Columns without which a table is no table of events. */
const NEEDED = ['title', 'start'] as const;

const REQUIRED: ReadonlySet<string> = new Set(REQUIRED_MEMBERS);

/**
 * Events as a flat table, one a row (RFC 4180): our properties, `lat` and `lon`. An area goes as the
 * point that stands for it, with its `geoPrecision` and `radiusKm`. A column of another name is kept.
 */
export const csv: EventFormat = {
  name: 'CSV',
  extensions: ['csv'],
  mediaType: 'text/csv',
  accepts: (text) => NEEDED.every((name) => headerOf(text).includes(name)),
  read: readCsv,
  write: writeCsv,
};

function headerOf(text: string): readonly string[] {
  const line = text.slice(0, 10_000).split(/\r?\n/, 1)[0] ?? '';
  return (parseRows(line)[0] ?? []).map((name) => name.trim());
}

function readCsv(text: string): ParsedEvents {
  const [header = [], ...rows] = parseRows(text);
  const names = columnNames(header);
  const events: FrontlineEvent[] = [];
  const problems: FormatProblem[] = [];
  for (const [index, row] of rows.entries()) {
    const event = readRow(names, row, index);
    if (event === null) continue;
    if ('expected' in event) problems.push(rowProblem(index, event.expected, event.found));
    else events.push(event);
  }
  return { events: withUniqueIds(events), problems };
}

/** Names of the columns out of the first row; throws a FormatError when it is not that of a table of events. */
export function columnNames(header: readonly string[]): readonly string[] {
  const names = header.map((name) => name.trim());
  const missing = NEEDED.filter((name) => !names.includes(name));
  if (missing.length > 0) {
    const found = names.length > 0 ? names.slice(0, 8).join(', ') : 'an empty file';
    throw new FormatError(
      `Expected a table of events with the columns ${NEEDED.join(', ')}; ${missing.join(', ')} missing, found ${found}.`,
    );
  }
  return names;
}

/** An event out of a row below the header, what is wrong with it, or null for an empty row. `index` is zero-based. */
export function readRow(
  names: readonly string[],
  row: readonly string[],
  index: number,
): ReturnType<typeof eventOf> | null {
  if (row.every((cell) => cell === '')) return null;
  if (row.length > names.length) {
    return { expected: `${names.length} cells as the header has`, found: `${row.length}` };
  }
  const members: Record<string, string> = {};
  for (const [column, name] of names.entries()) {
    const cell = row[column] ?? '';
    if (name !== '__proto__' && (cell !== '' || REQUIRED.has(name))) members[name] = cell;
  }
  return eventOfCells(members, `row-${index}`);
}

function writeCsv(events: readonly FrontlineEvent[]): string {
  return [...csvText(events)].join('');
}

/** A table in pieces of text, a row each. The events are gone through twice: the columns must be known first. */
export function* csvText(events: Iterable<FrontlineEvent>): Generator<string> {
  const last = ['lat', 'lon'];
  const optional = Object.keys(OPTIONAL_MEMBERS).filter((name) => !last.includes(name));
  const known = new Set<string>([...REQUIRED_MEMBERS, ...optional, ...last]);
  const told = new Set<string>();
  const rest = new Set<string>();
  for (const event of events) {
    for (const [name, value] of Object.entries(flat(event))) {
      if (!known.has(name)) rest.add(name);
      else if (value !== null && value !== undefined) told.add(name);
    }
  }
  const used = [...REQUIRED_MEMBERS, ...optional.filter((name) => told.has(name)), ...last, ...rest];
  yield formatRows([used]);
  for (const event of events) {
    const row = flat(event);
    yield formatRows([used.map((name) => cellOf(row[name]))]);
  }
}

function flat({ geometry, properties }: FrontlineEvent): Loose {
  const point = geometry?.type === 'Point' ? geometry.coordinates : [properties.lon, properties.lat];
  const [lon, lat] = geometry === null ? [] : point;
  return { ...orderedProperties(properties), lat: lat ?? undefined, lon: lon ?? undefined };
}

function cellOf(value: unknown): string | number | boolean {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return JSON.stringify(value) ?? '';
}

/** A problem with a row, as a sentence that counts lines as a spreadsheet does. */
export function rowProblem(index: number, expected: string, found: string): FormatProblem {
  const message = `Row ${index + 2} was left out: expected ${expected}, found ${found}.`;
  return { index, expected, found, message };
}
