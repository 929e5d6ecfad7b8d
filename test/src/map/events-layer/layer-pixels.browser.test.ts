import { afterEach, expect, test } from 'vitest';
import type { FrontlineEvent } from '../../../../src/events/types';
import { FAMILY_COLOURS, GROUND_COLOURS } from '../../../../src/map/palette';
import { makeEvent } from '../../store/events';
import { type LayerPage, layerPage, SIDE } from './layer-page';

const BLUE = FAMILY_COLOURS.control.light;
const pages: LayerPage[] = [];

async function open(...options: Parameters<typeof layerPage>): Promise<LayerPage> {
  const page = await layerPage(...options);
  pages.push(page);
  return page;
}

afterEach(() => {
  for (const page of pages.splice(0)) page.remove();
});

function eventsAt(places: readonly (readonly [number, number])[]): FrontlineEvent[] {
  return places.map(([lon, lat], at) =>
    makeEvent({ id: `e${at}`, type: 'capture' }, { type: 'Point', coordinates: [lon, lat] }),
  );
}

/** Each place's disc is where the map says, unless that is off the picture. Returns how many were looked for. */
function findAll({ map, picture }: LayerPage, places: readonly (readonly [number, number])[]): number {
  const drawn = picture();
  let found = 0;
  for (const place of places) {
    const { x, y } = map.project([...place]);
    if (x < 12 || y < 12 || x > SIDE - 12 || y > SIDE - 12) continue;
    const middle = drawn.middleOf(BLUE, x, y, 9);
    expect(middle, `${place} at ${x}, ${y}`).not.toBeNull();
    expect(Math.hypot(middle![0] - x, middle![1] - y), `${place}`).toBeLessThan(1.5);
    found++;
  }
  return found;
}

/** Nine places about one, as far apart as a zoom allows. */
function around([lon, lat]: readonly [number, number], zoom: number): [number, number][] {
  const step = (90 / 512 / 2 ** zoom) * 360;
  return [-1, 0, 1].flatMap((east) =>
    [-1, 0, 1].map((north): [number, number] => [lon + east * step, lat + north * step * 0.6]),
  );
}

for (const projection of ['mercator', 'globe'] as const) {
  test(`events are where the map says, ${projection}, from zoom 3 to 18`, async () => {
    const page = await open({ projection });
    for (const zoom of [3, 5.3, 8, 11.4, 12, 15, 18]) {
      const places = around([38.01, 48.59], zoom);
      page.show(eventsAt(places));
      page.map.jumpTo({ center: [38.01, 48.59], zoom });
      expect(findAll(page, places), `zoom ${zoom}`).toBe(9);
    }
    expect(page.failures).toEqual([]);
  });

  test(`events are where the map says, ${projection}, pitched and turned`, async () => {
    const page = await open({ projection });
    for (const zoom of [4, 14]) {
      const places = around([31, -12], zoom);
      page.show(eventsAt(places));
      page.map.jumpTo({ center: [31, -12], zoom, pitch: 50, bearing: 35 });
      expect(findAll(page, places)).toBe(9);
    }
  });

  test(`events on both sides of the antimeridian are on their sides, ${projection}`, async () => {
    const page = await open({ projection, copies: true });
    for (const zoom of [3, 9]) {
      const places = around([180, 52], zoom).map(([lon, lat]): [number, number] => [
        lon > 180 ? lon - 360 : lon,
        lat,
      ]);
      page.show(eventsAt(places));
      page.map.jumpTo({ center: [180, 52], zoom });
      const seen = places.map(([lon, lat]) => [lon < 0 ? lon + 360 : lon, lat] as const);
      expect(findAll(page, seen)).toBe(9);
    }
  });
}

test('beyond 85 degrees events lie on the edge of the flat map, and at their places on the globe', async () => {
  const places = [
    [20, 87],
    [60, 88.5],
    [-100, 88],
  ] as const;
  const flat = await open();
  flat.show(eventsAt(places));
  flat.map.jumpTo({ center: [20, 84], zoom: 3 });
  const { x } = flat.map.project([20, 87]);
  expect(flat.picture().middleOf(BLUE, x, 0)?.[0]).toBeCloseTo(x, 0);
  const globe = await open({ projection: 'globe' });
  globe.show(eventsAt(places));
  globe.map.jumpTo({ center: [20, 84], zoom: 0.5 });
  expect(findAll(globe, places)).toBe(3);
});

test('what lies on the far side of the globe is hidden', async () => {
  const page = await open({ projection: 'globe' });
  page.show(
    eventsAt([
      [38, 10],
      [-142, -10],
    ]),
  );
  page.map.jumpTo({ center: [38, 0], zoom: 1 });
  const drawn = page.picture();
  const { x, y } = page.map.project([38, 10]);
  expect(drawn.middleOf(BLUE, x, y)).not.toBeNull();
  expect(drawn.middleOf(BLUE, SIDE / 2, SIDE / 2 + (SIDE / 2 - y), 14)).toBeNull();
});

test('a map of several worlds has its events in each', async () => {
  const page = await open({ copies: true, height: 200 });
  page.show(eventsAt([[100, 20]]));
  page.map.jumpTo({ center: [0, 0], zoom: -1 });
  expect(
    findAll(page, [
      [100, 20],
      [-260, 20],
    ]),
  ).toBe(2);
});

test('shape says how sure: filled, with a core, a ring; a vague place is pale', async () => {
  const page = await open();
  const statuses = ['reported', 'corroborated', 'claimed'] as const;
  const events = statuses.map((status, at) =>
    makeEvent({ id: status, type: 'capture', status }, { type: 'Point', coordinates: [30 + at, 50] }),
  );
  const vague = makeEvent(
    { id: 'vague', type: 'capture', geoPrecision: 'region' },
    { type: 'Point', coordinates: [33, 50] },
  );
  page.show([...events, vague]);
  page.map.jumpTo({ center: [31.5, 50], zoom: 6 });
  const drawn = page.picture();
  const colour = (lon: number, aside = 0): string => {
    const { x, y } = page.map.project([lon, 50]);
    return near(drawn.at(x + aside, y));
  };
  expect([colour(30), colour(31), colour(31, 4.5), colour(32), colour(32, 5.5), colour(33)]).toEqual([
    'colour',
    'ground',
    'colour',
    'ground',
    'colour',
    'between',
  ]);
});

function near(colour: readonly [number, number, number]): string {
  const to = (hex: string): number =>
    Math.max(
      ...[1, 3, 5].map((at, index) => Math.abs(Number.parseInt(hex.slice(at, at + 2), 16) - colour[index]!)),
    );
  if (to(BLUE) < 20) return 'colour';
  return to(GROUND_COLOURS.light.halo) < 20 ? 'ground' : 'between';
}

test('the theme changes the colours in the next frame', async () => {
  const page = await open();
  page.show(eventsAt([[30, 50]]));
  page.map.jumpTo({ center: [30, 50], zoom: 6 });
  expect(page.picture().middleOf(BLUE, 200, 200)).not.toBeNull();
  page.layer.setTheme('dark');
  const dark = page.picture();
  expect(dark.middleOf(BLUE, 200, 200)).toBeNull();
  expect(dark.middleOf(FAMILY_COLOURS.control.dark, 200, 200)).not.toBeNull();
});
