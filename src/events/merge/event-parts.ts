import type { EventClaim, FrontlineEvent, Harm, Toll } from '../types';
import { isUnnamedType, type Occurrence, spotOf } from './occurrence';
import { sideOf } from './sides';

/** The occurrence that an event tells of. */
export function occurrenceOf({ properties, geometry, claims = [] }: FrontlineEvent): Occurrence {
  const { type, placeId, geoPrecision, radiusKm, start, end, initiator, gainedBy, weapon } = properties;
  const point = geometry?.type === 'Point' ? geometry.coordinates : [properties.lon, properties.lat];
  const from = Date.parse(start);
  const to = Date.parse(end);
  return {
    type,
    isUnnamed: isUnnamedType(type, weapon ?? '', claims[0]?.trace ?? []),
    spot: spotOf({ placeId, precision: geoPrecision, radiusKm, lat: point[1], lon: point[0] }),
    start: from,
    // A file may leave the end away.
    end: to > from ? to : from + 1,
    precision: isPrecision(properties.timePrecision) ? properties.timePrecision : '',
    certainty: isCertainty(properties.timeCertainty) ? properties.timeCertainty : 'stated',
    initiator,
    initiatorSide: sideOf(initiator),
    gainedBy: gainedBy ?? '',
    weapon: weapon ?? '',
    paragraph: -1,
  };
}

function isPrecision(word: string): word is Exclude<Occurrence['precision'], ''> {
  return /^(?:minute|hour|day|week|month|year)$/.test(word);
}

function isCertainty(word: string | undefined): word is Exclude<Occurrence['certainty'], ''> {
  return word === 'stated' || word === 'implied' || word === 'publication';
}

/**
 * The text that an event was read from, '' for one of a file that tells no claims: its author listed
 * each event once, as a text tells each once.
 */
export function textOf({ properties, claims = [] }: FrontlineEvent): string {
  const { sourceId, sourceTitle = '', sourceUrl = '' } = properties;
  return claims.length === 0 ? '' : `${sourceId}\n${sourceTitle}\n${sourceUrl}`;
}

/** The claims of an event; an event that tells none is taken as one. */
export function claimsOf(event: FrontlineEvent): readonly EventClaim[] {
  const { claims = [], properties } = event;
  if (claims.length > 0) return claims;
  return [
    {
      id: properties.id,
      polarity: 'asserted',
      status: properties.status,
      attribution: properties.attribution,
      party: '',
      quote: properties.quote,
      sourceId: properties.sourceId,
      sourceTitle: properties.sourceTitle ?? '',
      sourceUrl: properties.sourceUrl ?? '',
      start: properties.start,
      end: properties.end,
      timePrecision: properties.timePrecision,
      initiator: properties.initiator,
      target: properties.target,
      toll: tollOf(event),
      confidence: properties.confidence,
      sentenceStart: properties.sentenceStart ?? -1,
      sentenceEnd: properties.sentenceEnd ?? -1,
      triggerStart: properties.triggerStart ?? -1,
      triggerEnd: properties.triggerEnd ?? -1,
      speakerStart: -1,
      speakerEnd: -1,
      whenStart: -1,
      whenEnd: -1,
      trace: [],
    },
  ];
}

const HARMS = ['killed', 'wounded', 'captured'] as const satisfies readonly Harm[];

function tollOf({ properties }: FrontlineEvent): readonly Toll[] {
  return HARMS.flatMap((harm) => {
    const least = properties[`${harm}Min`];
    const most = properties[`${harm}Max`] ?? null;
    return least === null || least === undefined ? [] : [{ harm, who: '', least, most }];
  });
}
