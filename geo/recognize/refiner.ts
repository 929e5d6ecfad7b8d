import type { Document } from './document';
import type { Memory } from './memory';
import type { Mention } from './mention';

/**
 * Weighs what the recognisers found: rejects a mention, changes its belief, or says that it is
 * associative. A refiner never adds a mention.
 */
export interface Refiner {
  readonly name: string;
  refine(mention: Mention, context: RefineContext): void;
}

/** What a refiner may look at. */
export interface RefineContext {
  readonly document: Document;
  /** All mentions of the document in text order, and where the one being refined stands in it. */
  readonly mentions: readonly Mention[];
  readonly at: number;
  readonly memory: Memory;
}
