import { FetchSource, FileSource, type RangeResponse, type Source } from 'pmtiles';

/** Why a part of an archive did not come. */
export class ArchiveError extends Error {
  override readonly name = 'ArchiveError';

  /** @param status What the host answered; 0 when it sends no parts of files. */
  constructor(
    readonly status: number,
    options: ErrorOptions,
  ) {
    super(status === 0 ? 'The host sends no parts of files.' : `The host answered ${status}.`, options);
  }
}

/** Reads an archive in parts: from a URL by range requests, or from a file that the reader chose. */
export function archiveSource(src: string | File): Source {
  // A page may be moved in its history while the archive is open.
  return typeof src === 'string' ? new UrlSource(new URL(src, document.baseURI).href) : new FileSource(src);
}

class UrlSource extends FetchSource {
  override async getBytes(
    offset: number,
    length: number,
    signal?: AbortSignal,
    etag?: string,
  ): Promise<RangeResponse> {
    try {
      return await super.getBytes(offset, length, signal, etag);
    } catch (error) {
      throw named(error);
    }
  }
}

/** What the library says in its own words, as an error that can be told apart. */
function named(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const status = /^Bad response code: (\d+)/.exec(error.message)?.[1];
  if (status !== undefined) return new ArchiveError(Number(status), { cause: error });
  return /Byte Serving/.test(error.message) ? new ArchiveError(0, { cause: error }) : error;
}
