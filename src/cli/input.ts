import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { MAX_ARTICLE_BYTES } from '../article/decode';
import { CliError, reasonOf, UsageError } from './errors';
import { fetchReport } from './fetch-report';

/** The bytes behind a FILE of the command line. */
export interface Input {
  /** The FILE as given; `standard input` for `-`. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly mediaType?: string;
  readonly url?: string;
}

/**
 * Reads a FILE: `-` for standard input, an http or https address, or a path.
 *
 * @throws CliError that names the file when it cannot be read or is too large, UsageError for an
 * address of another kind.
 */
export async function readInput(file: string): Promise<Input> {
  if (file === '-')
    return { name: 'standard input', bytes: await readStream(process.stdin, 'standard input') };
  if (isWebAddress(file)) {
    const { bytes, mediaType, url } = await fetchReport(file);
    return { name: file, bytes, mediaType, url };
  }
  return { name: file, bytes: await readPath(file) };
}

/** A FILE as a stream of bytes, for files that need not fit into memory. */
export function openInput(file: string): Readable {
  if (file === '-') return process.stdin;
  if (isWebAddress(file))
    throw new UsageError(`${file}: expected a file or - with --jsonl, found an address`);
  return createReadStream(file);
}

function isWebAddress(file: string): boolean {
  const scheme = /^([a-z][a-z\d+.-]+):\/\//i.exec(file)?.[1]?.toLowerCase();
  if (scheme === undefined) return false;
  if (scheme === 'http' || scheme === 'https') return true;
  throw new UsageError(`${file}: expected an http or https address, found ${scheme}`);
}

async function readPath(path: string): Promise<Uint8Array> {
  try {
    const handle = await open(path);
    try {
      // Looked at before it is read: a video dropped by mistake must not fill the memory.
      const { size } = await handle.stat();
      if (size > MAX_ARTICLE_BYTES) throw tooLarge(path);
      return await handle.readFile();
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (error instanceof CliError) throw error;
    throw new CliError(`${path}: expected a report, but ${reasonOf(error)}`);
  }
}

async function readStream(stream: Readable, name: string): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of stream as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > MAX_ARTICLE_BYTES) throw tooLarge(name);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

const tooLarge = (name: string): CliError =>
  new CliError(`${name}: expected a report of at most ${MAX_ARTICLE_BYTES / 1024 / 1024} MB, found more`);
