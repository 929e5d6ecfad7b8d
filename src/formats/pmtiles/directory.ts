import { VarintWriter } from './varint';

/** One tile, or one leaf directory where `run` is 0; lengths and offsets are bytes. */
export interface Entry {
  /** Number of the tile, or of the first one in the leaf directory. */
  readonly id: number;
  /** Within the section of tiles, or of leaf directories. */
  readonly offset: number;
  readonly length: number;
  /** How many tiles from `id` on have this content; 0 for a leaf directory. */
  readonly run: number;
}

/** Compresses by gzip, for the archive; the same bytes for the same input. */
export type Compress = (bytes: Uint8Array) => Uint8Array | Promise<Uint8Array>;

/** The directories of an archive, compressed. */
export interface Directories {
  readonly root: Uint8Array;
  /** All leaf directories one after the other; empty where the root holds every tile. */
  readonly leaves: Uint8Array;
}

/** Entries of one leaf directory to begin with; doubled until the root fits. */
const LEAF_SIZE = 4096;

/**
 * Puts entries, ascending by id, into a root directory of at most `most` bytes, and into leaf
 * directories where they do not fit.
 */
export async function writeDirectories(
  entries: readonly Entry[],
  compress: Compress,
  most: number,
): Promise<Directories> {
  const root = await compress(encodeDirectory(entries));
  if (root.length <= most) return { root, leaves: new Uint8Array() };
  for (let size = LEAF_SIZE; ; size *= 2) {
    const directories = await withLeaves(entries, compress, size);
    if (directories.root.length <= most) return directories;
  }
}

async function withLeaves(entries: readonly Entry[], compress: Compress, size: number): Promise<Directories> {
  const leaves: Uint8Array[] = [];
  const root: Entry[] = [];
  let offset = 0;
  for (let from = 0; from < entries.length; from += size) {
    const leaf = await compress(encodeDirectory(entries.slice(from, from + size)));
    root.push({ id: entries[from]!.id, offset, length: leaf.length, run: 0 });
    leaves.push(leaf);
    offset += leaf.length;
  }
  return { root: await compress(encodeDirectory(root)), leaves: joinBytes(leaves, offset) };
}

/** Entries in columns, as PMTiles 3 has them: steps of ids, runs, lengths, offsets (0 where one follows on the last). */
export function encodeDirectory(entries: readonly Entry[]): Uint8Array<ArrayBuffer> {
  const writer = new VarintWriter();
  writer.push(entries.length);
  let last = 0;
  for (const { id } of entries) {
    writer.push(id - last);
    last = id;
  }
  for (const { run } of entries) writer.push(run);
  for (const { length } of entries) writer.push(length);
  let next = -1;
  for (const { offset, length } of entries) {
    writer.push(offset === next ? 0 : offset + 1);
    next = offset + length;
  }
  return writer.finish();
}

function joinBytes(parts: readonly Uint8Array[], length: number): Uint8Array {
  const joined = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
