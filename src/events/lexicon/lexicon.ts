import actors from '../../../data/lexicon/en/actors.json';
import attribution from '../../../data/lexicon/en/attribution.json';
import casualties from '../../../data/lexicon/en/casualties.json';
import classes from '../../../data/lexicon/en/classes.json';
import holders from '../../../data/lexicon/en/holders.json';
import irregular from '../../../data/lexicon/en/irregular.json';
import landmarks from '../../../data/lexicon/en/landmarks.json';
import learnt from '../../../data/lexicon/en/learnt.json';
import places from '../../../data/lexicon/en/places.json';
import polarity from '../../../data/lexicon/en/polarity.json';
import triggers from '../../../data/lexicon/en/triggers.json';
import weapons from '../../../data/lexicon/en/weapons.json';
import { EVENT_TYPES } from '../event-types';
import type { EventType, WeaponClass } from '../types';
import { compileCasualties } from './casualty-words';
import { compileHolders } from './holders';
import type { ActorEntry, KnownWords, Trigger, WordSets } from './known-words';
import { compileLearnt } from './learnt-weights';
import { type Forms, parsePattern } from './pattern';
import { secondsByForm } from './starts';
import { WordKinds } from './word-kinds';

export type { ActorEntry, Landmark, Trigger, TriggerType, WordSets } from './known-words';

/** All the words of one language, and what they say of each word met. */
export interface Lexicon extends KnownWords {
  /** The words met so far, with what all of this says of them. */
  readonly kinds: WordKinds;
}

let english: Lexicon | null = null;

/** The lexicon of a BCP 47 language, compiled once; null when there is none yet. */
export function lexiconFor(lang: string): Lexicon | null {
  if (!lang.toLowerCase().startsWith('en') && lang !== '') return null;
  english ??= compileEnglish();
  return english;
}

function compileEnglish(): Lexicon {
  const secondWords = new Map<Forms, number>();
  const triggersByFirst = compileTriggers(secondWords);
  const lexicon: KnownWords = {
    triggers: triggersByFirst,
    seconds: secondsByForm(triggersByFirst.values()),
    secondCount: secondWords.size,
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
    learnt: compileLearnt(learnt),
    landmarks: landmarks.landmarks.map((landmark) => ({ ...landmark, type: eventType(landmark.type) })),
  };
  return { ...lexicon, kinds: new WordKinds(lexicon) };
}

/** Numbers the second words as it meets them. */
function compileTriggers(secondWords: Map<Forms, number>): ReadonlyMap<string, readonly Trigger[]> {
  const byFirst = new Map<string, Trigger[]>();
  let order = 0;
  for (const [type, entries] of Object.entries(triggers)) {
    for (const entry of entries as readonly TriggerSource[]) {
      const elements = parsePattern(entry.words, classes, irregular);
      const second = elements[1]?.forms;
      if (second && !secondWords.has(second)) secondWords.set(second, secondWords.size);
      const trigger: Trigger = {
        type: type === 'by-instrument' || type === 'none' ? type : eventType(type),
        words: entry.words,
        elements,
        order: order++,
        second: second ? secondWords.get(second)! : -1,
        isOpen: elements.some(({ gap }) => gap > 0),
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
