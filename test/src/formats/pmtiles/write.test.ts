import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildColumns } from '../../../../src/events/columns/build';
import { eventAt } from '../../../../src/events/columns/event-at';
import type { EventColumns } from '../../../../src/events/columns/types';
import type { EventProperties, FrontlineEvent } from '../../../../src/events/types';
import { EventTiles, NO_DAY, type TileContent, writeEventTiles } from '../../../../src/formats/pmtiles/index';
import { manyColumns } from '../../../support/many-events';
import { makeEvent } from '../../store/events';
import { gzip, MemorySource } from './memory-source';

const DAY = 86_400_000;

/** An event at a point, or without a place where `lat` is null. */
function event({
  lat,
  lon,
  ...properties
}: Partial<EventProperties> & { readonly lat: number | null; readonly lon: number }): FrontlineEvent {
  return makeEvent(properties, lat === null ? null : { type: 'Point', coordinates: [lon, lat] });
}

interface Made {
  readonly tiles: EventTiles;
  readonly source: MemorySource;
}

async function archiveOf(columns: EventColumns, mostEvents?: number, mostCounts?: number): Promise<Made> {
  const options = {
    compress: gzip,
    ...(mostEvents === undefined ? {} : { mostEvents }),
    ...(mostCounts === undefined ? {} : { mostCounts }),
  };
  const source = new MemorySource(await writeEventTiles(columns, options));
  return { tiles: await EventTiles.open(source), source };
}

/** Contents of all tiles at a zoom, each once. */
async function contentsAt(tiles: EventTiles, zoom: number): Promise<readonly TileContent[]> {
  const found = new Map<number, TileContent>();
  for (let x = 0; x < 2 ** zoom; x++)
    for (let y = 0; y < 2 ** zoom; y++) {
      const address = await tiles.find(zoom, x, y);
      if (address && !found.has(address.key)) found.set(address.key, await tiles.read(address));
    }
  return [...found.values()];
}

/** Events in whole days of all tiles at a zoom. */
function countDays(contents: readonly TileContent[], from: number, to: number): number {
  let total = 0;
  for (const content of contents) {
    if (content.kind === 'events') {
      const { size, start, end } = content.columns;
      for (let row = 0; row < size; row++) if (start[row]! < to * DAY && end[row]! > from * DAY) total++;
      continue;
    }
    const { size, start, days, count } = content.summary;
    for (let row = 0; row < size; row++)
      if (start[row] !== NO_DAY && start[row]! < to && start[row]! + days[row]! > from) total += count[row]!;
  }
  return total;
}

test('tiles of every zoom count the events of any whole days as a plain filter does', async () => {
  const columns = manyColumns(3_000, 11);
  const { tiles } = await archiveOf(columns, 100);
  expect(tiles.maxZoom).toBeGreaterThan(5);
  const first = Math.floor(columns.start[0]! / DAY);
  const levels = await Promise.all([0, 1, 3, 5].map((zoom) => contentsAt(tiles, zoom)));
  fc.assert(
    fc.property(fc.nat(1900), fc.integer({ min: 1, max: 400 }), (after, length) => {
      const [from, to] = [first + after, first + after + length];
      let expected = 0;
      for (let row = 0; row < columns.size; row++) {
        const placed = !Number.isNaN(columns.lat[row]!);
        if (placed && columns.start[row]! < to * DAY && columns.end[row]! > from * DAY) expected++;
      }
      for (const level of levels) expect(countDays(level, from, to)).toBe(expected);
    }),
    { numRuns: 30 },
  );
});

test('where counts are too many they take longer units, and lose no event', async () => {
  const columns = manyColumns(2_000, 5);
  const placed = columns.lat.filter((lat) => !Number.isNaN(lat)).length;
  for (const [most, unit] of [
    [1_700, 'week'],
    [1_000, 'month'],
    [100, 'year'],
  ] as const) {
    const { tiles } = await archiveOf(columns, 500, most);
    expect(tiles.metadata.levels[0]!.unit).toBe(unit);
    const content = await tiles.read((await tiles.find(0, 0, 0))!);
    const counts = content.kind === 'summary' ? [...content.summary.count] : [];
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(placed);
  }
});

test('every event stands in one tile of events, whole', async () => {
  const events = [...made(300)];
  const { columns } = buildColumns(events);
  const { tiles } = await archiveOf(columns, 60);
  const seen = new Map<string, FrontlineEvent>();
  for (const content of await contentsAt(tiles, Math.min(7, tiles.maxZoom)))
    if (content.kind === 'events')
      for (let row = 0; row < content.columns.size; row++) {
        const found = eventAt(content.columns, row);
        expect(seen.has(found.properties.id)).toBe(false);
        seen.set(found.properties.id, found);
      }
  for (const given of events)
    expect(seen.get(given.properties.id)).toEqual(eventAt(columns, rowOf(columns, given)));
});

function rowOf(columns: EventColumns, wanted: FrontlineEvent): number {
  for (let row = 0; row < columns.size; row++)
    if (eventAt(columns, row).properties.id === wanted.properties.id) return row;
  return -1;
}

function* made(size: number): Iterable<FrontlineEvent> {
  for (let index = 0; index < size; index++)
    yield event({
      id: `e${index}`,
      title: `Blow number ${index}, «лапки»`,
      lat: 46 + ((index * 37) % 60) / 10,
      lon: 30 + ((index * 53) % 90) / 10,
      start: new Date(Date.UTC(2023, 0, 1 + (index % 90))).toISOString(),
      end: new Date(Date.UTC(2023, 0, 2 + (index % 90))).toISOString(),
    });
}

test('no event at all: an archive without tiles', async () => {
  const { tiles } = await archiveOf(buildColumns([]).columns);
  expect(tiles.metadata).toMatchObject({ total: 0, dated: 0, placed: 0, extent: null, bounds: null });
  expect(await tiles.find(0, 0, 0)).toBeNull();
});

test('one event: one tile, found from any zoom', async () => {
  const { tiles } = await archiveOf(buildColumns([event({ id: 'a', lat: 50.45, lon: 30.52 })]).columns);
  expect(await tiles.find(0, 0, 0)).toMatchObject({ zoom: 0 });
  expect(await tiles.find(6, 37, 21)).toMatchObject({ zoom: 0, x: 0, y: 0 });
  const content = await tiles.read((await tiles.find(14, 9_500, 5_500))!);
  expect(content.kind === 'events' && content.columns.size).toBe(1);
});

test('all events at one place stay in one tile at the finest zoom, however many', async () => {
  const columns = buildColumns(
    Array.from({ length: 50 }, (_, index) => event({ id: `${index}`, lat: 48, lon: 37.5 })),
  ).columns;
  const { tiles } = await archiveOf(columns, 10);
  expect(tiles.maxZoom).toBe(14);
  const [x, y] = [columns.x[0]! >>> 18, columns.y[0]! >>> 18];
  const content = await tiles.read((await tiles.find(14, x, y))!);
  expect(content.kind === 'events' && content.columns.size).toBe(50);
  expect(await tiles.find(14, x + 1, y)).toBeNull();
});

test('the antimeridian and the poles have tiles', async () => {
  const places = [
    [0, 180],
    [0, -180],
    [90, 0],
    [-90, 10],
    [86, 179.9999],
  ] as const;
  const events = places.map(([lat, lon], index) => event({ id: `${index}`, lat, lon }));
  const { tiles } = await archiveOf(buildColumns(events).columns, 1);
  const ids: string[] = [];
  for (const content of await contentsAt(tiles, Math.min(4, tiles.maxZoom)))
    if (content.kind === 'events')
      for (let row = 0; row < content.columns.size; row++) {
        const { geometry, properties } = eventAt(content.columns, row);
        ids.push(properties.id);
        const [lat, lon] = places[Number(properties.id)]!;
        expect(geometry).toEqual({ type: 'Point', coordinates: [lon, lat] });
      }
  expect(ids.sort()).toEqual(['0', '1', '2', '3', '4']);
});

test('unplaced and undated events are counted', async () => {
  const events = [
    event({ id: 'a', lat: 50, lon: 30 }),
    event({ id: 'nowhere', lat: null, lon: 0, start: '2023-03-05T00:00:00Z', end: '2023-03-06T00:00:00Z' }),
    event({ id: 'never', lat: 49, lon: 36, start: '', end: '' }),
  ];
  const { tiles } = await archiveOf(buildColumns(events).columns);
  expect(tiles.metadata).toMatchObject({ total: 3, dated: 2, placed: 2 });
});

test('the same events give the same bytes', async () => {
  const columns = manyColumns(2_000, 8);
  const [one, two] = [
    await writeEventTiles(columns, { compress: gzip }),
    await writeEventTiles(columns, { compress: gzip }),
  ];
  expect(Buffer.concat(one).equals(Buffer.concat(two))).toBe(true);
});

test('few bytes are fetched for a part of the map', async () => {
  const columns = manyColumns(20_000, 3);
  const { tiles, source } = await archiveOf(columns, 500);
  const opening = source.fetched.length;
  await tiles.read((await tiles.find(8, 153, 88))!);
  expect(source.fetched.length).toBe(opening + 1);
  expect(source.fetched.at(-1)![1]).toBeLessThan(60_000);
});
