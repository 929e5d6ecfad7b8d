import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildColumns } from '../../../src/events/columns/build';
import { EVENT_FAMILIES, EVENT_STATUSES } from '../../../src/events/event-types';
import type { FrontlineEvent } from '../../../src/events/types';
import {
  buildTable,
  EVENT_TYPE_NAMES,
  type EventTable,
  type Selection,
  selectRows,
  tableOf,
} from '../../../src/store';
import { filters, makeEvent, manyPlacedEvents, windows } from './events';
import { naiveRows } from './naive';

test('takes what a filter over one event after another takes, and counts it', () => {
  fc.assert(
    fc.property(
      manyPlacedEvents,
      fc.array(filters, { maxLength: 4 }),
      fc.array(windows),
      (events, some, moved) => {
        const { table } = buildTable(events);
        const copy = tableOf(structuredClone(buildColumns(events).columns));
        for (const filter of some) {
          for (const window of [filter.window ?? null, ...moved]) {
            const rows = naiveRows(table, { ...filter, window });
            checkSelection(table, selectRows(table, { ...filter, window }), rows);
            checkSelection(copy, selectRows(copy, { ...filter, window }), rows);
          }
        }
      },
    ),
    { numRuns: 30 },
  );
});

function checkSelection(table: EventTable, selection: Selection, rows: readonly number[]): void {
  expect([...selection.rows]).toEqual(rows);
  expect(selection.total).toBe(rows.length);
  expect(rows.map((_, position) => selection.rowAt(position))).toEqual(rows);
  const positions = new Map(rows.map((row, position) => [row, position]));
  for (let row = -1; row <= table.size; row++)
    expect(selection.positionOf(row)).toBe(positions.get(row) ?? -1);
  const count = (wanted: (row: number) => boolean): number => rows.filter(wanted).length;
  EVENT_FAMILIES.forEach((family, code) => {
    expect(selection.byFamily[family]).toBe(count((row) => table.family[row] === code));
  });
  EVENT_TYPE_NAMES.forEach((type, code) => {
    expect(selection.byType[type]).toBe(count((row) => table.type[row] === code));
  });
  EVENT_STATUSES.forEach((status, code) => {
    expect(selection.byStatus[status]).toBe(count((row) => table.status[row] === code));
  });
}

test('while only the window moves, what passes the rest stays the same object', () => {
  const { table } = buildTable([makeEvent(), makeEvent({ id: 'other', type: 'shelling' })]);
  const at = (day: number): Selection =>
    selectRows(table, {
      types: ['shelling'],
      window: { start: Date.UTC(2023, 2, day), end: Date.UTC(2023, 2, day + 2) },
    });
  expect(at(6).matched).toBe(at(7).matched);
  expect([at(6).total, at(7).total, at(8).total]).toEqual([1, 1, 0]);
  expect(selectRows(table, {}).matched).toBeNull();
  expect(selectRows(table, { minConfidence: 0 }).matched).toBeNull();
});

test('a window that is none, is empty or runs backwards takes what is under way in all of it', () => {
  const { table } = buildTable([
    makeEvent({ start: '2023-03-01', end: '2023-03-31' }),
    makeEvent({ id: 'b' }),
  ]);
  const day = (of: number): number => Date.UTC(2023, 2, of);
  const total = (start: number, end: number): number => selectRows(table, { window: { start, end } }).total;
  expect(total(day(5), day(5))).toBe(1);
  expect(total(day(9), day(4))).toBe(1);
  expect(total(day(1), day(1))).toBe(0);
  expect(total(Number.NaN, day(9))).toBe(0);
  expect(total(-Infinity, Infinity)).toBe(2);
  expect(selectRows(buildTable([]).table, { window: { start: 0, end: 1 } }).total).toBe(0);
});

test.each([
  [
    [170, -10, 190, 10],
    ['east', 'west'],
  ],
  [
    [-190, -10, -170, 10],
    ['east', 'west'],
  ],
  [
    [170, -10, -170, 10],
    ['east', 'west'],
  ],
  [
    [-180, -10, -170, 10],
    ['west', 'line'],
  ],
  [
    [170, -10, 180, 10],
    ['east', 'line'],
  ],
  [
    [-200, -90, 200, 90],
    ['east', 'line', 'middle', 'west'],
  ],
  [
    [530, -10, 550, 10],
    ['east', 'line', 'west'],
  ],
  [[-5, -1, 5, 1], ['middle']],
] as const)('bounds %j take %j', (bounds, wanted) => {
  const point = (id: string, lon: number): FrontlineEvent =>
    makeEvent({ id }, { type: 'Point', coordinates: [lon, 0] });
  const events = [point('east', 175), point('west', -175), point('middle', 0), point('line', 180)];
  const { table } = buildTable([...events, makeEvent({ id: 'nowhere' }, null)]);
  const ids = [...selectRows(table, { bounds }).rows].map((row) => table.id(row)).sort();
  expect(ids.filter((id) => wanted.includes('line' as never) || id !== 'line')).toEqual([...wanted].sort());
});

test('a long event is in every window it overlaps, and not in the next', () => {
  const { table } = buildTable([
    makeEvent({ id: 'invasion', start: '2022-02-24', end: '2024-02-24', timePrecision: 'year' }),
    makeEvent({ id: 'day', start: '2023-03-07', end: '2023-03-08' }),
  ]);
  const ids = (start: number, end: number): string[] =>
    [...selectRows(table, { window: { start, end } }).rows].map((row) => table.event(row).properties.id);
  expect(ids(Date.UTC(2023, 5, 1), Date.UTC(2023, 5, 2))).toEqual(['invasion']);
  expect(ids(Date.UTC(2023, 2, 7), Date.UTC(2023, 2, 8))).toEqual(['invasion', 'day']);
  expect(ids(Date.UTC(2024, 1, 24), Date.UTC(2024, 1, 25))).toEqual([]);
});

test('an empty list of families takes nothing, an absent one everything', () => {
  const { table } = buildTable([makeEvent()]);
  expect(selectRows(table, { families: [] }).total).toBe(0);
  expect(selectRows(table, {}).total).toBe(1);
});

test('an actor is found on either side, and nobody where neither side is named', () => {
  const { table } = buildTable([
    makeEvent({ id: 'a', initiator: 'Russia', target: 'Ukraine' }),
    makeEvent({ id: 'b', initiator: 'Ukraine', target: '' }),
    makeEvent({ id: 'c' }),
    makeEvent({ id: 'd', initiator: 'Wagner ', type: 'no type of ours' as never }),
  ]);
  const ids = (actors: readonly string[]): string[] =>
    [...selectRows(table, { actors }).rows].map((row) => table.event(row).properties.id);
  expect(ids(['Ukraine'])).toEqual(['a', 'b']);
  expect(ids(['Wagner', ''])).toEqual(['c', 'd']);
  expect(ids(['constructor'])).toEqual([]);
  expect(selectRows(table, { types: ['other'] }).total).toBe(1);
});

test('the search finds what any of the claims says, and who says it', () => {
  const claim = { quote: 'It never fell.', attribution: 'The mayor', sourceTitle: 'Evening paper' };
  const { table } = buildTable([{ ...makeEvent(), claims: [claim as never] }]);
  for (const text of ['never fell', 'mayor', 'evening paper', 'bakhmut'])
    expect(selectRows(table, { text }).total).toBe(1);
  expect(selectRows(table, { text: 'morning' }).total).toBe(0);
});

test('a word that grows letter by letter finds what it would find at once', () => {
  const titles = ['Shelling', 'Shell found', 'She left', 'Nothing'];
  const events = titles.map((title, index) =>
    makeEvent({ id: `e${index}`, title, quote: `${index}`, placeName: '' }),
  );
  const { table } = buildTable(events);
  const totals = ['s', 'sh', 'shel', 'shell', 'shelli', 'shell f', 'hell', 'el'].map(
    (text) => selectRows(table, { text }).total,
  );
  expect(totals).toEqual([3, 3, 2, 2, 1, 1, 2, 2]);
});

test('the search folds case, accents and apostrophes, and keeps Ukrainian letters apart', () => {
  const { table } = buildTable([makeEvent({ title: 'Обстріл Слов’янська, Orléans' })]);
  expect(selectRows(table, { text: "СЛОВ'ЯНСЬКА" }).total).toBe(1);
  expect(selectRows(table, { text: 'orleans' }).total).toBe(1);
  expect(selectRows(table, { text: 'обстрил' }).total).toBe(0);
});
