import fc from 'fast-check';
import { EVENT_FAMILIES, EVENT_STATUSES, EVENT_TYPES } from '../../../src/events/event-types';
import type { EventProperties, EventType, FrontlineEvent } from '../../../src/events/types';
import type { EventFilter } from '../../../src/store';

const DAY = 86_400_000;
const DAY_ZERO = Date.UTC(2023, 2, 1);

/** An event at Bakhmut on 7 March 2023, with what a test cares about put over it. */
export function makeEvent(
  properties: Partial<EventProperties> = {},
  geometry: FrontlineEvent['geometry'] = { type: 'Point', coordinates: [38, 48.595] },
): FrontlineEvent {
  return {
    type: 'Feature',
    geometry,
    properties: {
      id: 'e1',
      type: 'assault',
      acledType: 'Battles',
      acledSubType: 'Armed clash',
      status: 'reported',
      title: 'Assault at Bakhmut',
      start: '2023-03-07T00:00:00Z',
      end: '2023-03-08T00:00:00Z',
      timePrecision: 'day',
      placeId: 'gn:712475',
      placeName: 'Bakhmut',
      geoPrecision: 'settlement',
      radiusKm: 0,
      initiator: '',
      target: '',
      attribution: '',
      confidence: 0.8,
      quote: 'Assaults went on at Bakhmut.',
      sourceId: 's1',
      ...properties,
    },
  };
}

const iso = (time: number): string => new Date(time).toISOString();

const interval = fc
  .tuple(
    fc.integer({ min: 0, max: 60 * 24 }),
    fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 48 }), fc.integer({ min: 1, max: 24 * 40 })),
  )
  .map(([hour, length]) => ({
    start: iso(DAY_ZERO + (hour * DAY) / 24),
    end: iso(DAY_ZERO + ((hour + length) * DAY) / 24),
  }));

/** Properties of events within 60 days, some long, some undated. */
const eventProperties = fc.record({
  time: fc.oneof(
    { arbitrary: interval, weight: 9 },
    { arbitrary: fc.constant({ start: '', end: '' }), weight: 1 },
  ),
  type: fc.constantFrom(...(Object.keys(EVENT_TYPES) as EventType[])),
  status: fc.constantFrom(...EVENT_STATUSES),
  initiator: fc.constantFrom('', 'Russia', 'Ukraine', 'Wagner'),
  target: fc.constantFrom('', 'Russia', 'Ukraine', 'civilians'),
  confidence: fc.integer({ min: 0, max: 100 }).map((n) => n / 100),
  timePrecision: fc.constantFrom('hour', 'day', 'week', 'month', 'year'),
  title: fc.constantFrom('Assault at Bakhmut', 'Shelling of Бахмут', 'Gains near Їжівка', 'Strike'),
});

/** Places: most at one, some over the earth and at the antimeridian, some nowhere. */
const places = fc.oneof(
  { arbitrary: fc.constant([38, 48.595]), weight: 4 },
  { arbitrary: fc.tuple(fc.integer({ min: -179, max: 179 }), fc.integer({ min: -90, max: 90 })), weight: 4 },
  { arbitrary: fc.constantFrom([179.5, 10], [-179.5, 10]), weight: 1 },
  { arbitrary: fc.constant(null), weight: 1 },
);

const claims = fc.constantFrom(
  undefined,
  [{ quote: 'It never fell.', attribution: 'The mayor of Bakhmut', sourceTitle: '' }],
  [{ quote: 'Nothing "happened".', attribution: '', sourceTitle: 'Evening paper' }],
);

/** Events with places and claims, distinct ids, up to a few hundred of them. */
export const manyPlacedEvents: fc.Arbitrary<readonly FrontlineEvent[]> = fc
  .array(fc.tuple(eventProperties, places, claims), { maxLength: 300, size: 'max' })
  .map((list) =>
    list.map(([{ time, ...rest }, coordinates, told], index) => {
      const event = makeEvent(
        { id: `e${index}`, ...time, ...rest },
        coordinates && { type: 'Point', coordinates: [...coordinates] },
      );
      return told ? { ...event, claims: told as never } : event;
    }),
  );

/** Lists of events with distinct ids. */
export const eventLists: fc.Arbitrary<readonly FrontlineEvent[]> = fc
  .array(eventProperties, { maxLength: 60 })
  .map((list) => list.map(({ time, ...rest }, index) => makeEvent({ id: `e${index}`, ...time, ...rest })));

/** Windows that begin before, within or after those events. */
export const windows = fc
  .tuple(fc.integer({ min: -5 * 24, max: 70 * 24 }), fc.integer({ min: 1, max: 30 * 24 }))
  .map(([hour, length]) => ({
    start: DAY_ZERO + (hour * DAY) / 24,
    end: DAY_ZERO + ((hour + length) * DAY) / 24,
  }));

/** Stretches of the earth, about half of them over the antimeridian. */
const bounds = fc
  .tuple(
    fc.integer({ min: -180, max: 180 }),
    fc.integer({ min: -90, max: 60 }),
    fc.integer({ min: -180, max: 180 }),
    fc.integer({ min: 0, max: 150 }),
  )
  .map(([west, south, east, height]) => [west, south, east, south + height] as const);

/** Filters of every kind that fit those events. */
export const filters: fc.Arbitrary<EventFilter> = fc.record(
  {
    window: fc.option(windows),
    families: fc.subarray([...EVENT_FAMILIES]),
    statuses: fc.subarray([...EVENT_STATUSES]),
    types: fc.subarray(['assault', 'shelling', 'capture', 'other'] as const),
    actors: fc.subarray(['', 'Russia', 'Ukraine', 'civilians', 'nobody has heard of'] as const),
    minConfidence: fc.integer({ min: 0, max: 100 }).map((n) => n / 100),
    text: fc.constantFrom('', 'bakhmut', 'БАХМУТ', 'assault bakhmut', 'nothing'),
    bounds: fc.option(bounds),
  },
  { requiredKeys: [] },
);
