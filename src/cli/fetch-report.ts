import { MAX_ARTICLE_BYTES } from '../article/decode';
import { CliError } from './errors';
import { whyNotFetched } from './fetch-error';

/** How long a host may take for the whole report, milliseconds. */
const PATIENCE_MS = 30_000;

/** A report as a host gives it. */
export interface Fetched {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  /** Address after redirects. */
  readonly url: string;
}

/**
 * Fetches a report from an http or https address.
 *
 * @throws CliError when the host does not answer in time, answers with an error or with too much.
 */
export async function fetchReport(url: string): Promise<Fetched> {
  try {
    const response = await fetch(url, {
      headers: { accept: 'text/html, text/plain, text/markdown, */*;q=0.5', 'user-agent': 'frontline-map' },
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (!response.ok) {
      await response.body?.cancel();
      throw new CliError(
        `${url}: expected a report, found HTTP ${response.status} ${response.statusText}`.trimEnd(),
      );
    }
    const bytes = await readLimited(response, url);
    return { bytes, mediaType: response.headers.get('content-type') ?? '', url: response.url || url };
  } catch (error) {
    if (error instanceof CliError) throw error;
    throw new CliError(`${url}: expected a report, but ${whyNotFetched(error, PATIENCE_MS)}`);
  }
}

async function readLimited(response: Response, url: string): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.length;
    if (size > MAX_ARTICLE_BYTES) {
      throw new CliError(
        `${url}: expected a report of at most ${MAX_ARTICLE_BYTES / 1024 / 1024} MB, found more`,
      );
    }
    parts.push(part);
  }
  return Buffer.concat(parts);
}
