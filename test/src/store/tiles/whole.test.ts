import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EventColumns } from '../../../../src/events/columns/types';
import { EVENT_FAMILIES, EVENT_STATUSES } from '../../../../src/events/event-types';
import { EventTiles, type TileContent, writeEventTiles } from '../../../../src/formats/pmtiles/index';
import type { EventFilter, TimeWindow } from '../../../../src/store';
import { barsOf } from '../../../../src/store/bars';
import { facetsOf } from '../../../../src/store/facets';
import { selectRows } from '../../../../src/store/select';
import { tableOf } from '../../../../src/store/table';
import { Overview, type Whole, wholeOf } from '../../../../src/store/tiles/index';
import { manyColumns } from '../../../support/many-events';
import { gzip, MemorySource } from '../../formats/pmtiles/memory-source';

const DAY = 86_400_000;

/** The world at a zoom, as the camera's tiles would be read. */
async function wholeAt(columns: EventColumns, zoom: number, mostCounts?: number): Promise<Whole> {
  const options = { compress: gzip, mostEvents: 200, ...(mostCounts === undefined ? {} : { mostCounts }) };
  const tiles = await EventTiles.open(new MemorySource(await writeEventTiles(columns, options)));
  const found = new Map<number, TileContent>();
  for (let x = 0; x < 2 ** zoom; x++)
    for (let y = 0; y < 2 ** zoom; y++) {
      const address = await tiles.find(zoom, x, y);
      if (address && !found.has(address.key)) found.set(address.key, await tiles.read(address));
    }
  const contents = [...found.values()];
  const step = tiles.metadata.levels[zoom]!;
  return wholeOf(tiles.metadata, new Overview(tiles.metadata), {
    close: false,
    step,
    unit: step.unit,
    summaries: contents.flatMap((content) => (content.kind === 'summary' ? [content.summary] : [])),
    events: contents.flatMap((content) => (content.kind === 'events' ? [content.columns] : [])),
  });
}

const columns = manyColumns(4_000, 21);
const table = tableOf(columns);
const firstDay = Math.floor(columns.start[0]! / DAY);

const dayWindows: fc.Arbitrary<TimeWindow> = fc
  .tuple(fc.integer({ min: -20, max: 1_850 }), fc.integer({ min: 1, max: 500 }))
  .map(([after, length]) => ({ start: (firstDay + after) * DAY, end: (firstDay + after + length) * DAY }));

const dayFilters: fc.Arbitrary<EventFilter> = fc.record(
  {
    window: fc.option(dayWindows),
    families: fc.subarray([...EVENT_FAMILIES]),
    statuses: fc.subarray([...EVENT_STATUSES]),
    types: fc.subarray(['assault', 'shelling', 'capture', 'air-strike'] as const),
  },
  { requiredKeys: [] },
);

test('counts, choices and bars of all events are those of a table that holds them', async () => {
  const whole = await wholeAt(columns, 0);
  expect(whole).toMatchObject({ total: 4_000, dated: table.dated, extent: table.extent, close: false });
  fc.assert(
    fc.property(dayFilters, fc.constantFrom('day', 'week', 'month' as const), (filter, unit) => {
      const selection = selectRows(table, filter);
      const { total, byFamily, byType, byStatus } = selection;
      expect(whole.count(filter)).toEqual({ total, byFamily, byType, byStatus });
      const { actors: _, ...facets } = facetsOf(table, filter);
      expect(whole.facets(filter)).toEqual(facets);
      expect(whole.bars(filter, unit)).toEqual(barsOf(table, filter, selection, unit));
    }),
    { numRuns: 50 },
  );
});

test('bars of a stretch of time, and hours that give way to days', async () => {
  const whole = await wholeAt(columns, 0);
  fc.assert(
    fc.property(dayFilters, dayWindows, (filter, within) => {
      const expected = barsOf(table, filter, selectRows(table, filter), 'day', within);
      expect(whole.bars(filter, 'hour', within)).toEqual(expected);
    }),
    { numRuns: 30 },
  );
});

test.each([0, 3, 5])('places in sight at zoom %i add up to what a plain filter gives', async (zoom) => {
  const whole = await wholeAt(columns, zoom);
  fc.assert(
    fc.property(dayFilters, (filter) => {
      const expected = new Map<string, number>();
      for (const row of selectRows(table, filter).rows) {
        if (Number.isNaN(table.lat[row]!)) continue;
        const key = `${table.family[row]} ${table.status[row]}`;
        expected.set(key, (expected.get(key) ?? 0) + 1);
      }
      const { size, family, status, count } = whole.cells(filter)!;
      const found = new Map<string, number>();
      for (let at = 0; at < size; at++) {
        const key = `${family[at]} ${status[at]}`;
        found.set(key, (found.get(key) ?? 0) + count[at]!);
      }
      expect(found).toEqual(expected);
      expect(whole.ignores(filter)).toEqual([]);
    }),
    { numRuns: 30 },
  );
});

test('where counts are by month, a window is widened to months, and that is said', async () => {
  const whole = await wholeAt(columns, 0, 1_500);
  const window = { start: Date.UTC(2022, 2, 10), end: Date.UTC(2022, 4, 5) };
  const months = { start: Date.UTC(2022, 2, 1), end: Date.UTC(2022, 5, 1) };
  expect(whole.counted(window)).toEqual(months);
  expect(whole.ignores({ window })).toEqual(['window']);
  expect(whole.ignores({ window: months })).toEqual([]);
  const counted = whole.cells({ window })!.count.reduce((sum, count) => sum + count, 0);
  const placed = selectRows(table, { window: months }).rows.filter((row) => !Number.isNaN(table.lat[row]!));
  expect(counted).toBe(placed.length);
});

test('a window within a day is widened to the day; one that is open at an end is not', async () => {
  const whole = await wholeAt(columns, 0);
  const noon = Date.UTC(2022, 5, 3, 12);
  expect(whole.ignores({ window: { start: noon, end: noon + DAY } })).toEqual(['window']);
  expect(whole.ignores({ window: { start: Number.MIN_SAFE_INTEGER, end: Date.UTC(2022, 5, 3) } })).toEqual(
    [],
  );
  expect(
    whole.count({ window: { start: Number.MIN_SAFE_INTEGER, end: Number.MAX_SAFE_INTEGER } }).total,
  ).toBe(4_000);
});

test('members that counts cannot follow are named', async () => {
  const whole = await wholeAt(columns, 0);
  expect(whole.ignores({ text: 'bridge', actors: ['Russia'], minConfidence: 0.5 })).toEqual([
    'text',
    'actors',
    'minConfidence',
  ]);
  expect(whole.ignores({ text: ' ', minConfidence: 0, window: null })).toEqual([]);
});

test('a window that holds nothing takes nothing', async () => {
  const whole = await wholeAt(columns, 0);
  const filter = { window: { start: Date.UTC(2022, 1, 1), end: Date.UTC(2022, 1, 1) } };
  expect(whole.count(filter).total).toBe(0);
  expect(whole.cells(filter)!.size).toBe(0);
});
