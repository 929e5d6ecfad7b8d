import { EVENT_TYPE_NAMES, FAMILY_OF_TYPE } from '../../events/columns/codes';
import { EVENT_FAMILIES, EVENT_STATUSES } from '../../events/event-types';
import type { EventFilter } from '../types';

const STATUSES = EVENT_STATUSES.length;

/** How many types with how many statuses there are; a kind is `type × statuses + status`. */
export const KINDS = EVENT_TYPE_NAMES.length * STATUSES;

/** Number of a type and a status. */
export function kindOf(type: number, status: number): number {
  return type * STATUSES + status;
}

/** The type, family and status of a kind. */
export function partsOfKind(kind: number): {
  readonly type: number;
  readonly family: number;
  readonly status: number;
} {
  const type = Math.floor(kind / STATUSES);
  return { type, family: FAMILY_OF_TYPE[type]!, status: kind % STATUSES };
}

type Choices = Pick<EventFilter, 'families' | 'types' | 'statuses'>;

/** 1 for each kind that a filter's families, types and statuses let through. */
export function passingKinds({ families, types, statuses }: Choices): Uint8Array {
  return Uint8Array.from({ length: KINDS }, (_, kind) => {
    const { type, family, status } = partsOfKind(kind);
    const passes =
      takes(families, EVENT_FAMILIES[family]!) &&
      takes(types, EVENT_TYPE_NAMES[type]!) &&
      takes(statuses, EVENT_STATUSES[status]!);
    return passes ? 1 : 0;
  });
}

function takes<Name>(chosen: readonly Name[] | undefined, name: Name): boolean {
  return chosen === undefined || chosen.includes(name);
}
