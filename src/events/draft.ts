import type { Span } from '../../geo/types';
import type { TimeInterval } from '../time/types';
import type { Trigger } from './lexicon/lexicon';
import type { EventDocument } from './reading/document';
import type { Sentence } from './reading/sentence';
import type { ClaimPlace, EventType, Polarity, Toll, WeaponClass } from './types';

/** A claim in the making: a trigger in a sentence, and what the refiners have found out so far. */
export interface Draft {
  readonly type: EventType;
  readonly trigger: Trigger;
  readonly sentence: Sentence;
  /** Indexes of the trigger's first and last word in the sentence, inclusive. */
  readonly first: number;
  readonly last: number;
  /** Other triggers that begin at the same word, the better fitting first: one of them counts where this one's surroundings do not bear it out. */
  readonly rivals: readonly Draft[];
  /** Whether the trigger is a verb here, and if so how it is used. */
  readonly voice: 'active' | 'passive' | 'noun';
  readonly polarity: Polarity;
  readonly attribution: string;
  /** Party to the war that the source belongs to, '' for none. */
  readonly party: string;
  readonly initiator: string;
  readonly target: string;
  readonly initiatorSide: string;
  readonly targetSide: string;
  readonly time: TimeInterval | null;
  readonly place: ClaimPlace | null;
  readonly confidence: number;
  readonly background: boolean;
  /** True when somebody denies what another says, which makes the event a disputed one. */
  readonly disputed: boolean;
  readonly toll: readonly Toll[];
  readonly weapon: WeaponClass | '';
  /** Sides that gained and lost the place. */
  readonly gainedBy: string;
  readonly lostBy: string;
  /** The other end of a line of which `place` is one. */
  readonly to: ClaimPlace | null;
  /** Words that say who says so, offsets of the article. */
  readonly speaker: Span | null;
  /** Words that say when; where null they are looked for by the interval. */
  readonly when: Span | null;
  readonly trace: readonly string[];
}

/** Somebody quoted, the party he belongs to, and the sentence in which he was last. */
export interface Speaker {
  readonly name: string;
  readonly party: string;
  readonly sentence: number;
}

/** What refiners share while a document is read from its first sentence to its last. */
export interface ReadingState {
  readonly document: EventDocument;
  /** Place that an anaphor means now: the last one an event was put at, or the last settlement named. */
  focus: {
    readonly place: ClaimPlace;
    readonly sentence: number;
    /** Whether it was the only one: an event's place, or the one settlement that its sentence named. */
    readonly alone: boolean;
    /** Whether it is all that its sentence says, as a heading does. */
    readonly heads?: true;
  } | null;
  /** Who was quoted last, for "he said" and for quotations that run over several sentences. */
  speaker: Speaker | null;
  /** Sentences before this one have been listened to; it runs ahead only as far as somebody asks. */
  heard: number;
  /** Speakers so far by each telling word of their name: "ministry", "shoigu". */
  readonly known: Map<string, Speaker>;
  /** Blows of the last sentences of which it is known who dealt them. */
  blows: readonly Draft[];
  /** What words announced in the sentence that is being read, and its surroundings did not bear out. */
  readonly refused: Draft[];
}

/** The state before the first sentence of a document. */
export function newState(document: EventDocument): ReadingState {
  return { document, focus: null, speaker: null, heard: 0, known: new Map(), blows: [], refused: [] };
}

/** Completes, changes, multiplies or drops a draft; an empty list drops it. */
export interface EventRefiner {
  readonly name: string;
  refine(draft: Draft, state: ReadingState): readonly Draft[];
}
