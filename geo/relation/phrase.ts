import type { Document } from '../recognize/document';
import type { SpatialRelation } from '../types';

/** A spatial relation in words, before it has a geometry. Token numbers are inclusive. */
export interface Phrase {
  readonly type: SpatialRelation['type'];
  /** Tokens of the words of the relation, without the name that it is relative to. */
  readonly first: number;
  readonly last: number;
  /** First token of the name that it is relative to; -1 when it is the last settlement named. */
  readonly anchor: number;
  /** First token of the second name of a `between`. */
  readonly other?: number;
  readonly distanceKm?: number;
  /** The figure as printed, which tells how it is rounded. */
  readonly figure?: number;
  /** Degrees clockwise from north. */
  readonly bearing?: number;
}

/**
 * Reads one kind of phrase that begins at a token; null when none does. `anchors` says whether a
 * resolved name begins at a token.
 */
export interface PhraseReader {
  readonly name: string;
  read(document: Document, first: number, anchors: AnchorLookup): Phrase | null;
}

/** The last token of the resolved name that begins at a token, or -1. */
export type AnchorLookup = (first: number) => number;
