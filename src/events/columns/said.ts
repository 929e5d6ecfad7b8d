import { EVENT_STATUSES, EVENT_TYPES } from '../event-types';
import type { EventProperties } from '../types';
import { EVENT_TYPE_NAMES } from './codes';
import { GEO_PRECISIONS, TIME_PRECISIONS } from './types';

/** What a row of the columns holds, apart from its texts and its place. */
export interface RowValues {
  /** Milliseconds since the epoch; Infinity when undated. */
  readonly start: number;
  readonly end: number;
  readonly type: number;
  readonly status: number;
  readonly timePrecision: number;
  readonly geoPrecision: number;
  readonly radiusKm: number;
  readonly confidence: number;
}

/** The texts of a row by member; those of a source only where there are any. */
export type RowTexts = Pick<
  EventProperties,
  | 'id'
  | 'title'
  | 'placeId'
  | 'placeName'
  | 'initiator'
  | 'target'
  | 'attribution'
  | 'quote'
  | 'sourceId'
  | 'sourceTitle'
  | 'sourceUrl'
>;

/** The properties that a row of the columns says by itself, in the order of our files' columns. */
export function saidProperties(values: RowValues, texts: RowTexts): EventProperties {
  const type = EVENT_TYPE_NAMES[values.type] ?? 'other';
  return {
    id: texts.id,
    type,
    acledType: EVENT_TYPES[type].acledType,
    acledSubType: EVENT_TYPES[type].acledSubType,
    status: EVENT_STATUSES[values.status] ?? 'reported',
    title: texts.title,
    start: dateText(values.start),
    end: dateText(values.end),
    timePrecision: TIME_PRECISIONS[values.timePrecision] ?? '',
    placeId: texts.placeId,
    placeName: texts.placeName,
    geoPrecision: GEO_PRECISIONS[values.geoPrecision] ?? '',
    radiusKm: shortest(values.radiusKm),
    initiator: texts.initiator,
    target: texts.target,
    attribution: texts.attribution,
    confidence: shortest(values.confidence),
    quote: texts.quote,
    sourceId: texts.sourceId,
    ...(texts.sourceTitle ? { sourceTitle: texts.sourceTitle } : {}),
    ...(texts.sourceUrl ? { sourceUrl: texts.sourceUrl } : {}),
  };
}

/** The last moment that a Date can hold, milliseconds since the epoch. */
const LAST_TIME = 8.64e15;

/** RFC 3339 in UTC, with milliseconds only where there are any; '' for no date. */
function dateText(time: number): string {
  return Math.abs(time) <= LAST_TIME ? new Date(time).toISOString().replace('.000Z', 'Z') : '';
}

/** The number with the fewest digits that a 32-bit float stands for: 0.8, not 0.800000011920929. */
function shortest(float: number): number {
  for (let digits = 1; digits < 9; digits++) {
    const number = Number(float.toPrecision(digits));
    if (Math.fround(number) === float) return number;
  }
  return float;
}
