import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { writeEventTiles } from '../../src/formats/pmtiles/index';
import type { EventFilter, FrontlineStore } from '../../src/store/types';
import { ensureBuilt, ROOT } from '../support/build';
import { manyColumns } from '../support/many-events';
import { type StaticServer, serveFolder } from '../support/serve';
import { launch, open, type WatchedPage } from './pages';

/** An archive of events on a plain static host, and the one-tag widget over it. */
const SIZE = 30_000;
const columns = manyColumns(SIZE, 17);
const PLACED = columns.lat.filter((lat) => !Number.isNaN(lat)).length;

let folder: string;
let browser: Browser;
let server: StaticServer;
let opened: WatchedPage | null = null;

beforeAll(async () => {
  ensureBuilt(['embed']);
  folder = mkdtempSync(join(tmpdir(), 'event-tiles-'));
  cpSync(join(ROOT, 'dist/embed'), join(folder, 'embed'), { recursive: true });
  const parts = await writeEventTiles(columns, { compress: (bytes) => gzipSync(bytes), mostEvents: 1_000 });
  writeFileSync(join(folder, 'events.pmtiles'), Buffer.concat(parts));
  writeFileSync(join(folder, 'words.pmtiles'), 'These are words, and no archive. '.repeat(600));
  for (const name of ['events', 'words', 'gone']) writeFileSync(join(folder, `${name}.html`), page(name));
  server = await serveFolder(folder);
  browser = await launch();
});

afterAll(async () => {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true });
});

afterEach(async () => {
  const troubles = opened?.troubles ?? [];
  await opened?.close();
  opened = null;
  // The browser itself notes a 404 on the console.
  expect(troubles.filter((trouble) => !trouble.includes('404'))).toEqual([]);
});

function page(name: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Events</title>
<script type="module" src="embed/frontline-map.js"></script>
<frontline-map id="map" src="${name}.pmtiles"></frontline-map>
<frontline-list for="map" style="height: 300px"></frontline-list></html>`;
}

type MapElement = HTMLElement & {
  readonly store: FrontlineStore;
  readonly map: {
    flyTo(point: { lat: number; lon: number }, options: { zoom: number; animate: boolean }): void;
  };
  filter: EventFilter;
};

async function visit(name: string, host = server): Promise<Page> {
  opened = await open(browser, `${host.url}/${name}.html`);
  return opened.page;
}

/** What the map counts or holds at the moment. */
function inSight(
  page: Page,
): Promise<{ readonly close: boolean; readonly counted: number; readonly rows: number }> {
  return page.locator('frontline-map').evaluate((element) => {
    const { whole, filter, table } = (element as unknown as MapElement).store.getState();
    const places = whole?.cells(filter);
    let counted = 0;
    for (const count of places?.count ?? []) counted += count;
    return { close: whole?.close ?? false, counted, rows: table.size };
  });
}

function setFilter(page: Page, filter: EventFilter): Promise<void> {
  return page.locator('frontline-map').evaluate((element, value) => {
    (element as unknown as MapElement).filter = value;
  }, filter);
}

test('from afar the map counts by place and the timeline counts all, by the filter', async () => {
  const page = await visit('events');
  await expect.poll(async () => (await inSight(page)).counted, { timeout: 30_000 }).toBe(PLACED);
  expect(await inSight(page)).toMatchObject({ close: false, rows: 0 });
  await page.locator('frontline-timeline .words').getByText('30,000 of 30,000 events').waitFor();
  await page.locator('frontline-list').getByText('Zoom in on the map').waitFor();

  const window = { start: Date.UTC(2022, 2, 1), end: Date.UTC(2022, 3, 1) };
  await setFilter(page, { window, families: ['strikes'] });
  const shown = await page.locator('frontline-map').evaluate((element) => {
    const { whole, filter } = (element as unknown as MapElement).store.getState();
    return whole!.count(filter).total;
  });
  expect(shown).toBeGreaterThan(20);
  expect(shown).toBeLessThan(1_000);
  await page.locator('frontline-timeline .words').getByText(`${shown} of 30,000 events`).waitFor();
  expect((await inSight(page)).counted).toBeLessThanOrEqual(shown);
  await setFilter(page, { text: 'bridge' });
  await page.locator('frontline-map').getByText('The counts leave aside').waitFor();
});

test('close by the events are there one by one, with list and card', async () => {
  const page = await visit('events');
  await expect.poll(async () => (await inSight(page)).counted, { timeout: 30_000 }).toBe(PLACED);
  await page.locator('frontline-map').evaluate((element) => {
    (element as unknown as MapElement).map.flyTo({ lat: 48.5, lon: 37 }, { zoom: 10, animate: false });
  });
  await expect.poll(async () => (await inSight(page)).close).toBe(true);
  expect((await inSight(page)).rows).toBeGreaterThan(20);
  const option = page.locator('frontline-list [role=option]').first();
  await option.click();
  await page.locator('frontline-card h2').getByText('Made up:').waitFor();
});

test('an element that is moved in its page reads on, and another src lets the archive go', async () => {
  const page = await visit('events');
  await expect.poll(async () => (await inSight(page)).counted, { timeout: 30_000 }).toBe(PLACED);
  const map = page.locator('frontline-map');
  await map.evaluate((element) => document.body.append(element));
  await expect
    .poll(async () => {
      await map.evaluate((element) => {
        const view = (element as unknown as MapElement).map;
        view?.flyTo({ lat: 48.5, lon: 37 }, { zoom: 10, animate: false });
      });
      return (await inSight(page)).close;
    })
    .toBe(true);
  await map.evaluate((element) => element.removeAttribute('src'));
  await expect.poll(() => inSight(page)).toEqual({ close: false, counted: 0, rows: 0 });
  expect(
    await map.evaluate((element) => (element as unknown as MapElement).store.getState().whole),
  ).toBeNull();
});

test('a host that sends whole files only is told of', async () => {
  const whole = await serveFolder(folder, false);
  const page = await visit('events', whole);
  await page.getByText('sends whole files only').waitFor();
  await whole.close();
});

test('what is no archive, and what is not there', async () => {
  const words = await visit('words');
  await words.getByText('It is no PMTiles archive').waitFor();
  await opened?.close();
  const gone = await visit('gone');
  await gone.getByText('answered with status 404').waitFor();
});
