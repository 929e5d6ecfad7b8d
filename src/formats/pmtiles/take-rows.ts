import type { EventColumns, TextColumn, TextMember } from '../../events/columns/types';

/** Some rows of columns as columns of their own, which share nothing with them. Rows must ascend. */
export function takeRows(columns: EventColumns, rows: Uint32Array): EventColumns {
  const take = <A extends Float64Array | Float32Array | Uint32Array | Uint8Array>(column: A): A => {
    const taken = new (column.constructor as new (size: number) => A)(rows.length);
    for (let at = 0; at < rows.length; at++) taken[at] = column[rows[at]!]!;
    return taken;
  };
  const texts = Object.entries(columns.texts) as [TextMember, TextColumn][];
  return {
    size: rows.length,
    start: take(columns.start),
    end: take(columns.end),
    lat: take(columns.lat),
    lon: take(columns.lon),
    x: take(columns.x),
    y: take(columns.y),
    radiusKm: take(columns.radiusKm),
    type: take(columns.type),
    status: take(columns.status),
    timePrecision: take(columns.timePrecision),
    geoPrecision: take(columns.geoPrecision),
    shaped: take(columns.shaped),
    confidence: take(columns.confidence),
    texts: Object.fromEntries(texts.map(([member, column]) => [member, takeTexts(column, rows)])),
    rest: columns.rest === null ? null : takeTexts(columns.rest, rows),
  };
}

/** The texts of some rows: where strings have numbers, each used one once, in the order of first use. */
function takeTexts({ codes, bytes, offsets }: TextColumn, rows: Uint32Array): TextColumn {
  if (codes === null) return { codes: null, ...takeStrings(bytes, offsets, rows) };
  const known = new Map<number, number>();
  const taken = new Uint32Array(rows.length);
  for (let at = 0; at < rows.length; at++) {
    const code = codes[rows[at]!]!;
    const index = known.get(code) ?? known.size;
    known.set(code, index);
    taken[at] = index;
  }
  const Codes = known.size <= 0x100 ? Uint8Array : known.size <= 0x10000 ? Uint16Array : Uint32Array;
  return { codes: Codes.from(taken), ...takeStrings(bytes, offsets, Uint32Array.from(known.keys())) };
}

function takeStrings(
  bytes: Uint8Array,
  offsets: Uint32Array,
  strings: Uint32Array,
): Pick<TextColumn, 'bytes' | 'offsets'> {
  const taken = new Uint32Array(strings.length + 1);
  for (let at = 0; at < strings.length; at++)
    taken[at + 1] = taken[at]! + offsets[strings[at]! + 1]! - offsets[strings[at]!]!;
  const copy = new Uint8Array(taken[strings.length]!);
  for (let at = 0; at < strings.length; at++)
    copy.set(bytes.subarray(offsets[strings[at]!]!, offsets[strings[at]! + 1]!), taken[at]!);
  return { bytes: copy, offsets: taken };
}
