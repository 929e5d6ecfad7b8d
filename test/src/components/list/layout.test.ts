import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf } from '../../../../src/components/list/day-index';
import { DayIndexes } from '../../../../src/components/list/days';
import { EVENT_HEIGHT, HEADER_HEIGHT, ListLayout } from '../../../../src/components/list/layout';
import type { EventProperties, EventStatus, FrontlineEvent } from '../../../../src/events/types';
import { createStore } from '../../../../src/store';
import type { EventFilter, EventTable, FrontlineStore, Selection } from '../../../../src/store/types';
import { manyColumns } from '../../../support/many-events';

const HOUR = 3_600_000;

interface Made {
  readonly hour: number | null;
  readonly hours: number;
  readonly timePrecision: EventProperties['timePrecision'];
  readonly status: EventStatus;
}

/** Few hours, so that equal times, equal days and neighbours of another precision are frequent. */
const made = fc.record<Made>({
  hour: fc.option(fc.integer({ min: -3, max: 120 }), { freq: 8 }),
  hours: fc.constantFrom(0, 1, 24, 24 * 7),
  timePrecision: fc.constantFrom('hour', 'day', 'week', 'month', 'year'),
  status: fc.constantFrom('reported', 'claimed'),
});

const filters = fc.record<EventFilter>(
  {
    window: fc
      .tuple(fc.integer({ min: -10, max: 130 }), fc.integer({ min: 1, max: 80 }))
      .map(([from, hours]) => ({ start: from * HOUR, end: (from + hours) * HOUR })),
    statuses: fc.constantFrom(['reported'], ['claimed']),
  },
  { requiredKeys: [] },
);

function eventOf({ hour, hours, timePrecision, status }: Made, index: number): FrontlineEvent {
  const iso = (at: number) => new Date(at * HOUR).toISOString();
  const properties = {
    id: `event-${index}`,
    type: 'shelling',
    status,
    title: '',
    start: hour === null ? '' : iso(hour),
    end: hour === null ? '' : iso(hour + hours),
    timePrecision,
    confidence: 1,
  };
  return { type: 'Feature', id: properties.id, geometry: null, properties } as unknown as FrontlineEvent;
}

interface Heading {
  readonly day: number;
  readonly rough: boolean;
  readonly rows: readonly number[];
}

/** The same by looking at each row. */
function groupOneByOne(table: EventTable, rows: Uint32Array): readonly Heading[] {
  const days = new Map<number, number[]>();
  for (const row of rows) {
    const day = dayOf(table.start[row]!);
    days.set(day, [...(days.get(day) ?? []), row]);
  }
  return [...days].flatMap(([day, group]) => {
    const isRough = (row: number) => Number.isFinite(day) && table.rough[row] === 1;
    const alike = new Map<string, number[]>();
    for (const row of group.filter(isRough)) {
      const times = `${table.start[row]} ${table.end[row]}`;
      alike.set(times, [...(alike.get(times) ?? []), row]);
    }
    const precise = group.filter((row) => !isRough(row));
    return [
      ...(precise.length > 0 ? [{ day, rough: false, rows: precise }] : []),
      ...[...alike.values()].map((same) => ({ day, rough: true, rows: same })),
    ];
  });
}

function layOut(store: FrontlineStore, indexes = new DayIndexes()): ListLayout {
  const { table, selection } = store.getState();
  return new ListLayout(table, selection, indexes);
}

function expectAsOneByOne(layout: ListLayout, table: EventTable, selection: Selection): void {
  const wanted = groupOneByOne(table, selection.rows);
  expect(layout.sections).toBe(wanted.length);
  expect(layout.total).toBe(selection.total);
  let [place, top] = [0, 0];
  wanted.forEach(({ day, rough, rows }, index) => {
    expect(layout.section(index)).toEqual({ top, day, rough, first: place, count: rows.length });
    expect(layout.sectionAt(top)).toBe(index);
    expect(layout.sectionAt(top + HEADER_HEIGHT + rows.length * EVENT_HEIGHT - 1)).toBe(index);
    top += HEADER_HEIGHT;
    for (const row of rows) {
      expect(layout.rowAt(place)).toBe(row);
      expect(layout.placeOf(row)).toBe(place);
      expect(layout.nearest(row)).toBe(place);
      expect(layout.sectionOf(place)).toBe(index);
      expect(layout.topOf(place)).toBe(top);
      place++;
      top += EVENT_HEIGHT;
    }
  });
  expect(layout.height).toBe(top);
  expect(layout.rowAt(place)).toBe(-1);
  expect(layout.rowAt(-1)).toBe(-1);
}

test('any events under any filter are grouped as by looking at each', () => {
  fc.assert(
    fc.property(
      fc.array(made, { maxLength: 40 }),
      fc.array(filters, { minLength: 1, maxLength: 4 }),
      (events, several) => {
        const store = createStore();
        store.dispatch({ type: 'load', events: events.map(eventOf) });
        const indexes = new DayIndexes();
        for (const filter of several) {
          store.dispatch({ type: 'filter', filter });
          const { table, selection } = store.getState();
          expectAsOneByOne(layOut(store, indexes), table, selection);
        }
      },
    ),
    { numRuns: 300 },
  );
});

test('a row that is not shown has no place, and the nearest is the next one shown or the last', () => {
  const store = createStore();
  const at = (hour: number) => ({ hour, hours: 1, timePrecision: 'hour', status: 'reported' }) as const;
  store.dispatch({ type: 'load', events: [0, 30, 60, 90].map(at).map(eventOf) });
  store.dispatch({ type: 'filter', filter: { window: { start: 20 * HOUR, end: 70 * HOUR } } });
  const layout = layOut(store);
  expect([0, 1, 2, 3].map((row) => layout.placeOf(row))).toEqual([-1, 0, 1, -1]);
  expect([0, 1, 2, 3].map((row) => layout.nearest(row))).toEqual([0, 0, 1, 1]);
  expect(layout.placeOf(-1)).toBe(-1);
  store.dispatch({ type: 'filter', filter: { statuses: [] } });
  expect(layOut(store).nearest(2)).toBe(-1);
});

test('a moved window of a million events is laid out in a part of a frame', () => {
  const store = createStore();
  store.dispatch({ type: 'table', columns: manyColumns(1_000_000) });
  const { table } = store.getState();
  const indexes = new DayIndexes();
  const all = layOut(store, indexes);
  expect(all.total).toBe(1_000_000);
  const spent: number[] = [];
  for (let step = 0; step < 40; step++) {
    const start = table.extent!.start + (step * 40 + 0.3) * 24 * HOUR;
    store.dispatch({ type: 'filter', filter: { window: { start, end: start + 400 * 24 * HOUR } } });
    const before = process.cpuUsage();
    const layout = layOut(store, indexes);
    layout.topOf(Math.floor(layout.total / 2));
    layout.placeOf(layout.rowAt(layout.total - 1));
    const { user, system } = process.cpuUsage(before);
    spent.push((user + system) / 1000);
  }
  expect(spent.sort((a, b) => a - b)[20]).toBeLessThan(4);
});
