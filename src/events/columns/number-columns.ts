import type { EventColumns } from './types';

/** The columns that hold numbers, a row a place. */
export type NumberColumns = Omit<EventColumns, 'size' | 'texts' | 'rest'>;

type NumberColumn = NumberColumns[keyof NumberColumns];

/** Columns of zeros, `length` rows long. */
export function numberColumns(length: number): NumberColumns {
  return {
    start: new Float64Array(length),
    end: new Float64Array(length),
    lat: new Float64Array(length),
    lon: new Float64Array(length),
    x: new Uint32Array(length),
    y: new Uint32Array(length),
    radiusKm: new Float32Array(length),
    type: new Uint8Array(length),
    status: new Uint8Array(length),
    timePrecision: new Uint8Array(length),
    geoPrecision: new Uint8Array(length),
    shaped: new Uint8Array(length),
    confidence: new Float32Array(length),
  };
}

/** Does the same to each column. */
export function mapColumns(
  columns: NumberColumns,
  change: <C extends NumberColumn>(column: C) => C,
): NumberColumns {
  return Object.fromEntries(
    Object.entries(columns).map(([name, column]: [string, NumberColumn]) => [name, change(column)]),
  ) as unknown as NumberColumns;
}

/** A column twice as long, zeros behind. */
export function doubled<C extends NumberColumn>(column: C): C {
  const larger = empty(column, 2 * column.length);
  larger.set(column);
  return larger;
}

/** The column whose row i is the given one's row `order[i]`. */
export function reordered<C extends NumberColumn>(column: C, order: Uint32Array): C {
  const sorted = empty(column, order.length);
  for (let row = 0; row < order.length; row++) sorted[row] = column[order[row]!]!;
  return sorted;
}

/** Row numbers sorted by start, then end, then as they came. */
export function orderOf(start: Float64Array, end: Float64Array, size: number): Uint32Array {
  const order = new Uint32Array(size);
  let sorted = true;
  for (let row = 0; row < size; row++) {
    order[row] = row;
    sorted &&= row === 0 || compare(start, end, row - 1, row) <= 0;
  }
  return sorted ? order : order.sort((a, b) => compare(start, end, a, b) || a - b);
}

/** Not a difference: Infinity − Infinity would be NaN. */
function compare(start: Float64Array, end: Float64Array, a: number, b: number): number {
  if (start[a]! !== start[b]!) return start[a]! < start[b]! ? -1 : 1;
  if (end[a]! !== end[b]!) return end[a]! < end[b]! ? -1 : 1;
  return 0;
}

function empty<C extends NumberColumn>(column: C, length: number): C {
  return new (column.constructor as new (length: number) => C)(length);
}
