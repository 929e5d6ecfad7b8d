import { EVENT_FAMILIES, EVENT_STATUSES, EVENT_TYPES } from '../events/event-types';
import type { EventStatus, EventType } from '../events/types';

/** Every type of event, in the order of the table of types; columns hold indexes into it. */
export const EVENT_TYPE_NAMES = Object.keys(EVENT_TYPES) as readonly EventType[];

const TYPE_CODES = new Map<string, number>(EVENT_TYPE_NAMES.map((type, index) => [type, index]));
const OTHER = TYPE_CODES.get('other')!;

/** Family of each type, by the type's index. */
const FAMILY_CODES = EVENT_TYPE_NAMES.map((type) => EVENT_FAMILIES.indexOf(EVENT_TYPES[type].family));

/** Index into {@link EVENT_TYPE_NAMES}. Types may come from somebody's file: an unknown one is other. */
export function typeCode(type: string): number {
  return TYPE_CODES.get(type) ?? OTHER;
}

/** Index into EVENT_FAMILIES of a type's family, by the type's index. */
export function familyCode(type: number): number {
  return FAMILY_CODES[type]!;
}

/** Index into EVENT_STATUSES; an unknown status is reported. */
export function statusCode(status: EventStatus): number {
  return Math.max(0, EVENT_STATUSES.indexOf(status));
}

/** Names that get a number when they first come: 0 is '', for nobody named. */
export class ActorCodes {
  readonly names: string[] = [''];
  private readonly codes = new Map<string, number>([['', 0]]);

  /** Number of a name. Names may come from somebody's file: what is no text names nobody. */
  of(name: unknown): number {
    const key = typeof name === 'string' ? name.trim() : '';
    const known = this.codes.get(key);
    if (known !== undefined) return known;
    this.codes.set(key, this.names.length);
    return this.names.push(key) - 1;
  }
}
