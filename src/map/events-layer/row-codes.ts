import { type EventColumns, GEO_PRECISIONS } from '../../events/columns/types';
import { EVENT_FAMILIES, EVENT_STATUSES, EVENT_TYPES } from '../../events/event-types';

/** A settlement is some kilometres wide itself: a smaller uncertainty is no circle. */
export const SETTLEMENT_KM = 1.5;

/** How an event is drawn is one number: family, status, and whether its place is vague. */
export const CODES = 2 * EVENT_FAMILIES.length * EVENT_STATUSES.length;

/** Code of a row that is not drawn, for it has no place. */
export const UNPLACED = 255;

/** Code of a family and a status by their indexes. */
export function codeOf(family: number, status: number, vague: boolean): number {
  return 2 * (family * EVENT_STATUSES.length + status) + (vague ? 1 : 0);
}

export function familyOf(code: number): number {
  return Math.floor(code / (2 * EVENT_STATUSES.length));
}

export function statusOf(code: number): number {
  return (code >> 1) % EVENT_STATUSES.length;
}

export function isVague(code: number): boolean {
  return (code & 1) === 1;
}

const FAMILY_OF_TYPE = Uint8Array.from(Object.values(EVENT_TYPES), ({ family }) =>
  EVENT_FAMILIES.indexOf(family),
);

/** 1 for the precisions whose place is a point, as in the marks of few events. */
const PRECISE = Uint8Array.from(GEO_PRECISIONS, (name) =>
  name === '' || name === 'exact' || name === 'settlement' ? 1 : 0,
);

/** Code of every row: a byte each, made once for a table. */
export function rowCodes(columns: EventColumns): Uint8Array {
  const { size, lat, type, status, shaped, geoPrecision, radiusKm } = columns;
  const codes = new Uint8Array(size);
  const statuses = EVENT_STATUSES.length;
  const other = EVENT_FAMILIES.indexOf('other');
  for (let row = 0; row < size; row++) {
    if (Number.isNaN(lat[row]!)) {
      codes[row] = UNPLACED;
      continue;
    }
    const family = FAMILY_OF_TYPE[type[row]!] ?? other;
    const point = shaped[row] === 0 && PRECISE[geoPrecision[row]!] === 1 && radiusKm[row]! <= SETTLEMENT_KM;
    codes[row] = 2 * (family * statuses + status[row]!) + (point ? 0 : 1);
  }
  return codes;
}
