import type { Geometry } from 'geojson';
import type { EventFamily, EventStatus } from '../events/types';

/**
 * How a mark is drawn: `pin` for a place as precise as a settlement, `circle` for one known within
 * a radius, `vague` for one known only roughly and without a radius, `area` for an outline.
 */
export type MarkForm = 'pin' | 'circle' | 'vague' | 'area';

/** All events at one place, drawn as one mark, so that none hides another. */
export interface Mark {
  /** Index among the marks. */
  readonly index: number;
  readonly form: MarkForm;
  /** Events here, in the order of the table. */
  readonly ids: readonly string[];
  /** Degrees; where the pin stands or the area's name. */
  readonly lat: number;
  readonly lon: number;
  /** Kilometres; 0 unless the form is `circle`. */
  readonly radiusKm: number;
  /** Most frequent family and status among the events. */
  readonly family: EventFamily;
  readonly status: EventStatus;
  readonly name: string;
  /** An area as wide as a country, or a circle as wide as a sea: drawn fainter, so that it does not cover what lies in it. */
  readonly wide: boolean;
  /** Outline of an area, null otherwise. */
  readonly geometry: Geometry | null;
}
