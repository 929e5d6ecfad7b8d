import { type Column, type Table, Type, tableFromIPC } from '@uwdata/flechette';
import { ColumnsBuilder } from '../../events/columns/columns-builder';
import {
  type EventColumns,
  TEXT_MEMBERS,
  type TextColumn,
  type TextMember,
} from '../../events/columns/types';
import { FormatError, type FormatProblem } from '../types';
import { flagsOf, floatsOf, timesOf, typeName } from './buffers';
import { guardArrow } from './guard';
import { linksOnly } from './links';
import { eventsOfRows } from './rows';
import { REST, SHAPED, WORDS, type WordMember } from './schema';
import { type RawColumns, soundColumns } from './sound';
import { isText, textsOf, wordsOf } from './texts';
import { uniqueIds } from './unique-ids';

/** Most problems that are told one by one. */
const MOST_TOLD = 100;

/** Events out of a columnar file, and what of it could not be read. */
export interface ArrowEvents {
  readonly columns: EventColumns;
  /** The first hundred rows that were left out. */
  readonly problems: readonly FormatProblem[];
  /** How many rows were left out. */
  readonly leftOut: number;
}

/** Whether bytes begin like an Arrow IPC file or stream; eight of them are enough. */
export function looksLikeArrow(bytes: Uint8Array): boolean {
  const file = [...'ARROW1'].every((letter, at) => bytes[at] === letter.charCodeAt(0));
  return file || (bytes.length >= 4 && bytes.subarray(0, 4).every((byte) => byte === 0xff));
}

/**
 * Events out of an Arrow IPC file or stream, ours or another's with a time and `lat` and `lon`. Of
 * ours the columns are views of the given bytes as far as that goes, so these must not change
 * afterwards. A row that cannot be read is left out and told.
 *
 * @throws FormatError when it is no such file, or is broken as a whole.
 */
export function readArrow(bytes: Uint8Array): ArrowEvents {
  const told = new Told();
  try {
    const table = tableOf(bytes, false);
    const columns = isOurs(table)
      ? soundColumns(rawColumns(table), told.tell)
      : columnsOfRows(tableOf(bytes, true), told.tell);
    return { columns, problems: told.problems, leftOut: told.count };
  } catch (error) {
    if (error instanceof FormatError) throw error;
    const { message } = error as Error;
    const found = /codec/.test(message)
      ? 'a compressed one: write it without compression'
      : `a broken one (${message})`;
    throw new FormatError(`Expected an Arrow file, found ${found}.`);
  }
}

/** Counts problems and keeps the first. */
class Told {
  readonly problems: FormatProblem[] = [];
  count = 0;

  readonly tell = (index: number, expected: string, found: string): void => {
    if (this.count++ >= MOST_TOLD) return;
    const message = `Row ${index + 1} was left out: expected ${expected}, found ${found}.`;
    this.problems.push({ index, expected, found, message });
  };
}

function tableOf(bytes: Uint8Array, useBigInt: boolean): Table {
  if (!looksLikeArrow(bytes)) {
    throw new FormatError(
      `Expected an Arrow file, which begins with ARROW1, found ${bytes.length === 0 ? 'an empty file' : 'another beginning'}.`,
    );
  }
  // A stream begins with 0xff; a file ends as it begins.
  if (bytes[0] !== 0xff && (bytes.length < 20 || !looksLikeArrow(bytes.subarray(-6)))) {
    throw new FormatError(
      'Expected an Arrow file, which ends with ARROW1, found another end: it is cut short.',
    );
  }
  // Numbers are read where they lie, which must be at places that are multiples of their length.
  const aligned = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice();
  guardArrow(aligned);
  return tableFromIPC(aligned, { useBigInt });
}

/** What each column of ours must be, by its name. */
function fits(name: string, column: Column<unknown>): boolean {
  if (name === 'start' || name === 'end') return column.type.typeId === Type.Timestamp;
  if (name === 'lat' || name === 'lon' || name === 'radiusKm' || name === 'confidence') {
    return column.type.typeId === Type.Float && column.type.precision !== 0;
  }
  if (name === SHAPED) return column.type.typeId === Type.Bool;
  const text = name === REST || name in WORDS || (TEXT_MEMBERS as readonly string[]).includes(name);
  return text && isText(column);
}

function isOurs(table: Table): boolean {
  const names = table.names.map(String);
  const needed = ['start', 'lat', 'lon'].every((name) => names.includes(name));
  return (
    needed &&
    new Set(names).size === names.length &&
    names.every((name, at) => fits(name, table.children[at] as Column<unknown>))
  );
}

function rawColumns(table: Table): RawColumns {
  const size = table.numRows;
  const found = new Map(table.names.map((name, at) => [String(name), table.children[at] as Column<unknown>]));
  for (const [name, column] of found) {
    if (column.length === size) continue;
    throw new FormatError(
      `Expected an Arrow file whose columns have ${size} rows, found ${column.length} in ${name} (${typeName(column)}).`,
    );
  }
  const textAt = (name: string): TextColumn | null => {
    const column = found.get(name);
    return column ? textsOf(column) : null;
  };
  const words = (name: WordMember, other: number): Uint8Array => {
    const column = found.get(name);
    return column ? wordsOf(column, WORDS[name], other) : new Uint8Array(size).fill(other);
  };
  const floats = (name: string, other: number): Float32Array => {
    const column = found.get(name);
    return column ? floatsOf(column, Float32Array) : new Float32Array(size).fill(other);
  };
  const texts: Partial<Record<TextMember, TextColumn>> = {};
  for (const member of TEXT_MEMBERS) {
    const text = textAt(member);
    if (text) texts[member] = member === 'sourceUrl' ? linksOnly(text) : text;
  }
  const lat = floatsOf(found.get('lat')!, Float64Array);
  const shaped = found.get(SHAPED);
  const end = found.get('end');
  return {
    size,
    start: timesOf(found.get('start')!),
    end: end ? timesOf(end) : new Float64Array(size).fill(Number.NaN),
    lat,
    lon: floatsOf(found.get('lon')!, Float64Array),
    radiusKm: floats('radiusKm', 0),
    type: words('type', WORDS.type.indexOf('other')),
    status: words('status', 0),
    timePrecision: words('timePrecision', 0),
    geoPrecision: found.has('geoPrecision')
      ? words('geoPrecision', 0)
      : Uint8Array.from(lat, (degrees) => WORDS.geoPrecision.indexOf(Number.isNaN(degrees) ? '' : 'exact')),
    shaped: shaped ? flagsOf(shaped) : new Uint8Array(size),
    confidence: floats('confidence', 1),
    texts: { ...texts, id: uniqueIds(texts.id ?? null, size) },
    rest: textAt(REST),
  };
}

type Tell = (index: number, expected: string, found: string) => void;

function columnsOfRows(table: Table, tell: Tell): EventColumns {
  const builder = new ColumnsBuilder();
  let index = 0;
  for (const event of eventsOfRows(table)) {
    if ('expected' in event) tell(index, event.expected, event.found);
    else builder.add(event);
    index++;
  }
  return builder.finish().columns;
}
