import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SiblingSearch } from '../../../../src/components/card/siblings';
import type { FrontlineEvent } from '../../../../src/events/types';
import { createStore } from '../../../../src/store';
import type { EventFilter, StoreState } from '../../../../src/store/types';

const HOUR = 3_600_000;

const made = fc.record({
  hour: fc.integer({ min: 0, max: 60 }),
  hours: fc.constantFrom(1, 24, 72),
  lat: fc.constantFrom(48, 49, null),
  status: fc.constantFrom('reported', 'claimed'),
});

const filters = fc.record<EventFilter>(
  {
    window: fc
      .tuple(fc.integer({ min: -5, max: 65 }), fc.integer({ min: 1, max: 40 }))
      .map(([from, hours]) => ({ start: from * HOUR, end: (from + hours) * HOUR })),
    statuses: fc.constantFrom(['reported'], ['claimed'], []),
  },
  { requiredKeys: [] },
);

function eventOf(
  { hour, hours, lat, status }: { hour: number; hours: number; lat: number | null; status: string },
  index: number,
): FrontlineEvent {
  const iso = (at: number) => new Date(at * HOUR).toISOString();
  const properties = {
    id: `event-${index}`,
    type: 'shelling',
    status,
    start: iso(hour),
    end: iso(hour + hours),
  };
  const geometry = lat === null ? null : { type: 'Point', coordinates: [38, lat] };
  return { type: 'Feature', id: properties.id, geometry, properties } as unknown as FrontlineEvent;
}

function oneByOne({ table, selection }: StoreState, id: string): readonly string[] {
  const own = table.rowOf(id);
  const ids = [...selection.rows]
    .filter((row) => table.lat[row] === table.lat[own] && table.lon[row] === table.lon[own])
    .map((row) => table.id(row));
  return ids.includes(id) ? ids : [id];
}

test('the events at a place are those that looking at each one finds', () => {
  fc.assert(
    fc.property(
      fc.array(made, { minLength: 1, maxLength: 25 }),
      fc.array(fc.tuple(filters, fc.nat()), { minLength: 1, maxLength: 6 }),
      (events, asked) => {
        const store = createStore();
        const search = new SiblingSearch();
        store.dispatch({ type: 'load', events: events.map(eventOf) });
        for (const [filter, which] of asked) {
          store.dispatch({ type: 'filter', filter });
          const id = `event-${which % events.length}`;
          const wanted = oneByOne(store.getState(), id);
          const found = search.of(store.getState(), id);
          expect(Array.from({ length: found.total }, (_, index) => found.id(index))).toEqual(wanted);
          expect(found.index).toBe(wanted.indexOf(id));
        }
      },
    ),
  );
});
