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
  }[],
): Reading {
  let from = 0;
  const resolutions = places.map(({ quote, associative, unresolved, learnt }): Resolution => {
    const start = text.indexOf(quote, from);
    from = start + quote.length;
    const place = {
      id: `${learnt ? 'text' : 'gn'}:${quote}`,
      name: quote,
      lat: 48.6,
      lon: 38,
      featureClass: 'P',
      featureCode: 'PPL',
      country: 'UA',
      admin1: 'UA.05',
      population: 1000,
      uncertaintyKm: 0,
    } as const;
    return {
      start,
      end: from,
      quote,
      kind: associative ? 'associative' : 'literal',
      place: unresolved ? null : place,
      lat: 48.6,
      lon: 38,
      precision: 'settlement',
      radiusKm: 0,
      learnt: learnt ?? false,
      relation: null,
      confidence: 0.9,
      candidates: [
        { place, score: 0.7, evidence: {} },
        { place: { ...place, id: 'gn:2', country: 'RU' }, score: 0.2, evidence: {} },
      ],
    };
  });
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
  };
}
