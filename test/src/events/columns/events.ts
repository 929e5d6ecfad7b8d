import fc from 'fast-check';
import { EVENT_STATUSES, EVENT_TYPES } from '../../../../src/events/event-types';
import type { EventType, FrontlineEvent } from '../../../../src/events/types';
import { makeEvent } from '../../store/events';

/** Numbers that JSON can write. */
const number = fc.double({ noNaN: true, noDefaultInfinity: true });

const text = fc.oneof(
  fc.constantFrom('', 'Bakhmut', ' Бахмут ', '\0\n"\\', '🙂é'),
  fc.string({ unit: 'grapheme' }),
);

/** Anything that JSON can write. */
const json = fc.jsonValue({ maxDepth: 2, stringUnit: 'grapheme' });

const dates = fc.constantFrom(
  { start: '', end: '' },
  { start: '', end: '2023-01-01' },
  { start: '2023-03-07T00:00:00Z', end: '2023-03-08T00:00:00Z' },
  { start: '2023-03-07', end: '' },
  { start: '2023-03-07T04:00:00.250Z', end: '2023-03-07T04:00:00.250Z' },
  { start: '2023-03-07T02:00:00+02:00', end: '2023-04-01' },
  { start: '1961-04-12', end: '1961-04-13' },
);

const lon = fc.double({ min: -180, max: 180, noNaN: true });
const lat = fc.double({ min: -90, max: 90, noNaN: true });
const position = fc.tuple(lon, lat).map((pair) => [...pair]);

const geometry = fc.oneof(
  fc.constant(null),
  position.map((coordinates) => ({ type: 'Point' as const, coordinates })),
  position.map((pair) => ({ type: 'Point' as const, coordinates: [...pair, 120] })),
  fc.constant({ type: 'Point' as const, coordinates: [38, 148] as number[] }),
  fc
    .array(position, { minLength: 2, maxLength: 4 })
    .map((coordinates) => ({ type: 'LineString' as const, coordinates })),
  fc.array(position, { minLength: 4, maxLength: 5 }).map((ring) => ({
    type: 'Polygon' as const,
    coordinates: [ring],
    bbox: [1, 2, 3, 4] as [number, number, number, number],
  })),
);

const properties = fc.record({
  type: fc.constantFrom(...(Object.keys(EVENT_TYPES) as EventType[]), 'no type of ours' as EventType),
  acledType: fc.constantFrom('Battles', 'Explosions/Remote violence', ''),
  status: fc.constantFrom(...EVENT_STATUSES),
  title: text,
  placeName: text,
  initiator: text,
  target: text,
  quote: text,
  timePrecision: fc.constantFrom('', 'day', 'hour', 'month', 'decade'),
  geoPrecision: fc.constantFrom('', 'exact', 'region'),
  radiusKm: fc.oneof(fc.constantFrom(0, 2.5, -1), number),
  confidence: fc.oneof(fc.constantFrom(0, 0.8, 1, 2), number),
});

const more = fc.oneof(
  fc.constant({}),
  fc.record({ sourceTitle: text, sourceUrl: text, lat, lon, claimCount: fc.nat() }, { requiredKeys: [] }),
  fc.dictionary(
    fc.oneof(fc.string(), fc.constantFrom('__proto__', 'title', 'confidence', 'toString')),
    json,
    { maxKeys: 3 },
  ),
);

const outside = fc.oneof(
  fc.constant({}),
  fc.constant({ id: 'e' }),
  fc.record({ bbox: fc.constant([1, 2, 3, 4]), 'a foreign member': json }),
  fc.record({
    claims: fc.array(fc.record({ quote: text, attribution: text, toll: fc.constant([]) }), { maxLength: 3 }),
  }),
);

const withoutSome = fc.subarray(['acledSubType', 'quote', 'placeId', 'radiusKm', 'target'] as const);

/** Lists of events of every kind that JSON can hold, ids distinct, all of them with dates that can be read. */
export const oddEvents: fc.Arbitrary<readonly FrontlineEvent[]> = fc
  .array(fc.tuple(properties, dates, geometry, more, outside, withoutSome), { maxLength: 20 })
  .map((list) =>
    list.map(([own, time, shape, others, members, missing], index) => {
      const event = makeEvent({ ...own, ...time, ...others, id: `e${index}` }, shape);
      for (const member of missing) Reflect.deleteProperty(event.properties, member);
      // As if read from a file: no −0, no undefined, no object without a prototype.
      return JSON.parse(JSON.stringify({ ...event, ...members })) as FrontlineEvent;
    }),
  );
