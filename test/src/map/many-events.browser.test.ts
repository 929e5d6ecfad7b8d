import { afterEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { mercatorLat, mercatorLon, mercatorX, mercatorY } from '../../../src/events/columns/mercator';
import type { EventColumns } from '../../../src/events/columns/types';
import { FAMILY_COLOURS } from '../../../src/map/palette';
import { selectRows, tableOf } from '../../../src/store';
import type { EventFilter } from '../../../src/store/types';
import { MANY_START, manyColumns } from '../../support/many-events';
import { alike, next, putMap, ready, type TestMap } from './map-page';

const SIZE = 20_000;
const DAY = 86_400_000;
const maps: TestMap[] = [];

function open(): TestMap {
  const map = putMap({ basemap: 'none' });
  maps.push(map);
  return map;
}

afterEach(() => {
  vi.restoreAllMocks();
  for (const map of maps.splice(0)) map.remove();
});

/** Made-up events, a few hundred of them moved to one place at 38° E, 48.6° N, all captures. */
function crowd(together: number): EventColumns {
  const columns = manyColumns(SIZE, 3);
  for (let row = 0; row < together; row++) {
    columns.lon[row] = 38;
    columns.lat[row] = 48.6;
    columns.x[row] = mercatorX(38);
    columns.y[row] = mercatorY(48.6);
    columns.type[row] = CAPTURE;
    columns.status[row] = 0;
    columns.shaped[row] = 0;
    columns.radiusKm[row] = 0;
    columns.geoPrecision[row] = 0;
  }
  return columns;
}

const CAPTURE = 11;

function show(map: TestMap, columns: EventColumns, filter: EventFilter = {}): number {
  const table = tableOf(columns);
  const selection = selectRows(table, filter);
  map.view.setData(table, selection, { selected: '', hovered: '' });
  return selection.total;
}

/** A window that holds so many of the first rows. */
function first(columns: EventColumns, rows: number): EventFilter {
  return { window: { start: MANY_START - 40 * DAY, end: columns.start[rows]! } };
}

const isBlue = async (map: TestMap, x: number, y: number): Promise<boolean> =>
  alike(await map.colourAt(x, y), FAMILY_COLOURS.control.light);

test('a cell tells its count, a click opens it, and what cannot be opened answers with its events', async () => {
  const map = open();
  const columns = crowd(8_000);
  show(map, columns);
  map.view.flyTo({ lon: 38, lat: 48.6 }, { zoom: 3, animate: false });
  await ready(map);
  expect(await isBlue(map, 206, 168)).toBe(true);
  const at = page.elementLocator(map.container);
  const hovered = next(map, 'hover');
  await at.hover({ position: { x: 204, y: 162 } });
  const hit = await hovered;
  expect(hit.count).toBeGreaterThan(8_000);
  expect(hit.ids.length).toBe(12);
  const moved = next(map, 'view');
  await at.click({ position: { x: 204, y: 162 } });
  expect((await moved).zoom).toBeGreaterThan(3.9);

  map.view.flyTo({ lon: 38, lat: 48.6 }, { zoom: 16, animate: false });
  const chosen = next(map, 'select');
  await at.click({ position: { x: 202, y: 161 } });
  const place = await chosen;
  expect(place.count).toBe(8_000);
  expect(place.ids.length).toBe(200);
  expect(place.ids[0]).toBe('made-7999');
  expect([Math.round(place.x), Math.round(place.y)]).toEqual([200, 160]);
});

test('few in view are places, each with its events', async () => {
  const map = open();
  const columns = crowd(3);
  show(map, columns);
  await ready(map);
  const row = Array.from(columns.x.keys()).find((at) => at > 3 && columns.x[at]! > 0)!;
  const [lon, lat] = [mercatorLon(columns.x[row]!), mercatorLat(columns.y[row]!)];
  map.view.flyTo({ lon, lat }, { zoom: 13, animate: false });
  const chosen = next(map, 'select');
  await page.elementLocator(map.container).click({ position: { x: 200, y: 160 } });
  expect(await chosen).toMatchObject({ count: 1, ids: [`made-${row}`] });
  map.view.flyTo({ lon: 0, lat: -75 }, { animate: false });
  const none = next(map, 'select');
  await page.elementLocator(map.container).click({ position: { x: 200, y: 160 } });
  expect(await none).toMatchObject({ count: 0, ids: [] });
});

test('a small selection that stands still becomes marks in the same places, and a change is drawn at once again', async () => {
  const map = open();
  const columns = crowd(1);
  map.view.flyTo({ lon: 38, lat: 48.6 }, { zoom: 7, animate: false });
  await ready(map);
  show(map, columns, first(columns, 1));
  expect(await isBlue(map, 200, 160)).toBe(true);
  // By now the marks have come, and they answer with ids in the table's order.
  await new Promise((resolve) => setTimeout(resolve, 1200));
  expect(await isBlue(map, 200, 160)).toBe(true);
  const chosen = next(map, 'select');
  await page.elementLocator(map.container).click({ position: { x: 200, y: 160 } });
  expect(await chosen).toMatchObject({ count: 1, ids: ['made-0'] });
  show(map, columns, { window: { start: columns.start[SIZE / 2]!, end: columns.start[SIZE / 2]! + DAY } });
  expect(await isBlue(map, 200, 160)).toBe(false);
});

test('a lost context comes back with a million’s worth of discs', async () => {
  const map = open();
  show(map, crowd(15_000));
  map.view.flyTo({ lon: 38, lat: 48.6 }, { zoom: 8, animate: false });
  await ready(map);
  const loser = map.container
    .querySelector('canvas')!
    .getContext('webgl2')!
    .getExtension('WEBGL_lose_context')!;
  loser.loseContext();
  await new Promise((resolve) => setTimeout(resolve, 300));
  loser.restoreContext();
  await expect.poll(() => isBlue(map, 208, 170), { timeout: 10_000 }).toBe(true);
  expect(map.problems).toEqual([]);
});

test('where the driver refuses the shaders, cells are MapLibre’s own pins', async () => {
  const original = WebGL2RenderingContext.prototype.getShaderParameter;
  // No driver can be made to refuse a shader, so its answer for ours is given here.
  vi.spyOn(WebGL2RenderingContext.prototype, 'getShaderParameter').mockImplementation(function (
    this: WebGL2RenderingContext,
    shader,
    name,
  ) {
    const ours = this.getShaderSource(shader)?.includes('u_family_colours') ?? false;
    return ours && name === this.COMPILE_STATUS ? false : Reflect.apply(original, this, [shader, name]);
  });
  const map = open();
  show(map, crowd(15_000));
  map.view.flyTo({ lon: 38, lat: 48.6 }, { zoom: 8, animate: false });
  await ready(map);
  await expect.poll(() => isBlue(map, 200, 170), { timeout: 10_000 }).toBe(true);
  const hovered = next(map, 'hover');
  await page.elementLocator(map.container).hover({ position: { x: 200, y: 162 } });
  expect((await hovered).count).toBeGreaterThanOrEqual(15_000);
  expect(map.problems).toEqual([]);
});

test('density is deeper where more events are, tells how many, is opened by a click, and goes again', async () => {
  const map = open();
  show(map, crowd(15_000));
  map.view.flyTo({ lon: 38, lat: 48.6 }, { zoom: 8, animate: false });
  await ready(map);
  map.view.setHeat(true);
  const [middle] = await map.colourAt(200, 160);
  const [aside] = await map.colourAt(230, 160);
  const [far] = await map.colourAt(20, 160);
  expect(middle).toBeLessThan(aside);
  expect(aside).toBeLessThan(far);
  const at = page.elementLocator(map.container);
  const hovered = next(map, 'hover');
  await at.hover({ position: { x: 201, y: 161 } });
  const hit = await hovered;
  expect(hit.count).toBeGreaterThanOrEqual(15_000);
  expect(hit.ids.length).toBe(12);
  map.view.setHeat(false);
  expect(await isBlue(map, 207, 170)).toBe(true);
  map.view.setHeat(true);
  map.view.flyTo({ lon: 38, lat: 48.6 }, { zoom: 3, animate: false });
  await map.colourAt(200, 160);
  const moved = next(map, 'view');
  await at.click({ position: { x: 204, y: 162 } });
  expect((await moved).zoom).toBeGreaterThan(3.9);
});

test('counts that are in no table are drawn as cells, and give way to the table again', async () => {
  const map = open();
  await ready(map);
  map.view.flyTo({ lon: 38, lat: 48.6 }, { zoom: 6, animate: false });
  const one = Uint32Array.of(mercatorX(38));
  map.view.setCells({
    size: 1,
    x: one,
    y: Uint32Array.of(mercatorY(48.6)),
    family: Uint8Array.of(2),
    status: Uint8Array.of(0),
    count: Uint32Array.of(70_000),
  });
  expect(await isBlue(map, 206, 170)).toBe(true);
  const hovered = next(map, 'hover');
  await page.elementLocator(map.container).hover({ position: { x: 204, y: 161 } });
  expect(await hovered).toMatchObject({ count: 70_000, ids: [] });
  map.view.setCells(null);
  expect(await isBlue(map, 206, 170)).toBe(false);
});

test('fits the drawn events but for a few far off, and some by their ids', async () => {
  const map = open();
  const columns = crowd(2);
  await ready(map);
  show(map, columns);
  expect(map.view.fit('events', { animate: false })).toBe(true);
  const all = map.view.getView()!;
  expect(all.zoom).toBeGreaterThan(3);
  expect(all.zoom).toBeLessThan(6);
  expect(Math.abs(all.lat - 49)).toBeLessThan(3);
  expect(Math.abs(all.lon - 35.5)).toBeLessThan(3);
  expect(map.view.fit(['made-0', 'made-1'], { animate: false })).toBe(true);
  const { lat, lon, zoom } = map.view.getView()!;
  expect([lat, lon, zoom].map((value) => Math.round(value * 10) / 10)).toEqual([48.6, 38, 9]);
  expect(map.view.fit(['nobody'])).toBe(false);
});
