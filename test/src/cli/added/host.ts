import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach } from 'vitest';

/** What was asked of a host. */
export interface Asked {
  readonly path: string;
  readonly range: string | undefined;
  readonly ifRange: string | undefined;
}

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A host of files on this machine, gone when the test ends. */
export interface Host {
  readonly url: string;
  readonly asked: readonly Asked[];
}

const running = new Set<() => void>();
afterEach(() => {
  for (const stop of running) stop();
  running.clear();
});

/** Starts a host; a path is answered with bytes, in ranges if so asked, or as the test says. */
export async function startHost(files: Readonly<Record<string, Uint8Array | Answer>>): Promise<Host> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    const path = (request.url ?? '').slice(1);
    const { range, 'if-range': ifRange } = request.headers;
    asked.push({ path, range, ifRange: Array.isArray(ifRange) ? ifRange[0] : ifRange });
    const file = files[path];
    if (file === undefined)
      response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>Not Found</h1>');
    else if (typeof file === 'function') file(request, response);
    else serve(request, response, file);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  running.add(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, asked };
}

export const ETAG = '"v1"';

/** Answers with a file, or from a byte on when the validator is still the same. */
export function serve(request: IncomingMessage, response: ServerResponse, file: Uint8Array): void {
  const from = /^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1];
  const headers = { etag: ETAG, 'content-type': 'application/zip', 'accept-ranges': 'bytes' };
  if (from === undefined || request.headers['if-range'] !== ETAG) {
    response.writeHead(200, { ...headers, 'content-length': file.length }).end(file);
    return;
  }
  const start = Number(from);
  if (start >= file.length) {
    response.writeHead(416, { 'content-range': `bytes */${file.length}` }).end();
    return;
  }
  const range = `bytes ${start}-${file.length - 1}/${file.length}`;
  response
    .writeHead(206, { ...headers, 'content-range': range, 'content-length': file.length - start })
    .end(file.subarray(start));
}

/** So long the other side has to take what was sent before the connection breaks, on a busy machine too. */
const PAUSE_MS = 250;

/** Answers with the beginning of a file and breaks the connection, some times, then as {@link serve}. */
export function breaking(file: Uint8Array, at: number, times = 1): Answer {
  let left = times;
  return (request, response) => {
    if (left-- <= 0) {
      serve(request, response, file);
      return;
    }
    const start = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0);
    const headers = { etag: ETAG, 'content-type': 'application/zip', 'content-length': file.length - start };
    const range = { 'content-range': `bytes ${start}-${file.length - 1}/${file.length}` };
    response.writeHead(start > 0 ? 206 : 200, start > 0 ? { ...headers, ...range } : headers);
    response.write(file.subarray(start, start + at), () => setTimeout(() => response.destroy(), PAUSE_MS));
  };
}
