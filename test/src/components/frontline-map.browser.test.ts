import { expect, test } from 'vitest';
import type { FrontlineMap } from '../../../src/components/frontline-map';
import { eventOf, eventOn, expectAccessible, inside, mount, mountLinked, settle } from './mount';

const file = (value: unknown): string => `data:application/json,${encodeURIComponent(JSON.stringify(value))}`;
const collection = (features: readonly unknown[]) => ({ type: 'FeatureCollection', features });

async function mountSource(src: string): Promise<FrontlineMap> {
  const main = await mount('<frontline-map basemap="none"></frontline-map>');
  const map = main.querySelector('frontline-map')!;
  map.src = src;
  return map;
}

const notice = (map: FrontlineMap) => map.shadowRoot?.querySelector('.notice')?.textContent?.trim() ?? '';

test('is accessible, with its timeline and legend', async () => {
  const { main } = await mountLinked('', [eventOn(1), eventOn(4)]);
  await expectAccessible(main);
});

test('alone it shows map, timeline and legend, and is ready once the events are drawn', async () => {
  const main = await mount('<frontline-map basemap="none"></frontline-map>');
  const map = main.querySelector('frontline-map')!;
  const ready = new Promise<number>((resolve) =>
    map.addEventListener('frontline-ready', ({ total }) => resolve(total)),
  );
  map.src = file(collection([eventOn(1), eventOn(2)]));
  expect(await ready).toBe(2);
  await settle(main);
  expect(inside(inside(map, 'frontline-timeline'), '.words').textContent).toBe(
    '1 to 2 March 2023, 2 of 2 events',
  );
  expect(inside(inside(map, 'frontline-legend'), '.body').textContent).toContain('Strikes and shelling');
  expect(inside(map, 'canvas')).toBeInstanceOf(HTMLCanvasElement);
});

test('one broken feature of a hundred is told, and the ninety-nine are there', async () => {
  const features: unknown[] = Array.from({ length: 100 }, (_, index) =>
    eventOn(1 + (index % 28), { id: String(index) }),
  );
  features[42] = { type: 'Feature', geometry: { type: 'Point', coordinates: ['north', 1] }, properties: {} };
  const map = await mountSource(file(collection(features)));
  await expect.poll(() => map.events.length).toBe(99);
  await expect.poll(() => notice(map)).toContain('1 of 100 entries could not be read and is left out.');
});

test.each([
  ['/no-such-file.geojson', /answered with status 404|could not be read|No events could be/],
  ['data:application/json,{"type":', /Expected a GeoJSON FeatureCollection/],
  ['data:application/json,7', /No events could be read/],
  ['http://127.0.0.1:1/closed', /could not be reached/],
])('what is wrong with %s is said in its place', async (src, words) => {
  const map = await mountSource('');
  const told = new Promise<string>((resolve) =>
    map.addEventListener('frontline-error', ({ message }) => resolve(message)),
  );
  map.src = src;
  expect(await told).toMatch(words);
  await expect.poll(() => notice(map)).toMatch(words);
  expect(inside(map, 'frontline-timeline')).toBeTruthy();
});

test('a new source lets the old events go, and none leaves the map empty', async () => {
  const map = await mountSource(file(collection([eventOf('old')])));
  await expect.poll(() => map.events.length).toBe(1);
  map.src = file(collection([eventOf('new'), eventOf('newer')]));
  await expect.poll(() => map.events.map(({ properties }) => properties.id)).toEqual(['new', 'newer']);
  map.src = '';
  await settle();
  expect(map.events).toEqual([]);
});

test('elements find their map in any order, by another id, and lose it when it goes', async () => {
  const main = await mount('<frontline-timeline for="late"></frontline-timeline>');
  const timeline = main.querySelector('frontline-timeline')!;
  const shown = () => timeline.shadowRoot?.querySelector('.words')?.textContent ?? '';
  const add = async (id: string, count: number) => {
    const map = document.createElement('frontline-map') as FrontlineMap;
    map.id = id;
    map.basemap = 'none';
    map.events = Array.from({ length: count }, (_, index) => eventOn(index + 1));
    main.append(map);
    await settle(main);
    return map;
  };
  const map = await add('late', 3);
  expect(shown()).toContain('3 of 3');
  expect(map.shadowRoot!.querySelector('frontline-timeline')).toBeNull();
  await add('other', 5);
  timeline.for = 'other';
  await settle(main);
  expect(shown()).toContain('5 of 5');
  timeline.for = 'late';
  await settle(main);
  map.remove();
  await settle(main);
  expect(shown()).toBe('');
  const renamed = main.querySelector<FrontlineMap>('#other')!;
  renamed.id = 'late';
  await settle(main);
  expect(shown()).toContain('5 of 5');
});

test('an element inside a map is linked to it, and stands in for the map’s own', async () => {
  const main = await mount(
    '<frontline-map basemap="none"><frontline-timeline slot="timeline"></frontline-timeline></frontline-map>',
  );
  const map = main.querySelector('frontline-map')!;
  map.events = [eventOn(1)];
  await settle(main);
  expect(inside(main.querySelector('frontline-timeline')!, '.words').textContent).toContain('1 of 1 event');
  expect(map.shadowRoot!.querySelector('frontline-timeline')).toBeNull();
});

test('start and end set the range, and a map that is taken off and put back draws again', async () => {
  const main = await mount(
    '<frontline-map basemap="none" start="2023-03-02" end="2023-03-03"></frontline-map>',
  );
  const map = main.querySelector('frontline-map')!;
  map.events = [eventOn(1), eventOn(2), eventOn(3), eventOn(4)];
  await settle(main);
  expect(map.store.getState().selection.rows.length).toBe(2);
  map.remove();
  expect(map.map).toBeNull();
  main.append(map);
  await expect.poll(() => map.map !== null).toBe(true);
  expect(map.events.length).toBe(4);
});

test('where a filter leaves nothing the map says so and shows all again; a day without events is none of that', async () => {
  const main = await mount('<frontline-map basemap="none"></frontline-map>');
  const map = main.querySelector('frontline-map')!;
  map.events = [eventOn(1), eventOn(4)];
  const window = { start: Date.UTC(2023, 2, 2), end: Date.UTC(2023, 2, 3) };
  map.filter = { window };
  await settle(main);
  expect(map.shadowRoot!.querySelector('.notice')).toBeNull();
  map.filter = { window, actors: ['nobody'] };
  await settle(main);
  expect(inside(map, '.notice').textContent).toContain('No event matches.');
  await expectAccessible(main);
  const told: number[] = [];
  map.addEventListener('frontline-filterchange', ({ selection }) => told.push(selection.total));
  inside(map, '.notice button').click();
  await settle(main);
  expect(told).toEqual([2]);
  expect(map.shadowRoot!.querySelector('.notice')).toBeNull();
});

test('globe and heat are for the author to say, and the map goes on with its events', async () => {
  const { map } = await mountLinked('', [eventOn(1), eventOn(4)]);
  await expect.poll(() => map.map).not.toBeNull();
  const flat = map.map;
  map.globe = true;
  map.heat = true;
  await expect.poll(() => map.map === flat).toBe(false);
  await expect.poll(() => map.map?.getView()?.zoom).toBeGreaterThan(1);
  expect(map.store.getState().selection.total).toBe(2);
});

test('a theme is for the element alone', async () => {
  const main = await mount('<frontline-map basemap="none" theme="dark"></frontline-map>');
  const map = main.querySelector('frontline-map')!;
  await expect.poll(() => inside(map, '.frame').classList.contains('dark')).toBe(true);
  map.theme = 'light';
  await expect.poll(() => inside(map, '.frame').classList.contains('light')).toBe(true);
});

test('a file is shown in place of the source, and events that the page sets in place of the file', async () => {
  const map = await mountSource(file(collection([eventOf('old')])));
  await expect.poll(() => map.events.length).toBe(1);
  const rows = Array.from({ length: 6000 }, (_, at) => `Event ${at},2023-03-07,48.${at % 10},38`);
  await map.loadFile(new File([`title,start,lat,lon\n${rows.join('\n')}\nbroken,never,1,1\n`], 'many.csv'));
  expect(map.store.getState().table.size).toBe(6000);
  await expect
    .poll(() => notice(map))
    .toContain('1 of 6001 entries could not be read and is left out. Row 6002');
  const loading = map.loadFile(new File([JSON.stringify(collection([eventOf('late')]))], 'late.json'));
  map.events = [eventOf('mine'), eventOf('yours')];
  await loading;
  expect(map.events.map(({ properties }) => properties.id)).toEqual(['mine', 'yours']);
  expect(notice(map)).toBe('');
});
