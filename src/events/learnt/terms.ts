import type { Lexicon } from '../lexicon/lexicon';
import type { EventDocument } from '../reading/document';
import type { Sentence } from '../reading/sentence';
import type { Word } from '../reading/words';
import { stem } from './stem';
import { ZONES } from './zones';

/** What a word is to the learnt reading: its stem, and the classes of the lexicon that it belongs to. */
export interface Term {
  readonly token: string;
  readonly classes: readonly string[];
  /** Whether it can stand for an event: no name, number, side, nor a word that only joins others. */
  readonly mayTell: boolean;
  /** By zone, the row of what it weighs where it stands there; -1 for none. */
  readonly rows: readonly number[];
  /** The same of its classes. */
  readonly classRows: readonly (readonly number[])[];
  /** The rows of what it weighs before another, by the other's token. */
  readonly pairs: ReadonlyMap<string, number> | null;
}

/** Tokens that stand for all words of a mention, and for all numbers. */
const SETTLEMENT = '<place>';
const REGION = '<region>';
const NUMBER = '<number>';

/** The terms of a sentence, one a word; those of a literal mention are one and the same. */
export function termsOf(sentence: Sentence, { lexicon, resolutions }: EventDocument): readonly Term[] {
  const { words, places } = bookOf(lexicon);
  const terms = sentence.words.map((word) => {
    let term = words.get(word.lower);
    if (!term) {
      term = termOf(word, lexicon);
      words.set(word.lower, term);
    }
    return term;
  });
  for (const index of sentence.resolutions) {
    const { kind, start, end, precision } = resolutions[index]!;
    if (kind !== 'literal') continue;
    const term = precision === 'region' || precision === 'country' ? places.region : places.settlement;
    const last = sentence.wordAt(end - 1);
    for (let at = sentence.wordAt(start); at <= last; at++) terms[at] = term;
  }
  return terms;
}

/** The terms met, and those that stand for places. */
interface Book {
  readonly words: Map<string, Term>;
  readonly places: { readonly settlement: Term; readonly region: Term };
}

const books = new WeakMap<Lexicon, Book>();
/** At more words the book of terms begins anew. */
const MOST_TERMS = 20_000;

function bookOf(lexicon: Lexicon): Book {
  let book = books.get(lexicon);
  if (!book || book.words.size > MOST_TERMS) {
    const placeTerm = (token: string): Term => weighed({ token, classes: [], mayTell: false }, lexicon);
    book = {
      words: new Map(),
      places: { settlement: placeTerm(SETTLEMENT), region: placeTerm(REGION) },
    };
    books.set(lexicon, book);
  }
  return book;
}

function weighed(term: Pick<Term, 'token' | 'classes' | 'mayTell'>, { learnt }: Lexicon): Term {
  const { token, classes } = term;
  const byZone = ZONES.map((name) => learnt.zones.get(name));
  return {
    ...term,
    rows: byZone.map((known) => known?.get(token) ?? -1),
    classRows: byZone.map((known) => rowsOf(classes, known)),
    pairs: learnt.pairs.get(token) ?? null,
  };
}

/** One for all words without a class, which most are. */
const NONE: readonly number[] = [];

function rowsOf(
  classes: readonly string[],
  known: ReadonlyMap<string, number> | undefined,
): readonly number[] {
  const rows = classes.flatMap((name) => known?.get(name) ?? []);
  return rows.length === 0 ? NONE : rows;
}

/** Shorter words tell nothing by themselves. */
const SHORTEST = 3;

function termOf(word: Word, lexicon: Lexicon): Term {
  const { lower, kind } = word;
  const isNumber = /^\d/.test(lower);
  const joins = kind.opens || kind.actor !== null || joiningWords(lexicon).some((set) => set.has(lower));
  const term = {
    token: isNumber ? NUMBER : stem(lower),
    classes: classesOf(word, lexicon),
    mayTell: !isNumber && !joins && lower.length >= SHORTEST,
  };
  return weighed(term, lexicon);
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
