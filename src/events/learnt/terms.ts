import type { Lexicon } from '../lexicon/lexicon';
import type { EventDocument } from '../reading/document';
import type { Sentence } from '../reading/sentence';
import type { Word } from '../reading/words';
import { stem } from './stem';

/** What a word is to the learnt reading: its stem, and the classes of the lexicon that it belongs to. */
export interface Term {
  readonly token: string;
  readonly classes: readonly string[];
  /** Whether it can stand for an event: no name, number, side, nor a word that only joins others. */
  readonly mayTell: boolean;
}

/** Tokens that stand for all words of a mention, and for all numbers. */
const SETTLEMENT = '<place>';
const REGION = '<region>';
const NUMBER = '<number>';

/** The terms of a sentence, one a word; those of a literal mention are one and the same. */
export function termsOf(sentence: Sentence, { lexicon, resolutions }: EventDocument): readonly Term[] {
  const known = bookOf(lexicon);
  const terms = sentence.words.map((word) => {
    let term = known.get(word.lower);
    if (!term) {
      term = termOf(word, lexicon);
      known.set(word.lower, term);
    }
    return term;
  });
  for (const index of sentence.resolutions) {
    const { kind, start, end, precision } = resolutions[index]!;
    if (kind !== 'literal') continue;
    const term = precision === 'region' || precision === 'country' ? A_REGION : A_SETTLEMENT;
    const last = sentence.wordAt(end - 1);
    for (let at = sentence.wordAt(start); at <= last; at++) terms[at] = term;
  }
  return terms;
}

const A_SETTLEMENT: Term = { token: SETTLEMENT, classes: [], mayTell: false };
const A_REGION: Term = { token: REGION, classes: [], mayTell: false };

const books = new WeakMap<Lexicon, Map<string, Term>>();
/** At more words the book of terms begins anew. */
const MOST_TERMS = 20_000;

function bookOf(lexicon: Lexicon): Map<string, Term> {
  let book = books.get(lexicon);
  if (!book || book.size > MOST_TERMS) {
    book = new Map();
    books.set(lexicon, book);
  }
  return book;
}

/** Shorter words tell nothing by themselves. */
const SHORTEST = 3;

function termOf(word: Word, lexicon: Lexicon): Term {
  const { lower, kind } = word;
  const isNumber = /^\d/.test(lower);
  const joins = kind.opens || kind.actor !== null || joiningWords(lexicon).some((set) => set.has(lower));
  return {
    token: isNumber ? NUMBER : stem(lower),
    classes: classesOf(word, lexicon),
    mayTell: !isNumber && !joins && lower.length >= SHORTEST,
  };
}

function joiningWords({ places, polarity, attribution }: Lexicon): readonly ReadonlySet<string>[] {
  const { determiners, destinations, origins, fillers, directions, bearings, pronouns } = places;
  const { negations, modals, conditionals, be, have } = polarity;
  return [
    ...[determiners, destinations, origins, fillers, directions, bearings, pronouns],
    ...[negations, modals, conditionals, be, have],
    ...[attribution.say, attribution.strip, attribution.adverbs, attribution.pronouns],
  ].map((set) => set!);
}

function classesOf({ lower, kind }: Word, { classes }: Lexicon): readonly string[] {
  const names = Object.keys(classes).filter((name) => classes[name]!.has(lower));
  if (kind.weapon) names.push(`weapon ${kind.weapon}`);
  if (kind.harm) names.push('harm');
  if (kind.say) names.push('say');
  if (kind.actor?.side) names.push(`side ${kind.actor.side}`);
  return names;
}
