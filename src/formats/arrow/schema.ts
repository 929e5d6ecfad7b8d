import { EVENT_TYPE_NAMES } from '../../events/columns/codes';
import { type EventColumns, GEO_PRECISIONS, TIME_PRECISIONS } from '../../events/columns/types';
import { EVENT_STATUSES } from '../../events/event-types';

/** Key and value by which the schema of a file says that we wrote it; the value rises with a change of meaning. */
export const MARK = ['frontline', '1'] as const;

/** Columns that are numbers in memory and words of a list in a file. */
export const WORDS = {
  type: EVENT_TYPE_NAMES,
  status: EVENT_STATUSES,
  timePrecision: TIME_PRECISIONS,
  geoPrecision: GEO_PRECISIONS,
} as const satisfies Partial<Record<keyof EventColumns, readonly string[]>>;

export type WordMember = keyof typeof WORDS;

/** The column with what no other column can give back, as JSON. */
export const REST = 'rest';

/** The column that says of an event that it is an area or a line; left out when none is. */
export const SHAPED = 'shaped';
