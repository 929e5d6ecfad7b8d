import fc from 'fast-check';
import type { EventClaim, EventProperties, FrontlineEvent } from '../../../src/events/types';

const PLACES = {
  Kherson: [32.61, 46.64],
  Kupiansk: [37.61, 49.71],
  Soledar: [38.09, 48.68],
  // A suburb of its own id, within the reach of a circle around Kherson.
  Antonivka: [32.72, 46.67],
} as const;

/** What a test cares about; the rest is a shelling of Kherson on 7 March 2023 in the outlet's own voice. */
export type Told = Partial<EventProperties> & {
  readonly claim?: Partial<EventClaim>;
  readonly place?: keyof typeof PLACES;
};

/** An event of one text with its one claim, as reading makes it. */
export function told({ claim = {}, place = 'Kherson', ...given }: Told): FrontlineEvent {
  const [lon, lat] = PLACES[place];
  const properties: EventProperties = {
    id: `${given.sourceId ?? 'a'} ${place} ${given.type ?? ''} ${given.start ?? ''}`,
    type: 'shelling',
    acledType: 'Explosions/Remote violence',
    acledSubType: 'Shelling/artillery/missile attack',
    status: 'reported',
    title: `Shelling of ${place}`,
    start: '2023-03-07T00:00:00Z',
    end: '2023-03-08T00:00:00Z',
    timePrecision: 'day',
    placeId: place,
    placeName: place,
    geoPrecision: 'settlement',
    radiusKm: 0,
    initiator: '',
    target: '',
    attribution: '',
    confidence: 0.8,
    quote: `As ${given.sourceId ?? 'a'} tells it, shells fell on ${place}.`,
    sourceId: 'a',
    timeCertainty: 'stated',
    lat,
    lon,
    mergedBy: '',
    claimCount: 1,
    ...given,
  };
  const { id, status, attribution, quote, sourceId, start, end, timePrecision } = properties;
  const { initiator, target, confidence } = properties;
  const own: EventClaim = {
    id: `claim of ${id}`,
    polarity: 'asserted',
    status,
    attribution,
    party: '',
    quote,
    sourceId,
    sourceTitle: '',
    sourceUrl: '',
    start,
    end,
    timePrecision,
    initiator,
    target,
    toll: [],
    confidence,
    sentenceStart: 0,
    sentenceEnd: quote.length,
    triggerStart: 0,
    triggerEnd: 2,
    speakerStart: -1,
    speakerEnd: -1,
    whenStart: -1,
    whenEnd: -1,
    trace: ['trigger:shelling'],
    ...claim,
  };
  return {
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates: [lon, lat] },
    properties,
    claims: [own],
  };
}

const DAY_ZERO = Date.UTC(2023, 2, 1);
const stamp = (day: number): string => new Date(DAY_ZERO + day * 86_400_000).toISOString();

/** Texts that tell of few places on few days, so that many events meet. */
export const texts: fc.Arbitrary<readonly (readonly FrontlineEvent[])[]> = fc
  .array(
    fc.array(
      fc.record({
        place: fc.constantFrom('Kherson', 'Kupiansk', 'Antonivka') as fc.Arbitrary<keyof typeof PLACES>,
        type: fc.constantFrom('shelling', 'missile-strike', 'explosion', 'assault', 'clash', 'capture'),
        day: fc.integer({ min: 0, max: 4 }),
        days: fc.constantFrom(1, 1, 1, 2, 7, 90),
        initiator: fc.constantFrom('', 'Russia', 'Ukraine', 'Wagner'),
        certainty: fc.constantFrom('stated', 'implied', 'publication'),
        radiusKm: fc.constantFrom(0, 0, 10),
        confidence: fc.constantFrom(0.5, 0.8),
      }),
      { maxLength: 8 },
    ),
    { maxLength: 5 },
  )
  .map((sets) =>
    sets.map((events, text) =>
      events.map(({ day, days, certainty, radiusKm, type, ...rest }, at) =>
        told({
          ...rest,
          type: type as EventProperties['type'],
          id: `t${text}e${at}`,
          sourceId: `t${text}`,
          start: stamp(day),
          end: stamp(day + days),
          timePrecision: days > 2 ? 'week' : 'day',
          timeCertainty: certainty,
          radiusKm,
          geoPrecision: radiusKm > 0 ? 'near' : 'settlement',
        }),
      ),
    ),
  );
