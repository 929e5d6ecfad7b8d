import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { FAMILY_COLOURS, GROUND_COLOURS } from '../../../src/map/palette';
import { makeEvent } from '../store/events';
import { alike, next, putMap, ready, type TestMap } from './map-page';

const BAKHMUT = [38, 48.595] as const;
const maps: TestMap[] = [];

function open(...options: Parameters<typeof putMap>): TestMap {
  const map = putMap(...options);
  maps.push(map);
  return map;
}

afterEach(() => {
  for (const map of maps.splice(0)) map.remove();
});

test('draws the bundled basemap and an event in its family’s colour, from this server alone', async () => {
  const map = open();
  map.show([makeEvent({ type: 'shelling' })]);
  map.view.flyTo({ lon: BAKHMUT[0], lat: BAKHMUT[1] }, { zoom: 6, animate: false });
  await ready(map);
  const { x, y } = map.view.project(BAKHMUT);
  expect([Math.round(x), Math.round(y)]).toEqual([200, 160]);
  expect(alike(await map.colourAt(x, y), FAMILY_COLOURS.strikes.light)).toBe(true);
  expect(map.problems).toEqual([]);
  const elsewhere = performance
    .getEntriesByType('resource')
    .filter(({ name }) => /^https?:/.test(name) && new URL(name).origin !== location.origin);
  expect(elsewhere).toEqual([]);
});

test('land and sea have the theme’s colours, and change with it', async () => {
  const map = open();
  map.view.fit([30, 43, 38, 50], { animate: false });
  await ready(map);
  const sea = map.view.project([33, 43.6]);
  const steppe = map.view.project([33.2, 46.9]);
  expect(alike(await map.colourAt(sea.x, sea.y), GROUND_COLOURS.light.water)).toBe(true);
  expect(alike(await map.colourAt(steppe.x, steppe.y), GROUND_COLOURS.light.land)).toBe(true);
  map.view.setTheme('dark');
  map.view.setLang('uk');
  await expect
    .poll(async () => alike(await map.colourAt(sea.x, sea.y), GROUND_COLOURS.dark.water), { timeout: 8000 })
    .toBe(true);
  expect(alike(await map.colourAt(steppe.x, steppe.y), GROUND_COLOURS.dark.land)).toBe(true);
});

test('a ring is empty inside, and a new selection takes the place of the old', async () => {
  const map = open();
  map.show([makeEvent({ status: 'claimed' })]);
  map.view.flyTo({ lon: BAKHMUT[0], lat: BAKHMUT[1] }, { zoom: 6, animate: false });
  await ready(map);
  expect(alike(await map.colourAt(200, 160), GROUND_COLOURS.light.halo, 16)).toBe(true);
  map.show([makeEvent({ id: 'e2', type: 'capture' })]);
  await expect
    .poll(async () => alike(await map.colourAt(200, 160), FAMILY_COLOURS.control.light), { timeout: 8000 })
    .toBe(true);
  map.show([]);
  await expect
    .poll(async () => alike(await map.colourAt(200, 160), FAMILY_COLOURS.control.light), { timeout: 8000 })
    .toBe(false);
});

test('a region is hatched and has no pin in its middle', async () => {
  const map = open({ basemap: 'none' });
  const ring = [
    [36, 47],
    [40, 47],
    [40, 50],
    [36, 50],
    [36, 47],
  ];
  map.show([
    makeEvent(
      { type: 'reinforcement', geoPrecision: 'region', placeName: '', placeId: 'fl:donbas' },
      { type: 'Polygon', coordinates: [ring] },
    ),
  ]);
  map.view.fit([35, 46.5, 41, 50.5], { animate: false });
  await ready(map);
  await map.colourAt(200, 160);
  const colours = await Promise.all(
    Array.from({ length: 24 }, async (_, step) => String(await map.colourAt(170 + step, 150))),
  );
  // Lines and ground in turn, and nowhere the full colour of a pin.
  expect(new Set(colours).size).toBeGreaterThan(2);
  expect(colours.filter((colour) => alike(rgb(colour), FAMILY_COLOURS.movement.light))).toEqual([]);
  const [x, y] = [20, 150];
  expect(alike(await map.colourAt(x, y), GROUND_COLOURS.light.land)).toBe(true);
});

test('hover and click answer with all events of a place, and with none beside it', async () => {
  const map = open();
  map.show([makeEvent({ id: 'a' }), makeEvent({ id: 'b', type: 'shelling' })]);
  map.view.flyTo({ lon: BAKHMUT[0], lat: BAKHMUT[1] }, { zoom: 6, animate: false });
  await ready(map);
  const at = page.elementLocator(map.container);
  const hovered = next(map, 'hover');
  await at.hover({ position: { x: 202, y: 161 } });
  expect((await hovered).ids).toEqual(['a', 'b']);
  const chosen = next(map, 'select');
  await at.click({ position: { x: 204, y: 160 } });
  expect(await chosen).toMatchObject({ ids: ['a', 'b'] });
  expect(Math.round((await chosen).x)).toBe(200);
  const none = next(map, 'select');
  await at.click({ position: { x: 120, y: 80 } });
  expect((await none).ids).toEqual([]);
  map.show([]);
  const gone = next(map, 'select');
  await at.click({ position: { x: 200, y: 160 } });
  expect((await gone).ids).toEqual([]);
});

test('fits the events, circles whole, and tells where the camera is', async () => {
  const map = open({ basemap: 'none' });
  await ready(map);
  expect(map.view.fit('events')).toBe(false);
  map.show([
    makeEvent({ id: 'near', geoPrecision: 'near', radiusKm: 40 }),
    makeEvent({ id: 'far' }, { type: 'Point', coordinates: [30.5, 50.4] }),
  ]);
  const moved = next(map, 'view');
  expect(map.view.fit(['near'])).toBe(true);
  const { lat, lon, bounds } = await moved;
  expect([lat, lon].map((value) => Math.round(value * 10) / 10)).toEqual([48.6, 38]);
  expect(bounds[0]).toBeLessThan(38 - 0.54);
  expect(bounds[2]).toBeGreaterThan(38 + 0.54);
  expect(map.view.fit(['nobody'])).toBe(false);
});

test('controls carry the words they are given, and take new ones', async () => {
  const map = open({ basemap: 'none', labels: { map: 'Карта подій', zoomIn: 'Наблизити' } });
  const word = (selector: string): string | null | undefined =>
    map.container.querySelector(selector)?.getAttribute('aria-label');
  expect(word('.maplibregl-ctrl-zoom-in')).toBe('Наблизити');
  expect(word('canvas')).toBe('Карта подій');
  map.view.setLang('ru', { zoomIn: 'Приблизить' });
  expect(word('.maplibregl-ctrl-zoom-in')).toBe('Приблизить');
});

function rgb(text: string): [number, number, number] {
  return text.split(',').map(Number) as [number, number, number];
}
