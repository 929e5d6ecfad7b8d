import type { Vocabulary } from '../../../geo/text/vocabulary';
import type { WeaponClass } from '../types';
import type { ActorEntry, KnownWords, Trigger } from './known-words';
import type { Forms } from './pattern';

/** What the lexicon knows of a word as printed: looked up once, so that no pass over a text asks again. */
export interface WordKind {
  /** As printed. */
  readonly printed: string;
  /** Lower case, plain apostrophes, without a possessive ending. */
  readonly lower: string;
  /** Whether it ends in a possessive `'s`. */
  readonly possessive: boolean;
  /** Triggers that it may begin; null for most words. */
  readonly triggers: readonly Trigger[] | null;
  /** What second words of triggers it may be; null for most words. */
  readonly seconds: readonly Forms[] | null;
  readonly actor: ActorEntry | null;
  readonly war: boolean;
  readonly peace: boolean;
  /** Whether it is a verb of saying. */
  readonly say: boolean;
  /** Whether it says that people came to harm. */
  readonly harm: boolean;
  readonly weapon: WeaponClass | null;
  /** Whether it may open a clause. */
  readonly opens: boolean;
  /** Whether a party's own bulletin speaks so: "our", "the enemy". */
  readonly own: boolean;
}

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

/** The kinds of the words of vocabularies, each read once. */
export class WordKinds {
  private readonly lexicon: KnownWords;
  private readonly byNumber = new WeakMap<Vocabulary, WordKind[]>();

  constructor(lexicon: KnownWords) {
    this.lexicon = lexicon;
  }

  /** Kinds of all words that a vocabulary holds by now, by their numbers; valid as long as it gets no more. */
  of(vocabulary: Vocabulary): readonly WordKind[] {
    const kinds = this.byNumber.get(vocabulary) ?? [];
    this.byNumber.set(vocabulary, kinds);
    for (let number = kinds.length; number < vocabulary.size; number++)
      kinds.push(kindOf(vocabulary.printed(number), this.lexicon));
    return kinds;
  }
}

function kindOf(printed: string, known: KnownWords): WordKind {
  const { triggers, seconds, actors, classes, attribution, casualties, weapons } = known;
  const folded = printed.toLowerCase().replace(/[’ʼ‘`´]/g, "'");
  const possessive = folded.endsWith("'s");
  // "attacks on 23 May left four dead": the month, and no modal.
  const plain = possessive ? folded.slice(0, -2) : folded;
  const lower = printed === 'May' ? 'May' : plain;
  return {
    printed,
    lower,
    possessive,
    triggers: triggers.get(lower) ?? null,
    seconds: seconds.get(lower) ?? null,
    actor: actors.get(lower) ?? null,
    war: classes.war!.has(lower),
    peace: classes.peace!.has(lower),
    say: attribution.say!.has(lower),
    harm: casualties.harms.has(lower),
    weapon: weapons.get(lower) ?? null,
    opens: OPENERS.has(lower),
    own: lower === 'our' || lower === 'enemy',
  };
}
