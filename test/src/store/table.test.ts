import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EVENT_FAMILIES, EVENT_STATUSES } from '../../../src/events/event-types';
import { buildTable } from '../../../src/store';
import { eventLists, makeEvent } from './events';

test('columns are sorted by start, then end, then input order, with undated events last', () => {
  const { table } = buildTable([
    makeEvent({ id: 'undated', start: '', end: '' }),
    makeEvent({ id: 'second', start: '2023-03-07', end: '2023-03-08' }),
    makeEvent({ id: 'third', start: '2023-03-07', end: '2023-03-09' }),
    makeEvent({ id: 'alike', start: '2023-03-07', end: '2023-03-09' }),
    makeEvent({ id: 'first', start: '2023-03-01', end: '2023-03-31' }),
  ]);
  const ids = Array.from({ length: table.size }, (_, row) => table.event(row).properties.id);
  expect(ids).toEqual(['first', 'second', 'third', 'alike', 'undated']);
  expect(table.dated).toBe(4);
  expect(table.start[4]).toBe(Infinity);
  expect(table.extent).toEqual({ start: Date.UTC(2023, 2, 1), end: Date.UTC(2023, 2, 31) });
});

test('an event with a bad date is put aside with a sentence, and the rest loads', () => {
  const { table, problems } = buildTable([
    makeEvent({ id: 'good' }),
    makeEvent({ id: 'bad', start: 'last Tuesday' }),
    makeEvent({ id: 'backwards', start: '2023-03-07', end: '2023-03-06' }),
    makeEvent({ id: 'good' }),
    makeEvent({ id: '' }),
  ]);
  expect(table.size).toBe(1);
  expect(problems).toEqual([
    'Event bad was left out: its start should be a date like 2023-03-07T00:00:00Z, and is "last Tuesday".',
    'Event backwards was left out: it ends (2023-03-06) before it starts (2023-03-07).',
    'Event number 4 was left out: another event already has the id good.',
    'Event number 5 was left out: it has no id.',
  ]);
});

test('a missing end follows from the precision, an instant lasts a millisecond', () => {
  const { table } = buildTable([
    makeEvent({ id: 'week', start: '2023-03-06', end: '', timePrecision: 'week' }),
    makeEvent({ id: 'instant', start: '2023-03-07T04:00Z', end: '2023-03-07T04:00Z' }),
  ]);
  expect(table.end[0]).toBe(Date.UTC(2023, 2, 13));
  expect(table.end[1]).toBe(Date.UTC(2023, 2, 7, 4) + 1);
});

test('an unplaced event and one off the earth have NaN coordinates', () => {
  const { table } = buildTable([
    makeEvent({ id: 'unplaced' }, null),
    makeEvent({ id: 'off' }, { type: 'Point', coordinates: [38, 148] }),
    makeEvent({ id: 'placed' }),
  ]);
  expect([...table.lat]).toEqual([Number.NaN, Number.NaN, 48.595]);
});

test('an area stands at the point its properties give, or in the middle of its bounds', () => {
  const square = {
    type: 'Polygon' as const,
    coordinates: [
      [
        [36, 47],
        [40, 47],
        [40, 50],
        [36, 50],
        [36, 47],
      ],
    ],
  };
  const { table } = buildTable([
    makeEvent({ id: 'given', lat: 48, lon: 37 }, square),
    makeEvent({ id: 'middle' }, square),
  ]);
  expect([table.lat[0], table.lon[0], table.lat[1], table.lon[1]]).toEqual([48, 37, 48.5, 38]);
});

test('an unknown type counts as other and an unknown status as reported', () => {
  const { table } = buildTable([makeEvent({ type: 'toString' as 'other', status: 'rumour' as 'reported' })]);
  expect(EVENT_FAMILIES[table.family[0]!]).toBe('other');
  expect(EVENT_STATUSES[table.status[0]!]).toBe('reported');
});

test('every event has its row, and rows ascend', () => {
  fc.assert(
    fc.property(eventLists, (events) => {
      const { table, problems } = buildTable(events);
      expect(problems).toEqual([]);
      expect(table.size).toBe(events.length);
      for (const event of events) expect(table.event(table.rowOf(event.properties.id))).toBe(event);
      expect([...table.start]).toEqual([...table.start].sort((a, b) => a - b || 0));
      expect(table.rowOf('nobody')).toBe(-1);
    }),
  );
});

test('a row outside the table is a RangeError', () => {
  expect(() => buildTable([]).table.event(0)).toThrow(RangeError);
});
