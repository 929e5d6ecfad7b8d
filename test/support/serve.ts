import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, resolve, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.geojson': 'application/geo+json',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** A running file server on the loopback address. */
export interface StaticServer {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves a folder as a plain static host would: no cache, no compression, 404 for what is not there,
 * parts of files for requests of a range, to pages of other origins too.
 *
 * @param ranges False for a host that sends whole files only.
 */
export async function serveFolder(folder: string, ranges = true): Promise<StaticServer> {
  const root = resolve(folder);
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = normalize(join(root, path.endsWith('/') ? `${path}index.html` : path));
    const found = file.startsWith(root + sep) ? await stat(file).catch(() => null) : null;
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-allow-headers', 'range');
    if (request.method === 'OPTIONS') {
      response.writeHead(204).end();
      return;
    }
    if (!found?.isFile()) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
      return;
    }
    response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
    response.setHeader('cache-control', 'no-store');
    send(response, file, found.size, ranges ? request.headers.range : undefined);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => close(server) };
}

/** The file, or the one range of it that is asked for: `bytes=FIRST-LAST`. */
function send(response: ServerResponse, file: string, size: number, range: string | undefined): void {
  const asked = /^bytes=(\d+)-(\d*)$/.exec(range ?? '');
  const start = Number(asked?.[1] ?? 0);
  const end = Math.min(size - 1, asked?.[2] ? Number(asked[2]) : size - 1);
  if (asked && start >= size) {
    response.writeHead(416, { 'content-range': `bytes */${size}` }).end();
    return;
  }
  response.setHeader('content-length', size === 0 ? 0 : end - start + 1);
  if (asked) response.setHeader('content-range', `bytes ${start}-${end}/${size}`);
  response.writeHead(asked ? 206 : 200);
  if (size === 0) response.end();
  else createReadStream(file, { start, end }).pipe(response);
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done) => server.close(() => done()));
}
