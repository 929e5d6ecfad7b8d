import { beforeAll, expect, test } from 'vitest';
import type { EventColumns } from '../../../src/events/columns/types';
import { EVENT_FAMILIES, EVENT_STATUSES } from '../../../src/events/event-types';
import {
  createStore,
  EVENT_TYPE_NAMES,
  type EventFilter,
  type EventTable,
  facetsOf,
  selectRows,
  type TimeWindow,
  tableOf,
} from '../../../src/store';
import { MANY_LENGTH, MANY_START, manyColumns } from '../../support/many-events';

const DAY = 86_400_000;

const FILTERS: readonly EventFilter[] = [
  {},
  { types: ['assault', 'shelling'], statuses: ['reported', 'claimed'] },
  { families: ['ground', 'strikes'], actors: ['Russia', ''], minConfidence: 0.5, bounds: [30, 44, 40, 52] },
  { actors: ['Wagner'], bounds: [170, -60, -170, 60] },
  { statuses: [], text: 'made clash' },
];

const windowOf = (day: number, days: number): TimeWindow => ({
  start: MANY_START + day * DAY + 12_345,
  end: MANY_START + (day + days) * DAY + 12_345,
});

const WINDOWS = [
  null,
  windowOf(-5, 1),
  windowOf(0, 30),
  windowOf(700, 1),
  windowOf(801, 365),
  windowOf(1825, 90),
];

/** Columns in which some events last for years. */
function withLongEvents(columns: EventColumns): EventColumns {
  const end = columns.end.slice();
  for (let row = 0; row < end.length; row += 997) end[row] = columns.start[row]! + 1000 * DAY;
  return { ...columns, end };
}

function naiveRows(table: EventTable, filter: EventFilter): number[] {
  const rows: number[] = [];
  for (let row = 0; row < table.size; row++) if (passes(table, row, filter)) rows.push(row);
  return rows;
}

function passes(table: EventTable, row: number, filter: EventFilter): boolean {
  const { window, families, types, statuses, actors, minConfidence, bounds, text } = filter;
  if (window && !(table.start[row]! < window.end && table.end[row]! > window.start)) return false;
  if (families && !families.includes(EVENT_FAMILIES[table.family[row]!]!)) return false;
  if (types && !types.includes(EVENT_TYPE_NAMES[table.type[row]!]!)) return false;
  if (statuses && !statuses.includes(EVENT_STATUSES[table.status[row]!]!)) return false;
  const named = [table.actors[table.initiator[row]!]!, table.actors[table.target[row]!]!].filter(
    (name) => name !== '',
  );
  if (actors && !(named.length > 0 ? named : ['']).some((name) => actors.includes(name))) return false;
  if (minConfidence !== undefined && !(table.confidence[row]! >= minConfidence)) return false;
  if (bounds) {
    const [west, south, east, north] = bounds;
    const [lat, lon] = [table.lat[row]!, table.lon[row]!];
    const across = west <= east ? lon >= west && lon <= east : lon >= west || lon <= east;
    if (!(lat >= south && lat <= north && across)) return false;
  }
  return (text ?? '').split(' ').every((word) => table.text(row, 'title').toLowerCase().includes(word));
}

test('over many blocks of rows the answer is that of looking at each', () => {
  const table = tableOf(withLongEvents(manyColumns(20_000)));
  for (const filter of FILTERS) {
    for (const window of WINDOWS) {
      const rows = naiveRows(table, { ...filter, window });
      const selection = selectRows(table, { ...filter, window });
      expect([...selection.rows]).toEqual(rows);
      EVENT_TYPE_NAMES.forEach((type, code) => {
        expect(selection.byType[type]).toBe(rows.filter((row) => table.type[row] === code).length);
      });
    }
  }
});

test('over many blocks of rows each choice is counted as if it were the only one of its kind', () => {
  const table = tableOf(withLongEvents(manyColumns(20_000)));
  for (const filter of FILTERS) {
    for (const window of WINDOWS.slice(2)) {
      const facets = facetsOf(table, { ...filter, window });
      const total = (choice: EventFilter): number =>
        selectRows(table, { ...filter, window, ...choice }).total;
      for (const family of EVENT_FAMILIES)
        expect(facets.families[family]).toBe(total({ families: [family] }));
      for (const type of EVENT_TYPE_NAMES) expect(facets.types[type]).toBe(total({ types: [type] }));
      for (const status of EVENT_STATUSES)
        expect(facets.statuses[status]).toBe(total({ statuses: [status] }));
      for (const actor of table.actors) expect(facets.actors.get(actor)).toBe(total({ actors: [actor] }));
    }
  }
});

/** Processor time of the quicker half of some runs, milliseconds: others may be using the machine. */
function timeOf(run: (turn: number) => void, runs = 15): number {
  const times = Array.from({ length: runs }, (_, turn) => {
    const begin = process.cpuUsage();
    run(turn);
    const { user, system } = process.cpuUsage(begin);
    return (user + system) / 1000;
  });
  return times.sort((a, b) => a - b)[runs >> 2]!;
}

const MILLION = 1_000_000;
let columns: EventColumns;
beforeAll(() => {
  columns = manyColumns(MILLION);
}, 60_000);

// Ceilings are several times what an unhurried machine takes: they tell a scan from a look-up.
test('a million events: loaded quickly, and a window is answered without going over them', {
  timeout: 60_000,
}, () => {
  const store = createStore();
  expect(timeOf(() => store.dispatch({ type: 'table', columns }), 4)).toBeLessThan(500);
  expect(store.getState().selection.total).toBe(MILLION);
  expect(store.getState().table.text(5, 'title')).toMatch(/^Made up: /);

  for (const filter of FILTERS.slice(0, 3)) {
    store.dispatch({ type: 'filter', filter });
    store.facets();
    store.bars('day');
    const move = (turn: number): void => {
      const window = windowOf((turn * 97) % 1500, [1, 30, 365][turn % 3]!);
      store.dispatch({ type: 'filter', filter: { ...filter, window } });
    };
    expect(timeOf(move)).toBeLessThan(5);
    expect(timeOf((turn) => [move(turn), store.facets()])).toBeLessThan(5);
    expect(timeOf((turn) => [move(turn), store.bars('day')])).toBeLessThan(8);
    expect(timeOf((turn) => [move(turn), store.bars('hour', windowOf(turn, 30))])).toBeLessThan(8);
  }
});

test('a million events: another filter takes one pass over the columns', { timeout: 60_000 }, () => {
  const table = tableOf(columns);
  selectRows(table, {});
  expect(timeOf((turn) => selectRows(table, { minConfidence: 0.3 + turn / 40 }), 9)).toBeLessThan(60);
  expect(timeOf((turn) => selectRows(table, { ...FILTERS[2], minConfidence: turn / 40 }), 9)).toBeLessThan(
    200,
  );
  expect(timeOf((turn) => selectRows(table, { text: `made ${'abcdefghi'[turn]}` }), 9)).toBeLessThan(150);
  for (const row of [MILLION - 1, 0, 32_768, 500_000, 32_767, MILLION - 1]) {
    expect(table.rowOf(`made-${row}`)).toBe(row);
  }
  for (let turn = 0; turn < 40; turn++) expect(table.rowOf(`made-${turn}-not`)).toBe(-1);
  for (const row of [MILLION - 1, 0, 500_000]) expect(table.rowOf(`made-${row}`)).toBe(row);
  const whole = selectRows(table, { window: { start: MANY_START, end: MANY_START + 2 * MANY_LENGTH } });
  expect(whole.total).toBe(MILLION);
  expect(whole.positionOf(whole.rowAt(MILLION - 1))).toBe(MILLION - 1);
});
