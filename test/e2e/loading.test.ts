import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { writeArrow } from '../../src/formats';
import { ensureBuilt, ROOT } from '../support/build';
import { manyColumns } from '../support/many-events';
import { type StaticServer, serveFolder } from '../support/serve';
import { launch } from './pages';

/** Features of the slow file that come at once, and in all. */
const [SOON, ALL] = [3000, 9000];

const HEADS: Readonly<Record<string, string>> = {
  '/embed.html': '<script type="module" src="/embed.js"></script>',
  '/strict.html': '<script type="module" src="/embed.js"></script>',
  '/page.html': '<script type="module" src="/page.js"></script>',
};

let browser: Browser;
let app: StaticServer;
let server: Server;
let page: Page;
/** Sends the rest of the slow file. */
let release: () => void = () => undefined;
let gone: Promise<void> = Promise.resolve();

beforeAll(async () => {
  ensureBuilt(['embed', 'page', 'app']);
  app = await serveFolder(join(ROOT, 'dist/app'));
  server = createServer(answer);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  await app.close();
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
});
afterEach(async () => {
  release();
  await page.context().close();
});

function answer({ url = '/' }: IncomingMessage, response: ServerResponse): void {
  const head = HEADS[url];
  if (head !== undefined) {
    // No worker at all, as strict pages have it.
    if (url === '/strict.html') response.setHeader('content-security-policy', "worker-src 'none'");
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><html lang="en"><title>Test</title>
       <frontline-map id="map" basemap="none"></frontline-map><div id="reports"></div>${head}</html>`,
    );
  } else if (url === '/embed.js' || url === '/page.js') {
    const name = url === '/embed.js' ? 'embed/frontline-map.js' : 'page/frontline-page.js';
    response.setHeader('content-type', 'text/javascript');
    response.end(readFileSync(join(ROOT, 'dist', name)));
  } else if (url === '/slow.geojson') slowly(response);
  else if (url === '/many.arrow') response.end(writeArrow(manyColumns(20_000)));
  else response.writeHead(404).end();
}

function slowly(response: ServerResponse): void {
  const feature = (index: number): string =>
    JSON.stringify({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [38 + index / 1e5, 48.5] },
      properties: { id: `slow-${index}`, title: `Event ${index}`, start: '2023-03-07T00:00:00Z' },
    });
  const features = (from: number, to: number): string =>
    Array.from({ length: to - from }, (_, at) => `,\n${feature(from + at)}`).join('');
  response.write(`{"type":"FeatureCollection","features":[${feature(0)}${features(1, SOON)}`);
  gone = new Promise((resolve) => response.on('close', resolve));
  release = () => {
    release = () => undefined;
    response.end(`${features(SOON, ALL)}]}`);
  };
}

interface Shown {
  readonly size: number;
  readonly notice: string;
  readonly ready: readonly number[];
}

async function visit(path: string): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: 800, height: 600 },
    reducedMotion: 'reduce',
  });
  page = await context.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`);
  await page.evaluate(() => {
    const told: number[] = [];
    Object.assign(window, { told });
    document.addEventListener('frontline-ready', (event) =>
      told.push((event as Event & { total: number }).total),
    );
  });
}

const load = (src: string): Promise<void> =>
  page.evaluate((address) => document.querySelector('frontline-map')!.setAttribute('src', address), src);

const shown = (): Promise<Shown> =>
  page.evaluate(() => {
    const map = document.querySelector('frontline-map') as HTMLElement & {
      store: { getState(): { table: { size: number } } };
    };
    return {
      size: map.store.getState().table.size,
      notice: map.shadowRoot?.querySelector('.notice span')?.textContent ?? '',
      ready: (window as unknown as { told: number[] }).told,
    };
  });

test('the first events are on the map before the file ends, and ready is told once, of all', async () => {
  await visit('/embed.html');
  await load('/slow.geojson');
  await expect.poll(async () => (await shown()).size, { timeout: 20_000 }).toBeGreaterThan(500);
  const early = await shown();
  expect(early.size).toBeLessThanOrEqual(SOON);
  expect(early.ready).toEqual([]);
  expect(early.notice).toMatch(/^Loading \/slow\.geojson: \d\.\d MB so far, [\d,]+ events$/);
  release();
  await expect.poll(async () => (await shown()).size, { timeout: 20_000 }).toBe(ALL);
  await expect.poll(async () => (await shown()).ready, { timeout: 20_000 }).toEqual([ALL]);
  expect((await shown()).notice).toBe('');
});

test('a load that is cancelled stops the transfer, keeps what came and says that it is not all', async () => {
  await visit('/embed.html');
  await load('/slow.geojson');
  await expect.poll(async () => (await shown()).size, { timeout: 20_000 }).toBeGreaterThan(500);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await gone;
  await expect
    .poll(async () => (await shown()).notice)
    .toMatch(/^Loading was stopped: [\d,]+ events are here/);
  const { size } = await shown();
  expect(size).toBeGreaterThan(500);
  expect(size).toBeLessThanOrEqual(SOON);
});

test('another source lets go of the table, the transfer and the worker', async () => {
  await visit('/embed.html');
  await page.waitForFunction(() => customElements.get('frontline-map') !== undefined);
  const workers = async () => page.workers().filter((worker) => worker.url().startsWith('blob:')).length;
  await load('/slow.geojson');
  await expect.poll(async () => (await shown()).size, { timeout: 20_000 }).toBeGreaterThan(500);
  const during = await workers();
  await load('');
  await gone;
  await expect.poll(async () => (await shown()).size).toBe(0);
  await expect.poll(workers).toBe(during - 1);
});

test.each(['/embed.html', '/page.html'])('%s reads Arrow', async (path) => {
  await visit(path);
  await load('/many.arrow');
  await expect.poll(async () => (await shown()).size, { timeout: 20_000 }).toBe(20_000);
  await expect.poll(async () => (await shown()).ready, { timeout: 20_000 }).toEqual([20_000]);
});

test('where a policy forbids workers the page reads the file itself, in turns', async () => {
  await visit('/strict.html');
  await load('/slow.geojson');
  await expect.poll(async () => (await shown()).size, { timeout: 20_000 }).toBeGreaterThan(500);
  release();
  await expect.poll(async () => (await shown()).size, { timeout: 20_000 }).toBe(ALL);
});

test('an Arrow file opened in the app is shown in place of the reports, which come back', async () => {
  const context = await browser.newContext({ viewport: { width: 1100, height: 700 }, locale: 'en-GB' });
  page = await context.newPage();
  await page.goto(app.url);
  const size = (): Promise<number> =>
    page.evaluate(() => {
      const root = document.querySelector('frontline-app')?.shadowRoot;
      const map = root?.querySelector('frontline-map') as
        | (Element & { store: { getState(): { table: { size: number } } } })
        | null
        | undefined;
      return map?.store.getState().table.size ?? 0;
    });
  await expect.poll(size, { timeout: 40_000 }).toBeGreaterThan(0);
  const before = await size();
  const buffer = Buffer.from(writeArrow(manyColumns(7000)));
  const file = { name: 'war.arrow', mimeType: 'application/octet-stream', buffer };
  await page.locator('input[type=file]').first().setInputFiles(file);
  await expect.poll(size, { timeout: 20_000 }).toBe(7000);
  await page.getByText('war.arrow is shown in place of the reports.').waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(size).toBe(before);
});
