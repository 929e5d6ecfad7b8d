import {
  batchType,
  bool,
  Column,
  type DataType,
  dictionary,
  type Field,
  field,
  float32,
  float64,
  int,
  Table,
  TimeUnit,
  tableToIPC,
  timestamp,
  utf8,
  Version,
} from '@uwdata/flechette';
import { type EventColumns, TEXT_MEMBERS, type TextColumn } from '../../events/columns/types';
import { MARK, REST, SHAPED, WORDS, type WordMember } from './schema';

/** Buffers of a column as Arrow lays them out. */
interface Buffers {
  readonly values: ArrayBufferView;
  readonly offsets?: Int32Array;
  readonly validity?: Uint8Array;
  readonly nullCount?: number;
}

/**
 * Events as an Arrow IPC file (version 1, one batch, not compressed): `start` and `end` are UTC
 * timestamps, `lat` and `lon` degrees, all names as in our GeoJSON. What is undated or unplaced is
 * null there. The same bytes for the same columns.
 */
export function writeArrow(columns: EventColumns): Uint8Array {
  const parts = arrowParts(columns);
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** The bytes of {@link writeArrow} in parts, most of which are the columns' own memory: write them at once. */
export function arrowParts(columns: EventColumns): readonly Uint8Array[] {
  const { size, texts } = columns;
  const fields: [Field, Column<unknown>][] = [];
  const add = (name: string, column: Column<unknown>): void => {
    fields.push([field(name, column.type, column.nullCount > 0) as Field, column]);
  };
  const addText = (name: string, text: TextColumn | null | undefined): void => {
    if (text) add(name, textColumn(text, size));
  };
  const addWords = (name: WordMember): void => add(name, wordColumn(columns[name], WORDS[name], size));

  addText('id', texts.id);
  addWords('type');
  addWords('status');
  addText('title', texts.title);
  add('start', timeColumn(columns.start));
  add('end', timeColumn(columns.end));
  addWords('timePrecision');
  add('lat', degreeColumn(columns.lat));
  add('lon', degreeColumn(columns.lon));
  addWords('geoPrecision');
  add('radiusKm', plainColumn(float32(), size, columns.radiusKm));
  add('confidence', plainColumn(float32(), size, columns.confidence));
  for (const member of TEXT_MEMBERS) {
    if (member !== 'id' && member !== 'title') addText(member, texts[member]);
  }
  if (columns.shaped.includes(1)) add(SHAPED, plainColumn(bool(), size, bitsOf(columns.shaped)));
  addText(REST, columns.rest);

  const schema = { version: Version.V5, fields: fields.map(([own]) => own), metadata: new Map([MARK]) };
  const sink = new PartSink();
  tableToIPC(
    new Table(
      schema,
      fields.map(([, column]) => column),
    ),
    { format: 'file', sink },
  );
  return sink.parts;
}

/** Keeps what is written in parts; flechette's own sink would copy all of it once more. */
class PartSink {
  readonly parts: Uint8Array[] = [];

  write(bytes: Uint8Array): void {
    this.parts.push(bytes);
  }

  pad(count: number): void {
    this.parts.push(new Uint8Array(count));
  }

  finish(): null {
    return null;
  }
}

function columnOf(type: DataType, length: number, buffers: Buffers): Column<unknown> {
  const Batch = batchType(type);
  const none = { nullCount: 0, validity: new Uint8Array(0) };
  return new Column([new Batch({ length, type, ...none, ...buffers })], type);
}

function plainColumn(type: DataType, length: number, values: ArrayBufferView): Column<unknown> {
  return columnOf(type, length, { values });
}

/** A column that is null where a number is not finite; the number itself stays, so that it can be read as it lies. */
function nullable(type: DataType, numbers: Float64Array, values: ArrayBufferView): Column<unknown> {
  const validity = new Uint8Array(Math.ceil(numbers.length / 8));
  let nullCount = 0;
  for (let row = 0; row < numbers.length; row++) {
    if (Number.isFinite(numbers[row])) validity[row >> 3]! |= 1 << (row & 7);
    else nullCount++;
  }
  return columnOf(type, numbers.length, nullCount === 0 ? { values } : { values, validity, nullCount });
}

const degreeColumn = (degrees: Float64Array): Column<unknown> => nullable(float64(), degrees, degrees);

function timeColumn(times: Float64Array): Column<unknown> {
  const values = new Int32Array(2 * times.length);
  for (let row = 0; row < times.length; row++) {
    const time = times[row]!;
    if (!Number.isFinite(time)) continue;
    // The lower half wraps to what 64-bit arithmetic would give.
    const whole = Math.floor(time);
    values[2 * row] = whole % 2 ** 32;
    values[2 * row + 1] = Math.floor(whole / 2 ** 32);
  }
  return nullable(timestamp(TimeUnit.MILLISECOND, 'UTC'), times, new BigInt64Array(values.buffer));
}

function wordColumn(codes: Uint8Array, words: readonly string[], size: number): Column<unknown> {
  const encoded = words.map((word) => new TextEncoder().encode(word));
  const offsets = new Uint32Array(words.length + 1);
  for (const [at, { length }] of encoded.entries()) offsets[at + 1] = offsets[at]! + length;
  const bytes = new Uint8Array(offsets[words.length]!);
  for (const [at, word] of encoded.entries()) bytes.set(word, offsets[at]);
  return textColumn({ codes, bytes, offsets }, size);
}

function textColumn({ codes, bytes, offsets }: TextColumn, size: number): Column<unknown> {
  const strings = offsets.length - 1;
  const words = columnOf(utf8(), codes === null ? size : strings, {
    values: bytes,
    offsets: new Int32Array(offsets.buffer, offsets.byteOffset, offsets.length),
  });
  if (codes === null) return words;
  const signed = signedCodes(codes, strings);
  const type = dictionary(words.type, int((8 * signed.BYTES_PER_ELEMENT) as 8 | 16 | 32));
  const Batch = batchType(type);
  const batch = new Batch({ length: size, nullCount: 0, type, validity: new Uint8Array(0), values: signed });
  // Not by its own setter, which would make a string of every word.
  batch.dictionary = words;
  return new Column([batch], type);
}

/** Codes as signed numbers: pandas takes no others. */
function signedCodes(
  codes: Uint8Array | Uint16Array | Uint32Array,
  strings: number,
): Int8Array | Int16Array | Int32Array {
  const { buffer, byteOffset, length } = codes;
  if (codes instanceof Uint8Array) {
    return strings <= 0x80 ? new Int8Array(buffer, byteOffset, length) : Int16Array.from(codes);
  }
  if (codes instanceof Uint16Array) {
    return strings <= 0x8000 ? new Int16Array(buffer, byteOffset, length) : Int32Array.from(codes);
  }
  return new Int32Array(buffer, byteOffset, length);
}

function bitsOf(flags: Uint8Array): Uint8Array {
  const bits = new Uint8Array(Math.ceil(flags.length / 8));
  for (let row = 0; row < flags.length; row++) if (flags[row]) bits[row >> 3]! |= 1 << (row & 7);
  return bits;
}
