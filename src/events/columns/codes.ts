import { EVENT_FAMILIES, EVENT_STATUSES, EVENT_TYPES } from '../event-types';
import type { EventStatus, EventType } from '../types';

/** Every type of event, in the order of the table of types; columns hold indexes into it. */
export const EVENT_TYPE_NAMES = Object.keys(EVENT_TYPES) as readonly EventType[];

const TYPE_CODES = new Map<string, number>(EVENT_TYPE_NAMES.map((type, index) => [type, index]));
const OTHER = TYPE_CODES.get('other')!;

/** Index into EVENT_FAMILIES of each type's family, by the type's index. */
export const FAMILY_OF_TYPE: readonly number[] = EVENT_TYPE_NAMES.map((type) =>
  EVENT_FAMILIES.indexOf(EVENT_TYPES[type].family),
);

/** Index into {@link EVENT_TYPE_NAMES}. Types may come from somebody's file: an unknown one is other. */
export function typeCode(type: string): number {
  return TYPE_CODES.get(type) ?? OTHER;
}

/** Index into EVENT_STATUSES; an unknown status is reported. */
export function statusCode(status: EventStatus): number {
  return Math.max(0, EVENT_STATUSES.indexOf(status));
}
