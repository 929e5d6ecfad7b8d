import { type Batch, type Column, Type } from '@uwdata/flechette';
import { FormatError } from '../types';

/** Longest time from 1970 that a date can have, milliseconds. */
const LAST_TIME = 8.64e15;

/** Milliseconds of one of each of Arrow's units of time: second, millisecond, microsecond, nanosecond. */
const UNITS = [1000, 1, 1e-3, 1e-6] as const;

/** Whether a row of a batch is null. */
export function isNull({ nullCount, validity }: Batch<unknown>, row: number): boolean {
  return nullCount > 0 && validity !== undefined && (validity[row >> 3]! & (1 << (row & 7))) === 0;
}

/**
 * Numbers of a floating-point column: a view of the file's own bytes where they lie in one piece and
 * what is null is NaN there, else a copy in which it is.
 */
export function floatsOf<A extends Float32Array | Float64Array>(
  column: Column<unknown>,
  Floats: { new (length: number): A; readonly prototype: A },
): A {
  const [only] = column.data;
  if (column.data.length === 1 && only && only.values instanceof Floats) {
    const values =
      checked(column, only.values.length, only.length) && (only.values.subarray(0, only.length) as A);
    if (nullsAreNaN(only, values)) return values;
  }
  const numbers = new Floats(column.length);
  let at = 0;
  for (const batch of column.data) {
    const values = batch.values as Float32Array | Float64Array;
    checked(column, values.length, batch.length);
    for (let row = 0; row < batch.length; row++)
      numbers[at++] = isNull(batch, row) ? Number.NaN : values[row]!;
  }
  return numbers;
}

/** Times of a timestamp column in milliseconds, NaN where it is null, Infinity where no date can be so late or early. */
export function timesOf(column: Column<unknown>): Float64Array {
  const times = new Float64Array(column.length);
  const unit = UNITS[(column.type as { readonly unit: 0 | 1 | 2 | 3 }).unit];
  let at = 0;
  for (const batch of column.data) {
    const { buffer, byteOffset, length } = batch.values as BigInt64Array;
    checked(column, length, batch.length);
    // In halves: a BigInt for each would take ten times as long.
    const halves = new Int32Array(buffer, byteOffset, 2 * length);
    for (let row = 0; row < batch.length; row++) {
      const time = Math.floor((halves[2 * row + 1]! * 2 ** 32 + (halves[2 * row]! >>> 0)) * unit);
      times[at++] = isNull(batch, row) ? Number.NaN : Math.abs(time) <= LAST_TIME ? time : Infinity;
    }
  }
  return times;
}

/** Whether each row of a column of booleans is true, as 0 and 1. */
export function flagsOf(column: Column<unknown>): Uint8Array {
  const flags = new Uint8Array(column.length);
  let at = 0;
  for (const batch of column.data) {
    const bits = batch.values as Uint8Array;
    checked(column, 8 * bits.length, batch.length);
    for (let row = 0; row < batch.length; row++) {
      flags[at++] = isNull(batch, row) ? 0 : (bits[row >> 3]! >> (row & 7)) & 1;
    }
  }
  return flags;
}

/** A name for a column's type, for sentences. */
export function typeName({ type }: Column<unknown>): string {
  const name = Object.entries(Type).find(([, id]) => id === type.typeId)?.[0] ?? 'unknown';
  return name.toLowerCase();
}

/** True; throws a FormatError where a batch has fewer values than rows. */
export function checked(column: Column<unknown>, values: number, rows: number): true {
  if (values >= rows) return true;
  throw new FormatError(
    `Expected an Arrow file whose columns are whole, found a column (${typeName(column)}) of ${values} values for ${rows} rows.`,
  );
}

function nullsAreNaN(batch: Batch<unknown>, values: Float32Array | Float64Array): boolean {
  if (batch.nullCount === 0) return true;
  for (let row = 0; row < values.length; row++) {
    if (isNull(batch, row) && !Number.isNaN(values[row])) return false;
  }
  return true;
}
