import type { EventType, WeaponClass } from '../types';
import type { CasualtyWords } from './casualty-words';
import type { Holders } from './holders';
import type { LearntWeights } from './learnt-weights';
import type { Element } from './pattern';

/**
 * A trigger's type; `by-instrument` becomes a strike of the kind of weapon that the clause names,
 * `none` uses words up that would else announce something they do not mean ("strike action").
 */
export type TriggerType = EventType | 'by-instrument' | 'none';

/** Words that announce an event, compiled. */
export interface Trigger {
  readonly type: TriggerType;
  readonly words: string;
  readonly elements: readonly Element[];
  /** Where it stands in the lexicon: of two that fit as well the earlier counts. */
  readonly order: number;
  /** Number of its second word; -1 where it has one word alone. */
  readonly second: number;
  /** Whether other words may stand between its own. */
  readonly isOpen: boolean;
  readonly needs: readonly string[];
  readonly unless: ReadonlySet<string>;
}

/** The second words of triggers that a word may be. */
export interface Seconds {
  /** Numbers of those before which other words may stand. */
  readonly apart: readonly number[];
  /** {@link bitOf} those that stand right after the first word, together. */
  readonly next: number;
}

/** One actor that a word stands for. */
export interface ActorEntry {
  readonly name: string;
  /** The party to a war it belongs to, '' for none, 'enemy' for the speaker's enemy. */
  readonly side: string;
  readonly civil: boolean;
  /** True when the word counts only in capitals as printed ("US", not "us"). */
  readonly cased: boolean;
  readonly notBefore: ReadonlySet<string>;
  readonly notAfter: ReadonlySet<string>;
}

/** A dated event that everybody refers to without its date. */
export interface Landmark {
  readonly name: string;
  readonly type: EventType;
  readonly places: readonly string[];
  readonly date: string;
}

/** Word sets by name, from the JSON files of one language. */
export type WordSets = Readonly<Record<string, ReadonlySet<string>>>;

/** All the words of one language, keyed for one look-up a token. */
export interface KnownWords {
  /** Triggers by each form of their first word. */
  readonly triggers: ReadonlyMap<string, readonly Trigger[]>;
  /** Second words of triggers that a word may be. */
  readonly seconds: ReadonlyMap<string, Seconds>;
  /** How many second words are numbered. */
  readonly secondCount: number;
  readonly actors: ReadonlyMap<string, ActorEntry>;
  /** Side of a person by last name, in lower case. */
  readonly persons: ReadonlyMap<string, string>;
  readonly classes: WordSets;
  readonly polarity: WordSets;
  readonly attribution: WordSets;
  readonly places: WordSets;
  readonly stance: WordSets;
  readonly landmarks: readonly Landmark[];
  readonly casualties: CasualtyWords;
  readonly holders: Holders;
  /** Class of weapon by each word for one. */
  readonly weapons: ReadonlyMap<string, WeaponClass>;
  /** Phrases by which a party's own bulletin gives itself away, by party. */
  readonly house: Readonly<Record<string, readonly string[]>>;
  /** What words speak for, learnt from labelled texts. */
  readonly learnt: LearntWeights;
}
