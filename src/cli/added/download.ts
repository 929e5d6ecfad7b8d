import { open } from 'node:fs/promises';
import { CliError, reasonOf } from '../errors';
import { whyNotFetched } from '../fetch-error';
import { beginPart, dropPart, finishPart, type PartFile, readPart } from './part-file';

/** How long a host may be silent, milliseconds. */
const PATIENCE_MS = 30_000;
/** No dump of a country comes near it. */
const MOST_BYTES = 1_000_000_000;
/** How often a broken download is taken up again in one run. */
const ATTEMPTS = 4;
/** How long to wait before that, milliseconds, times the number of the attempt. */
const PAUSE_MS = 300;
const GO_ON = '; run the command again to go on from there';

/** Told how many bytes have come, and how many there are when the host says so. */
export type OnBytes = (done: number, total: number | undefined) => void;

/** The host has no such file. */
export class NotThere extends CliError {}

/** The connection broke, or the host was not ready: it may go better a moment later. */
class BrokenOff extends CliError {}

/**
 * Downloads a file. When the connection breaks, the rest alone is asked for (RFC 9110, Range and
 * If-Range), in this run or in a later one, if the host gives a strong ETag or a date of change. The
 * file appears under its name when all of it is there.
 *
 * @throws NotThere when the host has no such file, CliError that names the address when it cannot be had.
 */
export async function download(url: string, file: string, onBytes: OnBytes): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await fetchRest(url, file, onBytes);
      await finishPart(file);
      return;
    } catch (error) {
      if (!(error instanceof BrokenOff) || attempt === ATTEMPTS) throw asCliError(error, file);
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS * attempt));
    }
  }
}

function asCliError(error: unknown, file: string): unknown {
  const isOfDisk = error instanceof Error && typeof (error as NodeJS.ErrnoException).code === 'string';
  if (error instanceof CliError || !isOfDisk) return error;
  return new CliError(`${file}: expected a file that can be written, but ${reasonOf(error)}`);
}

async function fetchRest(url: string, file: string, onBytes: OnBytes): Promise<void> {
  const part = await readPart(url, file);
  const silence = new Silence();
  try {
    const response = await request(url, part, silence.signal);
    if (response.status === 416 && isWhole(response, part)) {
      await response.body?.cancel();
      return;
    }
    const start = await startOf(response, part, url, file);
    const total = lengthOf(response, start);
    if (total !== undefined && total > MOST_BYTES) throw tooLarge(url);
    if (start === 0) await beginPart(url, file, response.headers);
    await append(response, { ...part, bytes: start }, (done) => {
      silence.broken();
      if (done > MOST_BYTES) throw tooLarge(url);
      onBytes(done, total);
    });
  } catch (error) {
    if (!(error instanceof TypeError || error instanceof DOMException)) throw error;
    throw new BrokenOff(`${url}: expected the whole file, but ${whyNotFetched(error, PATIENCE_MS)}${GO_ON}`);
  } finally {
    silence.end();
  }
}

/** Ends a request when nothing has come for too long. */
class Silence {
  readonly #controller = new AbortController();
  #timer = this.#start();

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  broken(): void {
    clearTimeout(this.#timer);
    this.#timer = this.#start();
  }

  end(): void {
    clearTimeout(this.#timer);
  }

  #start(): NodeJS.Timeout {
    return setTimeout(() => this.#controller.abort(new DOMException('', 'TimeoutError')), PATIENCE_MS);
  }
}

async function request(url: string, part: PartFile, signal: AbortSignal): Promise<Response> {
  const headers = {
    accept: 'application/zip, */*;q=0.5',
    // Ranges are counted in the bytes that are sent, so they must be those of the file.
    'accept-encoding': 'identity',
    'user-agent': 'frontline-map',
    ...(part.bytes > 0 && { range: `bytes=${part.bytes}-`, 'if-range': part.validator }),
  };
  try {
    return await fetch(url, { headers, signal });
  } catch (error) {
    throw new CliError(`${url}: expected a download, but ${whyNotFetched(error, PATIENCE_MS)}`);
  }
}

/** Whether a host that has nothing beyond the part says that the part is all. */
function isWhole({ headers }: Response, part: PartFile): boolean {
  return /^bytes \*\/(\d+)$/i.exec(headers.get('content-range') ?? '')?.[1] === String(part.bytes);
}

/** Where the bytes of a response begin: after the part that is kept, or at 0 when the host sends all. */
async function startOf(response: Response, part: PartFile, url: string, file: string): Promise<number> {
  const { status, statusText, headers, body } = response;
  const isPage = /^text\/html\b/i.test(headers.get('content-type') ?? '');
  if (status === 200 && !isPage) return 0;
  const from = /^bytes (\d+)-/i.exec(headers.get('content-range') ?? '')?.[1];
  if (status === 206 && from === String(part.bytes)) return part.bytes;
  await body?.cancel();
  if (status === 206 || status === 416) {
    await dropPart(file);
    throw new BrokenOff(
      `${url}: expected bytes from ${part.bytes} on, found those from ${from ?? 'nowhere'}`,
    );
  }
  if (status === 404 || status === 410) throw new NotThere(`${url}: expected a file, found HTTP ${status}`);
  if (status === 200) throw new CliError(`${url}: expected a zip archive, found a web page`);
  const found = `${url}: expected a file, found HTTP ${status} ${statusText}`.trimEnd();
  throw status >= 500 || status === 429 ? new BrokenOff(found) : new CliError(found);
}

/** Bytes of the whole file, as far as the host tells. */
function lengthOf({ headers }: Response, start: number): number | undefined {
  const length = headers.get('content-length');
  return length === null || !/^\d+$/.test(length) ? undefined : start + Number(length);
}

async function append(response: Response, part: PartFile, onBytes: (done: number) => void): Promise<void> {
  const handle = await open(part.path, part.bytes === 0 ? 'w' : 'a');
  try {
    let done = part.bytes;
    onBytes(done);
    for await (const bytes of response.body ?? []) {
      await handle.write(bytes);
      done += bytes.length;
      onBytes(done);
    }
  } finally {
    await handle.close();
  }
}

function tooLarge(url: string): CliError {
  return new CliError(`${url}: expected a file of at most ${MOST_BYTES / 1e6} MB, found more`);
}
