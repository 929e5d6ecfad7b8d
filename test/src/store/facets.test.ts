import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EVENT_FAMILIES, EVENT_STATUSES } from '../../../src/events/event-types';
import { buildTable, createStore, EVENT_TYPE_NAMES, facetsOf, selectRows } from '../../../src/store';
import { eventLists, filters, makeEvent } from './events';

test('each choice is counted as if it were the only one of its kind', () => {
  fc.assert(
    fc.property(eventLists, filters, (events, filter) => {
      const { table } = buildTable(events);
      const facets = facetsOf(table, filter);
      for (const family of EVENT_FAMILIES)
        expect(facets.families[family]).toBe(selectRows(table, { ...filter, families: [family] }).total);
      for (const type of EVENT_TYPE_NAMES)
        expect(facets.types[type]).toBe(selectRows(table, { ...filter, types: [type] }).total);
      for (const status of EVENT_STATUSES)
        expect(facets.statuses[status]).toBe(selectRows(table, { ...filter, statuses: [status] }).total);
      for (const actor of table.actors)
        expect(facets.actors.get(actor)).toBe(selectRows(table, { ...filter, actors: [actor] }).total);
    }),
    { numRuns: 150 },
  );
});

test('the store counts once a state, and again after a filter or a load', () => {
  const store = createStore();
  store.dispatch({ type: 'load', events: [makeEvent({ initiator: 'Russia', target: 'Russia' })] });
  const facets = store.facets();
  expect(facets.actors).toEqual(
    new Map([
      ['', 0],
      ['Russia', 1],
    ]),
  );
  store.dispatch({ type: 'hover', id: 'e1' });
  expect(store.facets()).toBe(facets);
  store.dispatch({ type: 'filter', filter: { statuses: ['disputed'] } });
  expect(store.facets().types.assault).toBe(0);
  expect(store.facets().statuses.reported).toBe(1);
});
