import type { Point } from 'geojson';
import type { EventProperties, FrontlineEvent } from '../types';
import type { EventRest } from './rest';
import { type RowTexts, saidProperties } from './said';
import { textAt } from './text';
import { type EventColumns, TEXT_MEMBERS } from './types';

/**
 * The event of a row, made anew, as it was before it was put into columns: members that a row does
 * not name are ''. Throws a RangeError for a row that is not there.
 */
export function eventAt(columns: EventColumns, row: number): FrontlineEvent {
  const { size, texts, rest: rests } = columns;
  if (!(Number.isInteger(row) && row >= 0 && row < size)) {
    throw new RangeError(`Row ${row} is not in the table: expected 0 to ${size - 1}.`);
  }
  const own = Object.fromEntries(TEXT_MEMBERS.map((member) => [member, textAt(texts[member], row)]));
  const said = saidProperties(columns, row, own as RowTexts);
  const point = pointOf(columns.lat[row]!, columns.lon[row]!);
  const restText = textAt(rests, row);
  if (restText === '') return { type: 'Feature', geometry: point, properties: said };
  const { properties, absent = [], geometry = point, claims, members } = readRest(restText);
  const merged: Record<string, unknown> = { ...said, ...properties };
  for (const member of absent) delete merged[member];
  return {
    type: 'Feature',
    ...members,
    geometry,
    properties: merged as EventProperties,
    ...(claims === undefined ? {} : { claims }),
  };
}

/** What `rest` says, member by member; nothing where a file of somebody else's has what is none of it. */
function readRest(text: string): EventRest {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return {};
  }
  if (!isObject(read)) return {};
  const { properties, absent, geometry, claims, members } = read as EventRest;
  return {
    ...(isObject(properties) ? { properties } : {}),
    ...(Array.isArray(absent) ? { absent: absent.filter((name) => typeof name === 'string') } : {}),
    ...(geometry === null || isObject(geometry) ? { geometry: geometry as EventRest['geometry'] & {} } : {}),
    ...(Array.isArray(claims) ? { claims } : {}),
    ...(isObject(members) ? { members } : {}),
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A point in degrees as GeoJSON, null for NaN. */
export function pointOf(lat: number, lon: number): Point | null {
  return Number.isNaN(lat) ? null : { type: 'Point', coordinates: [lon, lat] };
}
