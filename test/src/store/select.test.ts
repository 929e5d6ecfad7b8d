import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EVENT_FAMILIES, EVENT_TYPES } from '../../../src/events/event-types';
import type { FrontlineEvent } from '../../../src/events/types';
import { buildTable, type EventFilter, selectRows } from '../../../src/store';
import { eventLists, filters, makeEvent } from './events';

/** The filter as its words say it, one event at a time. */
function passes({ properties: p }: FrontlineEvent, filter: EventFilter): boolean {
  if (filter.window) {
    if (p.start === '') return false;
    const start = Date.parse(p.start);
    const end = Math.max(Date.parse(p.end), start + 1);
    if (start >= filter.window.end || end <= filter.window.start) return false;
  }
  if (filter.families && !filter.families.includes(EVENT_TYPES[p.type].family)) return false;
  if (filter.statuses && !filter.statuses.includes(p.status)) return false;
  if (filter.types && !filter.types.includes(p.type)) return false;
  const named = [p.initiator, p.target].filter((actor) => actor !== '');
  if (filter.actors && !(named.length > 0 ? named : ['']).some((actor) => filter.actors?.includes(actor)))
    return false;
  if (filter.minConfidence !== undefined && p.confidence < filter.minConfidence) return false;
  const text = [p.title, p.quote, p.placeName].join('\n').toLowerCase();
  return (filter.text ?? '')
    .toLowerCase()
    .split(' ')
    .every((word) => text.includes(word));
}

test('takes what a filter over one event after another takes, and counts it', () => {
  fc.assert(
    fc.property(eventLists, filters, (events, filter) => {
      const { table } = buildTable(events);
      const selection = selectRows(table, filter);
      const got = [...selection.rows].map((row) => table.event(row).properties.id);
      const wanted = events.filter((event) => passes(event, filter)).map((event) => event.properties.id);
      expect([...got].sort()).toEqual([...wanted].sort());
      expect([...selection.rows]).toEqual([...selection.rows].sort((a, b) => a - b));
      expect(selection.total).toBe(wanted.length);
      for (const family of EVENT_FAMILIES) {
        const count = got.filter(
          (id) => EVENT_TYPES[table.event(table.rowOf(id)).properties.type].family === family,
        ).length;
        expect(selection.byFamily[family]).toBe(count);
      }
      expect(Object.values(selection.byStatus).reduce((a, b) => a + b, 0)).toBe(wanted.length);
    }),
    { numRuns: 300 },
  );
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

test('the search folds case, accents and apostrophes, and keeps Ukrainian letters apart', () => {
  const { table } = buildTable([makeEvent({ title: 'Обстріл Слов’янська, Orléans' })]);
  expect(selectRows(table, { text: "СЛОВ'ЯНСЬКА" }).total).toBe(1);
  expect(selectRows(table, { text: 'orleans' }).total).toBe(1);
  expect(selectRows(table, { text: 'обстрил' }).total).toBe(0);
});
