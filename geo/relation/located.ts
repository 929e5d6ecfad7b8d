import type { Resolved } from '../resolve/index';
import type { GeoPrecision, Place, SpatialRelation } from '../types';
import type { Circle } from './combine';

/** A place in the text with where to draw it. Offsets are relative to the document. */
export interface Located {
  readonly start: number;
  readonly end: number;
  /** First and last token. */
  readonly first: number;
  readonly last: number;
  readonly resolved: Resolved | null;
  readonly place: Place | null;
  readonly learnt: boolean;
  /** How sure it is when it was learnt, 0 to 1. */
  readonly confidence?: number;
  /** The words from which it was learnt: "6km northwest of Bakhmut". */
  readonly learntFrom?: readonly string[];
  /** Where to draw it when that is not the place's own point. */
  readonly circle: Circle | null;
  readonly relation: SpatialRelation | null;
  /** Set when it is not the place's own. */
  readonly precision: GeoPrecision | null;
}
