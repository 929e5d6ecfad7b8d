import type { TimeCertainty, TimePrecision } from '../../time/types';
import type { EventType, WeaponClass } from '../types';

/** Where something happened, as far as it matters for telling two events apart. */
export interface Spot {
  readonly placeId: string;
  readonly lat: number;
  readonly lon: number;
  /** True for a point with a circle around it, false for an area, which only its id can match. */
  readonly isPoint: boolean;
  /** How far from the point it may have been, kilometres. */
  readonly uncertaintyKm: number;
}

/** What one claim, or one text, tells of an event: all that the rules of merging look at. */
export interface Occurrence {
  readonly type: EventType;
  /** True when the words leave open which type of its family it is: "a strike", "explosions". */
  readonly isUnnamed: boolean;
  readonly spot: Spot | null;
  /** Milliseconds since the epoch, half-open; NaN when undated. */
  readonly start: number;
  readonly end: number;
  readonly precision: TimePrecision | '';
  readonly certainty: TimeCertainty | '';
  readonly initiator: string;
  /** Party to the war, '' where none is known. */
  readonly initiatorSide: string;
  readonly gainedBy: string;
  readonly weapon: WeaponClass | '';
  /** Number of the paragraph within its text, -1 where two texts are held together. */
  readonly paragraph: number;
}

const DAY = 86_400_000;

/** Length in days; NaN when undated. */
export function daysOf({ start, end }: Occurrence): number {
  return (end - start) / DAY;
}

/** A day or a night. */
const FINE_DAYS = 2;

/** Whether a time is told to a day or a night. */
export function isFine(one: Occurrence): boolean {
  return daysOf(one) <= FINE_DAYS;
}

/**
 * How vaguely the time is told, to sort by, 0 to 30,000: days of the words first, then stretches, then
 * what has its day from the publication alone, the shorter first in each; undated last.
 */
export function vaguenessOf(one: Occurrence): number {
  const days = daysOf(one);
  if (Number.isNaN(days)) return 30_000;
  const grade = one.certainty === 'publication' ? 2 : isFine(one) ? 0 : 1;
  return grade * 10_000 + Math.min(9999, Math.ceil(days * 24));
}

/** Kilometres from its point within which a place named like this is taken for the same. */
const LEAST_UNCERTAINTY_KM: Readonly<Record<string, number>> = { exact: 0.5, settlement: 2, near: 2 };

/** The spot of a place with a GeoNames-like id, or null without a position. */
export function spotOf(place: {
  readonly placeId: string;
  readonly lat?: number | null | undefined;
  readonly lon?: number | null | undefined;
  readonly precision: string;
  readonly radiusKm: number;
}): Spot | null {
  const { placeId, lat, lon, precision, radiusKm } = place;
  if (lat === null || lat === undefined || lon === null || lon === undefined) return null;
  const least = LEAST_UNCERTAINTY_KM[precision];
  return {
    placeId,
    lat,
    lon,
    isPoint: least !== undefined,
    uncertaintyKm: Math.max(radiusKm, least ?? 0),
  };
}

/**
 * Whether the words leave open which strike it was: "explosions", whatever exploded but a mine or
 * gunfire, or "a strike" of which nobody says with what, as the rules of its claim tell.
 */
export function isUnnamedType(type: EventType, weapon: string, trace: readonly string[]): boolean {
  if (type === 'explosion') return weapon !== 'mine' && weapon !== 'small-arms';
  return type === 'shelling' && trace.includes('trigger:by-instrument') && !trace.includes('instrument');
}
