import type { Resolution } from '../../../geo/types';
import type { Reading } from '../../../src/reading';
import { eventOf } from './mount';

/** A reading of a text, whose named words are places: literal ones, or associative when marked so. */
export function readingOf(
  text: string,
  places: readonly {
    readonly quote: string;
    readonly associative?: boolean;
    readonly unresolved?: boolean;
    readonly learnt?: boolean;
    /** The words that a learnt place was learnt from. */
    readonly learntFrom?: readonly string[];
    /** A place from the reader's own list. */
    readonly kept?: boolean;
  }[],
): Reading {
  let from = 0;
  const resolutions = places.map(
    ({ quote, associative, unresolved, learnt, learntFrom, kept }): Resolution => {
      const start = text.indexOf(quote, from);
      from = start + quote.length;
      const place = {
        id: `${learnt ? 'text' : kept ? 'kept' : 'gn'}:${quote}`,
        name: quote,
        lat: 48.6,
        lon: 38,
        featureClass: 'P',
        featureCode: 'PPL',
        country: 'UA',
        admin1: 'UA.05',
        population: 1000,
        uncertaintyKm: learnt || kept ? 1.2 : 0,
      } as const;
      return {
        start,
        end: from,
        quote,
        kind: associative ? 'associative' : 'literal',
        place: unresolved ? null : place,
        lat: unresolved ? null : 48.6,
        lon: unresolved ? null : 38,
        precision: 'settlement',
        radiusKm: 0,
        learnt: learnt ?? false,
        ...(learntFrom && { learntFrom }),
        relation: null,
        confidence: 0.9,
        candidates: [
          { place, score: 0.7, evidence: {} },
          { place: { ...place, id: 'gn:2', country: 'RU' }, score: 0.2, evidence: {} },
        ],
      };
    },
  );
  const [first] = resolutions;
  const sentenceEnd = text.indexOf('.') + 1;
  const events =
    first === undefined
      ? []
      : [
          eventOf('shelling', {
            placeId: first.place?.id ?? '',
            resolution: 0,
            sentenceStart: 0,
            sentenceEnd,
            triggerStart: text.indexOf('shelled'),
            triggerEnd: text.indexOf('shelled') + 7,
            sourceId: 'fixture',
          }),
        ];
  return {
    article: {
      id: 'fixture',
      text,
      title: '',
      date: '2023-03-10',
      outlet: 'Test desk',
      url: 'javascript:alert(1)',
      lang: 'en',
    },
    resolutions,
    claims: [],
    events,
    warnings: [],
    regions: { 'UA.05': { en: 'Donetsk Oblast', uk: 'Донецька область', ru: 'Донецкая область' } },
  };
}
