import type { WeightRow } from '../lexicon/learnt-weights';
import type { Lexicon } from '../lexicon/lexicon';
import type { EventDocument } from '../reading/document';
import type { Sentence } from '../reading/sentence';
import type { Word } from '../reading/words';
import { stem } from './stem';
import { ZONES, type Zone } from './zones';

/** What a word is to the learnt reading: its stem, and the classes of the lexicon that it belongs to. */
export interface Term {
  readonly token: string;
  readonly classes: readonly string[];
  /** Whether it can stand for an event: no name, number, side, nor a word that only joins others. */
  readonly mayTell: boolean;
  /** What it weighs where it stands in a zone. */
  readonly rows: Readonly<Record<Zone, WeightRow | undefined>>;
  /** What its classes weigh there. */
  readonly classRows: Readonly<Record<Zone, readonly WeightRow[]>>;
  /** What it weighs before another, by the other's token. */
  readonly pairs: ReadonlyMap<string, WeightRow> | undefined;
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
  const byZone = <T>(make: (known: ReadonlyMap<string, WeightRow> | undefined) => T): Record<Zone, T> =>
    Object.fromEntries(ZONES.map((zone) => [zone, make(learnt.zones.get(zone))])) as Record<Zone, T>;
  const rows = byZone((known) => known?.get(term.token));
  const classRows = byZone((known) => term.classes.flatMap((name) => known?.get(name) ?? []));
  return { ...term, rows, classRows, pairs: learnt.pairs.get(term.token) };
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
