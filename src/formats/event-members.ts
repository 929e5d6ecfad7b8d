import type { Geometry } from 'geojson';
import type { GeoPrecision } from '../../geo/types';
import { EVENT_STATUSES, EVENT_TYPES } from '../events/event-types';
import type { EventClaim, EventProperties, EventStatus, EventType, FrontlineEvent } from '../events/types';
import { countOf, type Loose, linkOf, numberOf, textOf } from './values';
import { weaponOf } from './weapon';
import { readWhen, type WhenProblem } from './when';

/** Members that every event of ours has, in the order of our files. */
export const REQUIRED_MEMBERS = [
  'id',
  'type',
  'acledType',
  'acledSubType',
  'status',
  'title',
  'start',
  'end',
  'timePrecision',
  'placeId',
  'placeName',
  'geoPrecision',
  'radiusKm',
  'initiator',
  'target',
  'attribution',
  'confidence',
  'quote',
  'sourceId',
] as const satisfies readonly (keyof EventProperties)[];

/** Members that an event of ours may have, in the order in which they follow. */
export const OPTIONAL_MEMBERS = {
  timeCertainty: textOf,
  sourceTitle: textOf,
  sourceUrl: linkOf,
  sentenceStart: numberOf,
  sentenceEnd: numberOf,
  triggerStart: numberOf,
  triggerEnd: numberOf,
  resolution: numberOf,
  background: (value: unknown) =>
    value === true || value === 'true' ? true : value === false || value === 'false' ? false : undefined,
  lat: numberOf,
  lon: numberOf,
  gainedBy: textOf,
  lostBy: textOf,
  weapon: weaponOf,
  killedMin: countOf,
  killedMax: countOf,
  woundedMin: countOf,
  woundedMax: countOf,
  capturedMin: countOf,
  capturedMax: countOf,
  mergedBy: textOf,
  claimCount: countOf,
  initiatorCertainty: textOf,
} as const;

/** Where other files keep what ours calls by one name; the first that is there counts. */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  title: ['title', 'name', 'headline', 'label', 'description', 'summary'],
  placeName: ['placeName', 'place', 'location', 'locality'],
  quote: ['quote', 'text', 'notes', 'description'],
  sourceTitle: ['sourceTitle', 'source', 'outlet', 'publisher'],
  sourceUrl: ['sourceUrl', 'source_url', 'url', 'link', 'SOURCEURL'],
};

const GEO_PRECISIONS: readonly string[] = [
  'exact',
  'settlement',
  'near',
  'district',
  'region',
  'country',
  '',
];

const KNOWN: ReadonlySet<string> = new Set([...REQUIRED_MEMBERS, ...Object.keys(OPTIONAL_MEMBERS)]);
const OPTIONAL_READERS = Object.entries(OPTIONAL_MEMBERS);

/** Members of a file that would reach into JavaScript's own objects, and links that are no web links. */
const REFUSED = new Set(['__proto__', 'constructor', 'prototype', ...ALIASES.sourceUrl!]);

/**
 * An event of ours out of a feature's or row's members, its geometry already checked. What ours
 * has no name for is kept among the properties after ours; links that are not http or https are
 * dropped. Gives the problem instead when a date cannot be read.
 *
 * @param fallbackId id of an event that brings none.
 * @param claims what the event was made of, already checked.
 */
export function eventOf(
  members: Loose,
  geometry: Geometry | null,
  fallbackId: string,
  claims: readonly EventClaim[] = [],
): FrontlineEvent | WhenProblem {
  const when = readWhen(members);
  if ('expected' in when) return when;
  const type = typeOf(members.type);
  const text = (name: string): string => textOf(first(members, name)) ?? '';
  const properties: EventProperties & Record<string, unknown> = {
    id: textOf(members.id) || fallbackId,
    type,
    acledType: textOf(members.acledType) ?? EVENT_TYPES[type].acledType,
    acledSubType: textOf(members.acledSubType) ?? EVENT_TYPES[type].acledSubType,
    status: oneOf(EVENT_STATUSES, members.status) ?? 'reported',
    title: text('title'),
    start: when.start,
    end: when.end,
    timePrecision: when.timePrecision,
    placeId: text('placeId'),
    placeName: text('placeName'),
    geoPrecision: geoPrecisionOf(members.geoPrecision, geometry),
    radiusKm: Math.max(0, numberOf(members.radiusKm) ?? 0),
    initiator: text('initiator'),
    target: text('target'),
    attribution: text('attribution'),
    confidence: Math.min(1, Math.max(0, numberOf(members.confidence) ?? 1)),
    quote: text('quote'),
    sourceId: text('sourceId'),
  };
  addOptional(members, properties);
  addUnknown(members, properties);
  return { type: 'Feature', geometry, properties, ...(claims.length === 0 ? {} : { claims }) };
}

function typeOf(value: unknown): EventType {
  return typeof value === 'string' && Object.hasOwn(EVENT_TYPES, value) ? (value as EventType) : 'other';
}

function oneOf(list: readonly EventStatus[], value: unknown): EventStatus | undefined {
  return list.find((status) => status === value);
}

/** A point of which nothing more is said is taken at its word. */
function geoPrecisionOf(value: unknown, geometry: Geometry | null): GeoPrecision | '' {
  if (typeof value === 'string' && GEO_PRECISIONS.includes(value)) return value as GeoPrecision | '';
  if (geometry === null) return '';
  return geometry.type === 'Point' ? 'exact' : 'region';
}

/** The value of a member under any of its names; an empty text of our own name counts. */
function first(members: Loose, name: string): unknown {
  const aliases = ALIASES[name];
  if (aliases === undefined) return textOf(members[name]) === undefined ? undefined : members[name];
  for (const alias of aliases) if (textOf(members[alias]) !== undefined) return members[alias];
  return undefined;
}

function addOptional(members: Loose, properties: Record<string, unknown>): void {
  for (const [name, read] of OPTIONAL_READERS) {
    const value = read(ALIASES[name] ? first(members, name) : members[name]);
    if (value !== undefined) properties[name] = value;
  }
}

/** What ours has no name for. A type that is none of ours is kept as `originalType`. */
function addUnknown(members: Loose, properties: Record<string, unknown>): void {
  for (const name of Object.keys(members)) {
    const value = members[name];
    if (KNOWN.has(name) || value === undefined) continue;
    if (REFUSED.has(name) && (name === '__proto__' || linkOf(value) === undefined)) continue;
    if (typeof value === 'object' && !isWritable(value)) continue;
    properties[name] = value;
  }
  const { type } = members;
  if (typeof type === 'string' && type !== properties.type) properties.originalType = type;
}

/** Whether a value can be written as JSON: one that is nested too deep ends the stack. */
function isWritable(value: unknown): boolean {
  try {
    return JSON.stringify(value) !== undefined;
  } catch {
    return false;
  }
}

/** Properties in the order of our files: required, optional, then the rest as they came. */
export function orderedProperties(properties: EventProperties): Loose {
  const source: Loose = properties;
  const names = [...REQUIRED_MEMBERS, ...Object.keys(OPTIONAL_MEMBERS)];
  const ordered = names
    .filter((name) => source[name] !== undefined)
    .map((name) => [name, source[name]] as const);
  const rest = Object.entries(source).filter(([name]) => !KNOWN.has(name));
  return Object.fromEntries([...ordered, ...rest]);
}

/** Gives events that share an id a number each, so that every one can be chosen. */
export function withUniqueIds(events: readonly FrontlineEvent[]): readonly FrontlineEvent[] {
  const seen = new Set(events.map(({ properties }) => properties.id));
  if (seen.size === events.length) return events;
  const used = new Set<string>();
  const copies = new Map<string, number>();
  return events.map((event) => {
    const own = event.properties.id;
    let id = own;
    if (used.has(own)) {
      // Numbers that were given are not tried again: a thousand may share an id.
      let copy = copies.get(own) ?? 1;
      do id = `${own}-${++copy}`;
      while (seen.has(id) || used.has(id));
      copies.set(own, copy);
    }
    used.add(id);
    return id === own ? event : { ...event, properties: { ...event.properties, id } };
  });
}
