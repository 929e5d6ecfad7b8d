import type { EventColumns } from '../../events/columns/types';
import { readArrow, writeArrow } from '../arrow/index';
import { TileError } from './errors';
import { PREFIX_BYTES } from './summary-tile';
import { takeRows } from './take-rows';

/** The tile of some events: eight bytes of zero, then an Arrow file of them. */
export function encodeEvents(columns: EventColumns, rows: Uint32Array): Uint8Array {
  const arrow = writeArrow(takeRows(columns, rows.slice().sort()));
  const bytes = new Uint8Array(PREFIX_BYTES + arrow.length);
  bytes.set(arrow, PREFIX_BYTES);
  return bytes;
}

/** Reads a tile of events. Throws a TileError where the bytes are none. */
export function decodeEvents(bytes: Uint8Array): EventColumns {
  try {
    return readArrow(bytes.subarray(PREFIX_BYTES)).columns;
  } catch (error) {
    throw new TileError('A tile of events is broken.', { cause: error });
  }
}

/** Whether a tile holds events; else it holds a summary. */
export function holdsEvents(bytes: Uint8Array): boolean {
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true) === 0;
}
