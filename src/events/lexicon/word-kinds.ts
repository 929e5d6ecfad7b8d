import type { Vocabulary } from '../../../geo/text/vocabulary';
import { isTimeWord } from '../../time/index';
import type { WeaponClass } from '../types';
import type { ActorEntry, KnownWords, WordSets } from './known-words';
import { isNothing, isPeaceful, type Starts, startsOf } from './starts';

/** What is asked of every word of a text, as bits. */
export const MARK = {
  trigger: 1 << 0,
  /** May be the second word of a trigger whose words stand apart. */
  second: 1 << 1,
  say: 1 << 2,
  harm: 1 << 3,
  war: 1 << 4,
  peace: 1 << 5,
  own: 1 << 6,
  /** Names a party to a war. */
  party: 1 << 7,
  /** Names a weapon that only armies have. */
  arms: 1 << 8,
  /** Without such a word no sentence tells a time. */
  time: 1 << 9,
  weapon: 1 << 10,
  /** Of a class of weapons that make a strike. */
  munition: 1 << 11,
  /** Names troops. */
  force: 1 << 12,
  /** Names whoever can act. */
  actor: 1 << 13,
  /** Names one who has a side. */
  side: 1 << 14,
  /** "47th", with which the name of a unit begins. */
  ordinal: 1 << 15,
  /** Of other ages: "Napoleon", "the Wehrmacht". */
  bygone: 1 << 16,
  /** A year from 1000 to 1899. */
  oldYear: 1 << 17,
  /** Weather, floods, and what else does damage by itself. */
  nature: 1 << 18,
  /** May tell who says something, beside the right words: "put", "shows", "account". */
  tell: 1 << 19,
  /** May begin a trigger that holds where nothing tells of a war. */
  peaceful: 1 << 20,
  /** May begin a phrase that says of war words that they mean none. */
  nothing: 1 << 21,
} as const;

/** Words that may open a clause. */
const OPENERS = new Set([
  'but',
  'while',
  'whereas',
  'although',
  'though',
  'because',
  'which',
  'who',
  'whose',
  'whom',
  'where',
  'when',
  'after',
  'before',
  'until',
  'if',
  'unless',
  'that',
  'as',
  'since',
]);

const NONE: readonly number[] = [];

/** Classes of weapons that make a strike. */
const MUNITIONS = ['missile', 'drone', 'artillery', 'aircraft'] as const;

/**
 * What the lexicon knows of a word as printed: looked up once, so that no pass over a text asks again.
 * A class, so that all have one shape: they are read more often than anything else.
 */
export class WordKind {
  /** As printed. */
  readonly printed: string;
  /** Lower case, plain apostrophes, without a possessive ending. */
  readonly lower: string;
  /** Whether it ends in a possessive `'s`. */
  readonly possessive: boolean;
  /** All of {@link MARK} that it has. */
  readonly marks: number;
  /** Triggers that it may begin; null for most words. */
  readonly starts: Starts | null;
  /** Of these, those that may hold where nothing tells of a war. */
  readonly peaceful: Starts | null;
  /** Of these, those that say of war words that they mean none. */
  readonly nothing: Starts | null;
  /** The second words of triggers that it may be: those that stand right after the first, as bits, and the numbers of the others. */
  readonly nextBits: number;
  readonly apart: readonly number[];
  readonly actor: ActorEntry | null;
  readonly weapon: WeaponClass | null;
  readonly war: boolean;
  readonly peace: boolean;
  /** Whether it is a verb of saying. */
  readonly say: boolean;
  /** Whether it says that people came to harm. */
  readonly harm: boolean;
  /** Whether it may open a clause. */
  readonly opens: boolean;
  /** Whether a party's own bulletin speaks so: "our", "the enemy". */
  readonly own: boolean;

  constructor(printed: string, known: KnownWords) {
    const folded = printed.toLowerCase().replace(/[’ʼ‘`´]/g, "'");
    const possessive = folded.endsWith("'s");
    // "attacks on 23 May left four dead": the month, and no modal.
    const lower = printed === 'May' ? 'May' : possessive ? folded.slice(0, -2) : folded;
    this.printed = printed;
    this.lower = lower;
    this.possessive = possessive;
    const triggers = known.triggers.get(lower);
    this.starts = triggers ? startsOf(triggers) : null;
    this.peaceful = triggers ? startsOf(triggers.filter(isPeaceful)) : null;
    this.nothing = triggers ? startsOf(triggers.filter(isNothing)) : null;
    const seconds = known.seconds.get(lower);
    this.nextBits = seconds?.next ?? 0;
    this.apart = seconds?.apart ?? NONE;
    this.actor = known.actors.get(lower) ?? null;
    this.weapon = known.weapons.get(lower) ?? null;
    this.war = known.classes.war!.has(lower);
    this.peace = known.classes.peace!.has(lower);
    this.say = known.attribution.say!.has(lower);
    this.harm = known.casualties.harms.has(lower);
    this.opens = OPENERS.has(lower);
    this.own = lower === 'our' || lower === 'enemy';
    this.marks = marksOf(this, known.classes, known.attribution.tell!);
  }
}

/** What is known of the words of a vocabulary, by their numbers. */
export interface KnownKinds {
  readonly kinds: readonly WordKind[];
  readonly marks: Int32Array;
}

interface GrowingKinds {
  readonly kinds: WordKind[];
  marks: Int32Array;
}

/** The kinds of the words of vocabularies, each read once. */
export class WordKinds {
  private readonly lexicon: KnownWords;
  private readonly byNumber = new WeakMap<Vocabulary, GrowingKinds>();

  constructor(lexicon: KnownWords) {
    this.lexicon = lexicon;
  }

  /** Kinds of all words that a vocabulary holds by now, by their numbers; valid as long as it gets no more. */
  of(vocabulary: Vocabulary): KnownKinds {
    let known = this.byNumber.get(vocabulary);
    if (!known) {
      known = { kinds: [], marks: new Int32Array(1024) };
      this.byNumber.set(vocabulary, known);
    }
    if (known.marks.length < vocabulary.size) known.marks = grown(known.marks, vocabulary.size);
    for (let number = known.kinds.length; number < vocabulary.size; number++) {
      const kind = new WordKind(vocabulary.printed(number), this.lexicon);
      known.kinds.push(kind);
      known.marks[number] = kind.marks;
    }
    return known;
  }
}

function grown(marks: Int32Array, size: number): Int32Array {
  const larger = new Int32Array(Math.max(size, marks.length * 2));
  larger.set(marks);
  return larger;
}

function marksOf(kind: Omit<WordKind, 'marks'>, classes: WordSets, tells: ReadonlySet<string>): number {
  const { lower, starts, peaceful, nothing, apart, say, harm, war, peace, own, actor, weapon } = kind;
  const isArms = weapon !== null && weapon !== 'small-arms' && weapon !== 'bomb';
  return (
    (starts === null ? 0 : MARK.trigger) |
    (peaceful === null ? 0 : MARK.peaceful) |
    (nothing === null ? 0 : MARK.nothing) |
    (apart.length === 0 ? 0 : MARK.second) |
    (say ? MARK.say : 0) |
    (harm ? MARK.harm : 0) |
    (war ? MARK.war : 0) |
    (peace ? MARK.peace : 0) |
    (own ? MARK.own : 0) |
    (actor !== null && isParty(actor) ? MARK.party : 0) |
    (isArms ? MARK.arms : 0) |
    (isTimeWord(lower) ? MARK.time : 0) |
    (weapon === null ? 0 : MARK.weapon) |
    (MUNITIONS.some((name) => classes[name]!.has(lower)) ? MARK.munition : 0) |
    (classes.force!.has(lower) ? MARK.force : 0) |
    (actor === null ? 0 : MARK.actor) |
    (actor !== null && actor.side !== '' ? MARK.side : 0) |
    (/^\d{1,3}(?:st|nd|rd|th)$/.test(lower) ? MARK.ordinal : 0) |
    (classes.bygone!.has(lower) ? MARK.bygone : 0) |
    (/^1[0-8]\d\d\b/.test(lower) ? MARK.oldYear : 0) |
    (classes.nature!.has(lower) ? MARK.nature : 0) |
    (tells.has(lower) ? MARK.tell : 0)
  );
}

/** Whoever speaks of one word of war and of the United States need not speak of a war. */
function isParty({ side }: ActorEntry): boolean {
  return side !== '' && side !== 'own' && side !== 'United States';
}
