import fc from 'fast-check';
import { EVENT_STATUSES, EVENT_TYPES } from '../../../src/events/event-types';
import type { EventProperties, EventType, FrontlineEvent } from '../../../src/events/types';

/** A whole event of ours, with what a test wants to be otherwise. */
export function event(properties: Partial<EventProperties> = {}): FrontlineEvent {
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [38, 48.59] },
    properties: {
      id: 'e1',
      type: 'shelling',
      acledType: 'Explosions/Remote violence',
      acledSubType: 'Shelling/artillery/missile attack',
      status: 'reported',
      title: 'Shelling of Bakhmut',
      start: '2023-03-06T00:00:00Z',
      end: '2023-03-07T00:00:00Z',
      timePrecision: 'day',
      placeId: 'gn:709248',
      placeName: 'Bakhmut',
      geoPrecision: 'settlement',
      radiusKm: 0,
      initiator: 'Russia',
      target: '',
      attribution: 'General Staff',
      confidence: 0.8,
      quote: 'Bakhmut was shelled.',
      sourceId: 'a1',
      ...properties,
    },
  };
}

const words = fc.string({ unit: 'binary', maxLength: 30 });
const day = fc.integer({ min: 0, max: 20_000 });
const rfc3339 = (days: number): string => new Date(days * 86_400_000).toISOString().replace('.000Z', 'Z');

/** Events with odd strings in every text. */
export const anyEvent: fc.Arbitrary<FrontlineEvent> = fc
  .record({
    type: fc.constantFrom(...(Object.keys(EVENT_TYPES) as EventType[])),
    status: fc.constantFrom(...EVENT_STATUSES),
    title: words,
    placeName: words,
    initiator: words,
    target: words,
    attribution: words,
    quote: words,
    confidence: fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0),
    days: fc.tuple(day, fc.integer({ min: 1, max: 400 })),
    lon: fc.integer({ min: -180_000, max: 180_000 }).map((value) => value / 1000 + 0),
    lat: fc.integer({ min: -90_000, max: 90_000 }).map((value) => value / 1000 + 0),
  })
  .map(({ days, lon, lat, ...members }) => ({
    ...event({ ...members, start: rfc3339(days[0]), end: rfc3339(days[0] + days[1]) }),
    geometry: { type: 'Point', coordinates: [lon, lat] },
  }));

/** Events that each have an id of their own. */
export const anyEvents: fc.Arbitrary<readonly FrontlineEvent[]> = fc
  .array(anyEvent, { maxLength: 8 })
  .map((events) =>
    events.map((one, index) => ({ ...one, properties: { ...one.properties, id: `e${index}` } })),
  );
