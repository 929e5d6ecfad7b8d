import { EVENT_STATUSES, EVENT_TYPES } from '../event-types';
import type { EventProperties } from '../types';
import { EVENT_TYPE_NAMES } from './codes';
import { type EventColumns, GEO_PRECISIONS, TIME_PRECISIONS } from './types';

/** The columns that say properties, apart from texts and places. */
type SaidColumns = Pick<
  EventColumns,
  'start' | 'end' | 'type' | 'status' | 'timePrecision' | 'geoPrecision' | 'radiusKm' | 'confidence'
>;

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
export function saidProperties(columns: SaidColumns, row: number, texts: RowTexts): EventProperties {
  const type = EVENT_TYPE_NAMES[columns.type[row]!] ?? 'other';
  return {
    id: texts.id,
    type,
    acledType: EVENT_TYPES[type].acledType,
    acledSubType: EVENT_TYPES[type].acledSubType,
    status: EVENT_STATUSES[columns.status[row]!] ?? 'reported',
    title: texts.title,
    start: dateText(columns.start[row]!),
    end: dateText(columns.end[row]!),
    timePrecision: TIME_PRECISIONS[columns.timePrecision[row]!] ?? '',
    placeId: texts.placeId,
    placeName: texts.placeName,
    geoPrecision: GEO_PRECISIONS[columns.geoPrecision[row]!] ?? '',
    radiusKm: shortest(columns.radiusKm[row]!),
    initiator: texts.initiator,
    target: texts.target,
    attribution: texts.attribution,
    confidence: shortest(columns.confidence[row]!),
    quote: texts.quote,
    sourceId: texts.sourceId,
    ...(texts.sourceTitle ? { sourceTitle: texts.sourceTitle } : {}),
    ...(texts.sourceUrl ? { sourceUrl: texts.sourceUrl } : {}),
  };
}

/** The last moment that a Date can hold, milliseconds since the epoch. */
const LAST_TIME = 8.64e15;

const DAY = 86_400_000;

/** Texts of the days met last, with the T behind: events share them, and a Date takes its time. */
const dayTexts = new Map<number, string>();
const KEPT_DAYS = 10_000;

/** RFC 3339 in UTC, with milliseconds only where there are any; '' for no date. */
function dateText(time: number): string {
  if (!(Math.abs(time) <= LAST_TIME)) return '';
  const day = Math.floor(time / DAY);
  const sinceMidnight = time - day * DAY;
  if (sinceMidnight === 0) return `${dayText(day)}00:00:00Z`;
  if (sinceMidnight % 1000 !== 0) return new Date(time).toISOString();
  const seconds = sinceMidnight / 1000;
  return `${dayText(day)}${pad(Math.floor(seconds / 3600))}:${pad(Math.floor(seconds / 60) % 60)}:${pad(seconds % 60)}Z`;
}

function dayText(day: number): string {
  const known = dayTexts.get(day);
  if (known !== undefined) return known;
  const iso = new Date(day * DAY).toISOString();
  const text = iso.slice(0, iso.indexOf('T') + 1);
  if (dayTexts.size === KEPT_DAYS) dayTexts.clear();
  dayTexts.set(day, text);
  return text;
}

function pad(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

/** The number with the fewest decimals that a 32-bit float stands for: 0.8, not 0.800000011920929. */
function shortest(float: number): number {
  for (let power = 1; power <= 1e8; power *= 10) {
    const number = Math.round(float * power) / power;
    if (Math.fround(number) === float) return number;
  }
  return float;
}
