import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { FrontlineMap } from '../../src/components/frontline-map';
import { textAt } from '../../src/events/columns/text';
import { writeArrow } from '../../src/formats/arrow/index';
import { levelOf, WHOLE_WORLD_LEVEL } from '../../src/map/events-layer/grid';
import type { Pixel } from '../../src/map/types';
import type { TimeWindow } from '../../src/store/types';
import { ROOT } from '../support/build';
import { manyColumns } from '../support/many-events';
import { servedPages } from './pages';

/** The built embed with a file of very many events: everything that is shown agrees with a naive count. */
const SIZE = 200_000;

const PAGE = `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>Very many events</title><link rel="icon" href="data:," /></head>
  <body style="margin: 0">
    <script type="module" src="embed/frontline-map.js"></script>
    <frontline-map id="map" src="events.arrow" basemap="none"></frontline-map>
    <frontline-list for="map" style="height: 150px"></frontline-list>
  </body>
</html>`;

const folder = mkdtempSync(join(tmpdir(), 'frontline-million-'));
const columns = manyColumns(SIZE);
const { visit } = servedPages(['embed'], folder);

beforeAll(() => {
  mkdirSync(folder, { recursive: true });
  symlinkSync(join(ROOT, 'dist/embed'), join(folder, 'embed'));
  writeFileSync(join(folder, 'index.html'), PAGE);
  writeFileSync(join(folder, 'events.arrow'), writeArrow(columns));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a large file is loaded, brushed, played, and an event of it opened', async () => {
  const page = await visit('index.html');
  await page.waitForFunction(
    (size) => {
      const map = document.querySelector<FrontlineMap>('frontline-map');
      return map?.store?.getState().table.size === size && map.map !== null;
    },
    SIZE,
    { polling: 100 },
  );
  await expect.poll(() => shownCount(page), PATIENT).toBe(SIZE);

  await brush(page, 0.3, 0.45);
  const brushed = await windowOf(page);
  expect(brushed.end - brushed.start).toBeLessThan(500 * DAY);
  await expectAgreement(page, rowsIn(brushed));
  await expectDiscs(page, rowsIn(brushed));

  await page.evaluate(() =>
    document.querySelector<FrontlineMap>('frontline-map')!.store.dispatch({ type: 'speed', speed: 7 }),
  );
  const play = page.locator('frontline-timeline').getByRole('button', { name: 'Play' });
  await play.click();
  await expect
    .poll(async () => (await windowOf(page)).start, PATIENT)
    .toBeGreaterThan(brushed.start + 7 * DAY);
  await page.locator('frontline-timeline').getByRole('button', { name: 'Pause' }).click();
  const played = await windowOf(page);
  expect(played.end - played.start).toBe(brushed.end - brushed.start);
  await expectAgreement(page, rowsIn(played));
  await expectDiscs(page, rowsIn(played));

  const month = { start: brushed.start, end: brushed.start + 30 * DAY };
  await page.evaluate((window) => {
    const map = document.querySelector<FrontlineMap>('frontline-map')!;
    map.filter = { ...map.filter, window };
    map.map!.flyTo({ lat: 48.5, lon: 36.5 }, { zoom: 9, animate: false });
  }, month);
  await expectAgreement(page, rowsIn(month));
  const row = await lonelyRow(page, rowsIn(month));
  const { x, y } = await pixelOf(page, row);
  await page.mouse.click(x, y);
  const card = page.locator('frontline-card');
  await card.locator('h2').waitFor();
  expect(await page.evaluate(() => document.querySelector<FrontlineMap>('frontline-map')!.selection)).toBe(
    textAt(columns.texts.id, row),
  );
  expect(await card.locator('h2').textContent()).toBe(textAt(columns.texts.title, row));
});

const DAY = 86_400_000;
const PATIENT = { timeout: 20_000 } as const;

/** Rows that a window holds, by looking at each. */
function rowsIn(window: TimeWindow): readonly number[] {
  const rows: number[] = [];
  for (let row = 0; row < SIZE; row++)
    if (columns.start[row]! < window.end && columns.end[row]! > window.start) rows.push(row);
  return rows;
}

/** The timeline's words, the list, the counts and the discs of the map tell of just these rows. */
async function expectAgreement(page: Page, rows: readonly number[]): Promise<void> {
  expect(rows.length).toBeGreaterThan(0);
  await expect.poll(() => shownCount(page), PATIENT).toBe(rows.length);
  const option = page.locator('frontline-list [role=option]').first();
  await expect.poll(async () => Number(await option.getAttribute('aria-setsize')), PATIENT).toBe(rows.length);
  const told = await page.evaluate(() => {
    const map = document.querySelector<FrontlineMap>('frontline-map')!;
    const { total, byFamily, byStatus, rows } = map.store.getState().selection;
    const sum = (counts: object): number => Object.values(counts).reduce((a: number, b: number) => a + b, 0);
    return { total, byFamily: sum(byFamily), byStatus: sum(byStatus), rows: [...rows] };
  });
  expect(told).toEqual({ total: rows.length, byFamily: rows.length, byStatus: rows.length, rows });
}

/** How many events the timeline says are shown. */
async function shownCount(page: Page): Promise<number> {
  const words = await page.locator('frontline-timeline .words').textContent();
  return Number(/([\d,]+) of 200,000 events$/.exec(words ?? '')?.[1]?.replaceAll(',', ''));
}

async function windowOf(page: Page): Promise<TimeWindow> {
  const window = await page.evaluate(
    () => document.querySelector<FrontlineMap>('frontline-map')!.filter.window,
  );
  if (!window) throw new Error('Expected a window of time, found none.');
  return window;
}

/** Draws a range on the timeline with the mouse, from and to a share of its width. */
async function brush(page: Page, from: number, to: number): Promise<void> {
  const box = (await page.locator('frontline-timeline canvas').first().boundingBox())!;
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + from * box.width, y);
  await page.mouse.down();
  for (let step = 1; step <= 10; step++)
    await page.mouse.move(box.x + (from + ((to - from) * step) / 10) * box.width, y);
  await page.mouse.up();
}

/**
 * The discs of the map count what lies in sight, and no more than what lies in sight or just beyond
 * it; from afar they count the whole world.
 */
async function expectDiscs(page: Page, rows: readonly number[]): Promise<void> {
  const { counted, zoom } = await page.evaluate(() => {
    const view = document.querySelector<FrontlineMap>('frontline-map')!.map!;
    const { count, size } = (view as unknown as Drawn).many.layer.discs()!;
    const counted = Array.from(count.subarray(0, size)).reduce((sum, each) => sum + each, 0);
    return { counted, zoom: view.getView()!.zoom };
  });
  const box = (await page.locator('frontline-map .view').boundingBox())!;
  const within =
    (margin: number) =>
    ({ x, y }: Pixel): boolean =>
      x >= -margin && x <= box.width + margin && y >= -margin && y <= box.height + margin;
  const placed = rows.filter(isPlaced);
  if (levelOf(zoom) <= WHOLE_WORLD_LEVEL) {
    expect(counted).toBe(placed.length);
    return;
  }
  const pixels = await pixelsOf(page, placed);
  expect(counted).toBeGreaterThanOrEqual(pixels.filter(within(0)).length);
  expect(counted).toBeLessThanOrEqual(pixels.filter(within(2 * CELL)).length);
}

/** Widest cell of the map, pixels. */
const CELL = 128;

/** What the map view draws with, which it tells nobody. */
interface Drawn {
  readonly many: {
    readonly layer: { discs(): { readonly size: number; readonly count: Uint32Array } | null };
  };
}

/** A row that stands on the map with no other of the rows near it. */
async function lonelyRow(page: Page, rows: readonly number[]): Promise<number> {
  const placed = rows.filter(isPlaced);
  const pixels = await pixelsOf(page, placed);
  const box = (await page.locator('frontline-map .view').boundingBox())!;
  const lonely = placed.findIndex((row, index) => {
    const { x, y } = pixels[index]!;
    if (!(x > 150 && x < box.width - 150 && y > 60 && y < box.height - 100)) return false;
    if (columns.radiusKm[row]! > 0) return false;
    return pixels.every((other, at) => at === index || !(Math.hypot(other.x - x, other.y - y) < 70));
  });
  if (lonely < 0) throw new Error('Expected an event that stands alone on the map, found none.');
  return placed[lonely]!;
}

function isPlaced(row: number): boolean {
  return !Number.isNaN(columns.lat[row]);
}

/** Pixels of the map that rows stand at. */
function pixelsOf(page: Page, rows: readonly number[]): Promise<readonly Pixel[]> {
  return page.evaluate(
    (points) => {
      const view = document.querySelector<FrontlineMap>('frontline-map')!.map!;
      return points.map((point) => view.project(point));
    },
    rows.map((row) => [columns.lon[row]!, columns.lat[row]!] as const),
  );
}

/** Where a row stands, pixels of the page. */
async function pixelOf(page: Page, row: number): Promise<Pixel> {
  const box = (await page.locator('frontline-map .view').boundingBox())!;
  const [{ x, y } = { x: Number.NaN, y: Number.NaN }] = await pixelsOf(page, [row]);
  return { x: box.x + x, y: box.y + y };
}
