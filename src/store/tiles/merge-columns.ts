import {
  type EventColumns,
  TEXT_MEMBERS,
  type TextColumn,
  type TextMember,
} from '../../events/columns/types';

type Numbers = Float64Array | Float32Array | Uint32Array | Uint8Array;

/**
 * Events of several tiles as one set of columns, sorted by start, then end, then the order of the
 * tiles. The parts are not changed; a single one is given back as it is.
 */
export function mergeColumns(parts: readonly EventColumns[]): EventColumns {
  if (parts.length === 1) return parts[0]!;
  const order = mergeOrder(parts);
  const gather = <A extends Numbers>(name: keyof EventColumns, make: new (size: number) => A): A => {
    const joined = new make(order.length);
    let at = 0;
    for (const part of parts) {
      joined.set(part[name] as A, at);
      at += part.size;
    }
    return reorder(joined, order, new make(order.length));
  };
  const texts: Partial<Record<TextMember, TextColumn>> = {};
  for (const member of TEXT_MEMBERS) {
    const column = mergeTexts(parts, order, (part) => part.texts[member] ?? null);
    if (column !== null) texts[member] = column;
  }
  return {
    size: order.length,
    start: gather('start', Float64Array),
    end: gather('end', Float64Array),
    lat: gather('lat', Float64Array),
    lon: gather('lon', Float64Array),
    x: gather('x', Uint32Array),
    y: gather('y', Uint32Array),
    radiusKm: gather('radiusKm', Float32Array),
    type: gather('type', Uint8Array),
    status: gather('status', Uint8Array),
    timePrecision: gather('timePrecision', Uint8Array),
    geoPrecision: gather('geoPrecision', Uint8Array),
    shaped: gather('shaped', Uint8Array),
    confidence: gather('confidence', Float32Array),
    texts,
    rest: mergeTexts(parts, order, (part) => part.rest),
  };
}

/** Positions in the parts laid end to end, in the order of the merged rows. */
function mergeOrder(parts: readonly EventColumns[]): Uint32Array {
  const size = parts.reduce((sum, part) => sum + part.size, 0);
  const [start, end] = [new Float64Array(size), new Float64Array(size)];
  let at = 0;
  for (const part of parts) {
    start.set(part.start, at);
    end.set(part.end, at);
    at += part.size;
  }
  const order = Uint32Array.from({ length: size }, (_, index) => index);
  return order.sort((a, b) => compare(start[a]!, start[b]!) || compare(end[a]!, end[b]!) || a - b);
}

function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function reorder<A extends Numbers>(from: A, order: Uint32Array, into: A): A {
  for (let row = 0; row < order.length; row++) into[row] = from[order[row]!]!;
  return into;
}

/** The strings of the parts end to end, with a number for each row; null when no part has any. */
function mergeTexts(
  parts: readonly EventColumns[],
  order: Uint32Array,
  columnOf: (part: EventColumns) => TextColumn | null,
): TextColumn | null {
  const columns = parts.map(columnOf);
  if (columns.every((column) => column === null)) return null;
  const used = columns.map((column) => column ?? NO_TEXT);
  const bytes = new Uint8Array(used.reduce((sum, column) => sum + column.bytes.length, 0));
  const offsets = new Uint32Array(used.reduce((sum, column) => sum + column.offsets.length - 1, 0) + 1);
  const codes = new Uint32Array(order.length);
  let [byte, string, row] = [0, 0, 0];
  used.forEach((column, index) => {
    const { size } = parts[index]!;
    bytes.set(column.bytes, byte);
    for (let at = 1; at < column.offsets.length; at++) offsets[string + at] = byte + column.offsets[at]!;
    for (let at = 0; at < size; at++)
      codes[row + at] = string + (column === NO_TEXT ? 0 : column.codes === null ? at : column.codes[at]!);
    byte += column.bytes.length;
    string += column.offsets.length - 1;
    row += size;
  });
  return { codes: reorder(codes, order, new Uint32Array(order.length)), bytes, offsets };
}

/** For a part without the column: one empty string. */
const NO_TEXT: TextColumn = { codes: null, bytes: new Uint8Array(0), offsets: Uint32Array.of(0, 0) };
