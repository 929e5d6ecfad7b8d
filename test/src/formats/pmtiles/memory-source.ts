import { gzipSync } from 'node:zlib';
import type { Source } from 'pmtiles';

/** Gzip as the command line compresses. */
export const gzip = (bytes: Uint8Array): Uint8Array => gzipSync(bytes);

/** An archive in memory, read by ranges; `fetched` keeps what was asked for. */
export class MemorySource implements Source {
  readonly fetched: (readonly [offset: number, length: number])[] = [];
  private readonly bytes: Uint8Array;

  constructor(parts: readonly Uint8Array[]) {
    this.bytes = new Uint8Array(Buffer.concat(parts));
  }

  getKey(): string {
    return 'memory';
  }

  async getBytes(
    offset: number,
    length: number,
    signal?: AbortSignal,
  ): Promise<{ readonly data: ArrayBuffer }> {
    signal?.throwIfAborted();
    this.fetched.push([offset, length]);
    return { data: this.bytes.slice(offset, offset + length).buffer as ArrayBuffer };
  }
}
