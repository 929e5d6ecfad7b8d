import { createReadStream } from 'node:fs';
import { CliError, reasonOf } from '../errors';
import { linesOf } from '../lines';
import { zipMember } from './zip-member';

/** A file with one of GeoNames' tables: plain text, or a zip archive with the text in it. */
export interface TableFile {
  readonly path: string;
  /** What the table may be called inside an archive. */
  readonly members: readonly string[];
  /** Where the file came from: its address, or its path. */
  readonly from: string;
}

/** What was found in a table. */
export interface TableReport {
  readonly rows: number;
  readonly bad: number;
  /** The first bad rows, with their line numbers from 1. */
  readonly examples: readonly { readonly line: number; readonly reason: string }[];
}

/** No line of GeoNames comes near it: the longest has some 15,000 bytes. */
const LONGEST_LINE = 1_000_000;
const EXAMPLES = 5;

/**
 * Reads a table row by row. `take` gives what is wrong with a row, or null; a bad row is counted and
 * skipped. Line ends may be those of Windows.
 *
 * @throws CliError that names the file when it cannot be read to its end.
 */
export async function readTable(
  file: TableFile,
  take: (cells: readonly string[]) => string | null,
): Promise<TableReport> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const examples: { line: number; reason: string }[] = [];
  let [rows, bad] = [0, 0];
  try {
    for await (const { number, bytes } of linesOf(bytesOf(file), LONGEST_LINE)) {
      const reason = takeLine(bytes, decoder, take);
      if (reason === undefined) continue;
      rows++;
      if (reason === null) continue;
      bad++;
      if (examples.length < EXAMPLES) examples.push({ line: number, reason });
    }
  } catch (error) {
    if (error instanceof CliError || (error as NodeJS.ErrnoException).code === undefined) throw error;
    throw new CliError(`${file.path}: expected a table of GeoNames, but ${reasonOf(error)}`);
  }
  return { rows, bad, examples };
}

function bytesOf({ path, members }: TableFile): AsyncIterable<Buffer> {
  if (/\.zip$/i.test(path)) return zipMember(path, members);
  return createReadStream(path) as AsyncIterable<Buffer>;
}

/** Undefined for an empty line. */
function takeLine(
  bytes: Buffer | null,
  decoder: TextDecoder,
  take: (cells: readonly string[]) => string | null,
): string | null | undefined {
  if (bytes === null) return `expected a line of at most ${LONGEST_LINE} bytes, found a longer one`;
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    return 'expected UTF-8, found other bytes';
  }
  const line = text.endsWith('\r') ? text.slice(0, -1) : text;
  return line === '' ? undefined : take(line.split('\t'));
}
