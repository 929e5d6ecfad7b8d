/**
 * Looks through the headers of an Arrow file before it is decoded: a decoder believes the lengths that
 * stand in them, and a wrong one would have it fill the memory. Headers are FlatBuffers (little-endian;
 * a table begins with the distance back to its list of members, a vector with its length).
 */

/** Kinds of messages, and the slots of their members, in bytes of the list of members. */
const [SCHEMA, DICTIONARIES, RECORDS] = [1, 2, 3];
const MESSAGE = { version: 4, kind: 6, header: 8, body: 10 } as const;
const FOOTER = { schema: 6, dictionaries: 8, records: 10, metadata: 12 } as const;

/** The first version of the format whose batches are as they are now, of 2016. */
const VERSION_4 = 3;

/** More fields, nested ones included, than a table of events can need. */
const MOST_FIELDS = 10_000;

/** Reads a table's member: where it stands, or 0 where the table has none. */
type Member = (slot: number) => number;

/** Throws an Error (mostly a RangeError) where a length in the headers is more than the bytes can hold. */
export function guardArrow(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes[0] === 0xff) {
    for (let at = 0; at + 8 <= bytes.length; ) {
      const next = guardMessage(view, at);
      if (next === 0) return;
      at = next;
    }
    return;
  }
  const length = view.getInt32(bytes.length - 10, true);
  const footer = tableAt(view, bytes.length - 10 - length);
  guardSchema(view, footer(FOOTER.schema));
  guardVector(view, footer(FOOTER.metadata), 4);
  for (const slot of [FOOTER.dictionaries, FOOTER.records]) {
    const { first, count } = guardVector(view, footer(slot), 24);
    for (let block = 0; block < count; block++) guardMessage(view, longAt(view, first + 24 * block));
  }
}

/** Where the next message begins, 0 after the last. */
function guardMessage(view: DataView, at: number): number {
  const begin = view.getInt32(at, true) === -1 ? at + 8 : at + 4;
  const length = view.getInt32(begin - 4, true);
  if (length === 0) return 0;
  const message = tableAt(view, begin);
  const version = message(MESSAGE.version);
  if (version === 0 || view.getInt16(version, true) < VERSION_4)
    throw new RangeError('an older version of the format');
  const kind = message(MESSAGE.kind) === 0 ? 0 : view.getUint8(message(MESSAGE.kind));
  const header = message(MESSAGE.header);
  const body = message(MESSAGE.body) === 0 ? 0 : longAt(view, message(MESSAGE.body));
  const end = begin + length + body;
  if (length < 0 || body < 0 || end > view.byteLength) throw new RangeError('a message longer than the file');
  if (header !== 0) {
    if (kind === SCHEMA) guardSchema(view, header);
    if (kind === RECORDS) guardRecords(view, header, body);
    if (kind === DICTIONARIES) guardRecords(view, tableAt(view, header)(6), body);
  }
  return end;
}

function guardRecords(view: DataView, at: number, body: number): void {
  const batch = tableAt(view, at);
  const { first, count } = guardVector(view, batch(6), 16);
  for (let node = 0; node < count; node++) {
    // A value takes a bit at least.
    const rows = longAt(view, first + 16 * node);
    if (rows < 0 || rows > 8 * body) throw new RangeError(`${rows} rows in ${body} bytes`);
  }
  const regions = guardVector(view, batch(8), 16);
  for (let region = 0; region < regions.count; region++) {
    const [offset, length] = [0, 8].map((half) => longAt(view, regions.first + 16 * region + half));
    if (!(offset! >= 0 && length! >= 0 && offset! + length! <= body))
      throw new RangeError('a column outside of its message');
  }
  guardVector(view, batch(12), 8);
}

function guardSchema(view: DataView, at: number): void {
  let fields = 0;
  const guardFields = (member: number, depth: number): void => {
    const { first, count } = guardVector(view, member, 4);
    fields += count;
    if (fields > MOST_FIELDS || depth > 50) throw new RangeError(`more than ${MOST_FIELDS} columns`);
    for (let field = 0; field < count; field++) {
      const own = tableAt(view, first + 4 * field);
      guardFields(own(14), depth + 1);
      guardVector(view, own(16), 4);
    }
  };
  if (at === 0) throw new RangeError('no list of columns');
  const schema = tableAt(view, at);
  guardFields(schema(6), 0);
  guardVector(view, schema(8), 4);
}

function tableAt(view: DataView, at: number): Member {
  const table = at + view.getInt32(at, true);
  const members = table - view.getInt32(table, true);
  const size = view.getUint16(members, true);
  return (slot) => {
    const distance = slot < size ? view.getUint16(members + slot, true) : 0;
    return distance === 0 ? 0 : table + distance;
  };
}

function guardVector(
  view: DataView,
  member: number,
  stride: number,
): { readonly first: number; readonly count: number } {
  if (member === 0) return { first: 0, count: 0 };
  const base = member + view.getInt32(member, true);
  const count = view.getInt32(base, true);
  if (count < 0 || base < 0 || base + 4 + count * stride > view.byteLength) {
    throw new RangeError(`a list of ${count} in a file of ${view.byteLength} bytes`);
  }
  return { first: base + 4, count };
}

/** A number of 64 bits; beyond 2^53 it need not be exact, only large. */
function longAt(view: DataView, at: number): number {
  return view.getInt32(at + 4, true) * 2 ** 32 + view.getUint32(at, true);
}
