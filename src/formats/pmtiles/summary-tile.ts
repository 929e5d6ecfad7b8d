import { tableFromArrays, tableFromIPC, tableToIPC } from '@uwdata/flechette';
import { TileError } from './errors';
import type { Summary, SummaryStep } from './summary';

const ROWS = ['start', 'days', 'cell', 'type', 'status', 'count'] as const;
const CELLS = ['x', 'y'] as const;

/**
 * A tile begins with the length of its table of cells, four bytes and four of zero; then that
 * table and the one of rows follow as Arrow IPC streams. A tile of events has the length 0.
 */
export const PREFIX_BYTES = 8;

/** A summary as the bytes of a tile. */
export function encodeSummary(summary: Summary): Uint8Array {
  const cells = toStream(CELLS.map((name) => [name, summary[name]]));
  const rows = toStream(ROWS.map((name) => [name, summary[name]]));
  const bytes = new Uint8Array(PREFIX_BYTES + cells.length + rows.length);
  new DataView(bytes.buffer).setUint32(0, cells.length, true);
  bytes.set(cells, PREFIX_BYTES);
  bytes.set(rows, PREFIX_BYTES + cells.length);
  return bytes;
}

/**
 * Reads the tile of a summary. `step` is that of the tile's zoom. Throws a TileError where the bytes
 * are no such tile or a code in it is out of its range.
 */
export function decodeSummary(
  bytes: Uint8Array,
  step: SummaryStep,
  types: Uint8Array,
  statuses: Uint8Array,
): Summary {
  const split = PREFIX_BYTES + new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const [cells, rows] = [fromStream(bytes.subarray(PREFIX_BYTES, split)), fromStream(bytes.subarray(split))];
  const x = column(cells, 'x', Uint32Array);
  const y = column(cells, 'y', Uint32Array);
  const start = column(rows, 'start', Int32Array);
  const summary = {
    ...step,
    size: start.length,
    start,
    days: column(rows, 'days', Uint32Array),
    cell: column(rows, 'cell', Uint16Array),
    type: recode(column(rows, 'type', Uint8Array), types),
    status: recode(column(rows, 'status', Uint8Array), statuses),
    count: column(rows, 'count', Uint32Array),
    x,
    y,
  };
  if (summary.cell.some((cell) => cell >= x.length || cell >= y.length))
    throw new TileError('A tile of counts is broken: it counts for a cell that it does not have.');
  return summary;
}

type Columns = ReturnType<typeof tableFromIPC>;

function toStream(
  columns: [string, Summary['x'] | Summary['start'] | Summary['cell'] | Summary['type']][],
): Uint8Array {
  return tableToIPC(tableFromArrays(columns), { format: 'stream' })!;
}

function fromStream(bytes: Uint8Array): Columns {
  try {
    return tableFromIPC(bytes);
  } catch (error) {
    throw new TileError('A tile of counts is broken: expected an Arrow table.', { cause: error });
  }
}

function column<A extends Uint8Array | Uint16Array | Uint32Array | Int32Array>(
  table: Columns,
  name: string,
  kind: new (size: number) => A,
): A {
  const values: unknown = table.getChild(name)?.toArray();
  if (values instanceof kind) return values;
  throw new TileError(`A tile of counts is broken: expected the column ${name} as ${kind.name}.`);
}

/** Codes of the archive as ours, in a copy only where they differ. */
function recode(codes: Uint8Array, ours: Uint8Array): Uint8Array {
  if (codes.some((code) => code >= ours.length))
    throw new TileError('A tile of counts is broken: it has a code that the archive does not name.');
  return ours.every((code, index) => code === index) ? codes : codes.map((code) => ours[code]!);
}
