import type { Document } from './document';
import type { Memory } from './memory';
import type { Mention } from './mention';
import { acronyms } from './refiners/acronyms';
import { actors } from './refiners/actors';
import { commonWords } from './refiners/common-words';
import { datelines } from './refiners/datelines';
import { hyphenated } from './refiners/hyphenated';
import { locatives } from './refiners/locatives';
import { modifiers } from './refiners/modifiers';
import { months } from './refiners/months';
import { namesakes } from './refiners/namesakes';
import { neighbours } from './refiners/neighbours';
import { organisations } from './refiners/organisations';
import { parties } from './refiners/parties';
import { people } from './refiners/people';
import { peopleSeen } from './refiners/people-seen';
import { possessives } from './refiners/possessives';
import { streets } from './refiners/streets';
import { worksOfArt } from './refiners/works-of-art';

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

/** All refiners, in order: first whether it is a place, then whether it stands for itself. */
export const REFINERS: readonly Refiner[] = [
  months,
  commonWords,
  people,
  organisations,
  streets,
  worksOfArt,
  namesakes,
  neighbours,
  peopleSeen,
  acronyms,
  locatives,
  hyphenated,
  possessives,
  modifiers,
  parties,
  actors,
  datelines,
];
