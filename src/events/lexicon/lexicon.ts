import actors from '../../../data/lexicon/en/actors.json';
import attribution from '../../../data/lexicon/en/attribution.json';
import casualties from '../../../data/lexicon/en/casualties.json';
import classes from '../../../data/lexicon/en/classes.json';
import holders from '../../../data/lexicon/en/holders.json';
import irregular from '../../../data/lexicon/en/irregular.json';
import landmarks from '../../../data/lexicon/en/landmarks.json';
import places from '../../../data/lexicon/en/places.json';
import polarity from '../../../data/lexicon/en/polarity.json';
import triggers from '../../../data/lexicon/en/triggers.json';
import weapons from '../../../data/lexicon/en/weapons.json';
import { EVENT_TYPES } from '../event-types';
import type { EventType, WeaponClass } from '../types';
import { type CasualtyWords, compileCasualties } from './casualty-words';
import { compileHolders, type Holders } from './holders';
import { type Element, parsePattern } from './pattern';
import { type KnownWords, WordKinds } from './word-kinds';

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
  readonly needs: readonly string[];
  readonly unless: ReadonlySet<string>;
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
export interface Lexicon {
  /** Triggers by each form of their first word. */
  readonly triggers: ReadonlyMap<string, readonly Trigger[]>;
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
  /** The words met so far, with what all of this says of them. */
  readonly kinds: WordKinds;
  /** Phrases by which a party's own bulletin gives itself away, by party. */
  readonly house: Readonly<Record<string, readonly string[]>>;
}

let english: Lexicon | null = null;

/** The lexicon of a BCP 47 language, compiled once; null when there is none yet. */
export function lexiconFor(lang: string): Lexicon | null {
  if (!lang.toLowerCase().startsWith('en') && lang !== '') return null;
  english ??= compileEnglish();
  return english;
}

function compileEnglish(): Lexicon {
  const lexicon: KnownWords = {
    triggers: compileTriggers(),
    actors: compileActors(),
    house: actors.house,
    persons: new Map(
      [...Object.entries(actors.persons), ...Object.entries(actors.authorities)].flatMap(([side, names]) =>
        names.map((name) => [name, side] as const),
      ),
    ),
    classes: toSets(classes),
    polarity: toSets(polarity),
    attribution: toSets(attribution),
    places: toSets(places),
    stance: toSets({ after: actors.stance, before: actors.pro, units: actors.units }),
    casualties: compileCasualties(casualties),
    holders: compileHolders(holders),
    weapons: new Map(
      Object.entries(weapons).flatMap(([name, words]) =>
        words.map((word) => [word, name as WeaponClass] as const),
      ),
    ),
    landmarks: landmarks.landmarks.map((landmark) => ({ ...landmark, type: eventType(landmark.type) })),
  };
  return { ...lexicon, kinds: new WordKinds(lexicon) };
}

function compileTriggers(): ReadonlyMap<string, readonly Trigger[]> {
  const byFirst = new Map<string, Trigger[]>();
  for (const [type, entries] of Object.entries(triggers)) {
    for (const entry of entries as readonly TriggerSource[]) {
      const trigger: Trigger = {
        type: type === 'by-instrument' || type === 'none' ? type : eventType(type),
        words: entry.words,
        elements: parsePattern(entry.words, classes, irregular),
        needs: entry.needs ?? [],
        unless: new Set(entry.unless ?? []),
      };
      for (const form of trigger.elements[0]!.forms.keys()) {
        const list = byFirst.get(form);
        if (list) list.push(trigger);
        else byFirst.set(form, [trigger]);
      }
    }
  }
  return byFirst;
}

interface TriggerSource {
  readonly words: string;
  readonly needs?: readonly string[];
  readonly unless?: readonly string[];
}

interface ActorSource {
  readonly name: string;
  readonly side: string;
  readonly words: readonly string[];
  readonly civil?: boolean;
  readonly case?: boolean;
  readonly 'not-before'?: readonly string[];
  readonly 'not-after'?: readonly string[];
}

function compileActors(): ReadonlyMap<string, ActorEntry> {
  const byWord = new Map<string, ActorEntry>();
  for (const source of actors.actors as readonly ActorSource[]) {
    const entry: ActorEntry = {
      name: source.name,
      side: source.side,
      civil: source.civil ?? false,
      cased: source.case ?? false,
      notBefore: new Set(source['not-before'] ?? []),
      notAfter: new Set(source['not-after'] ?? []),
    };
    for (const word of source.words) byWord.set(word, entry);
  }
  return byWord;
}

function eventType(name: string): EventType {
  if (Object.hasOwn(EVENT_TYPES, name)) return name as EventType;
  throw new Error(`Expected an event type of ${Object.keys(EVENT_TYPES).join(', ')}, got "${name}".`);
}

function toSets(lists: Readonly<Record<string, readonly string[]>>): WordSets {
  return Object.fromEntries(Object.entries(lists).map(([name, words]) => [name, new Set(words)]));
}
