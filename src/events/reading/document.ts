import type { Resolution } from '../../../geo/types';
import { readTimes } from '../../time/index';
import type { TimeExpression } from '../../time/types';
import type { Lexicon } from '../lexicon/lexicon';
import { MARK } from '../lexicon/word-kinds';
import { isFrontReport } from './front-report';
import { houseOf } from './house';
import { seatsAsNames } from './seats';
import { type Sentence, TextSentence } from './sentence';
import { WordColumns } from './words';

/** What the event reader needs of a report; an Article has it all. */
export interface EventSource {
  readonly id: string;
  readonly text: string;
  /** Day of publication `YYYY-MM-DD`, or ''. */
  readonly date: string;
  readonly lang: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly url?: string;
}

/** A report prepared for the refiners: sentences, words, and what it is about. */
export interface EventDocument {
  readonly source: EventSource;
  readonly lexicon: Lexicon;
  readonly resolutions: readonly Resolution[];
  readonly sentences: readonly Sentence[];
  /** Whether the whole text speaks of fighting: enough words of war, and more of them than of sport or trade. */
  readonly isWar: boolean;
  /** Whether it speaks of sport, trade or art more than of fighting. */
  readonly isPeace: boolean;
  /** All words of the text, in lower case. */
  readonly vocabulary: ReadonlySet<string>;
  /** Party whose own bulletin the text is, '' for none. */
  readonly house: string;
  /** Index of a resolution of the settlement that the text is about, named far more than others; null for none. */
  readonly mainSettlement: number | null;
  /** The same for what names no place at all, where a good share of all settlements named is that one. */
  readonly topicSettlement: number | null;
  /** Time expressions of a sentence by itself, with the article's offsets; read when first asked for. */
  times(sentence: Sentence): readonly TimeExpression[];
}

/** Prepares a report. Linear in its length. */
export function readDocument(
  source: EventSource,
  named: readonly Resolution[],
  lexicon: Lexicon,
): EventDocument {
  return new TextDocument(source, named, lexicon);
}

/** A class, since a literal with a getter in it is kept as a table, and looking into it takes long. */
class TextDocument implements EventDocument {
  readonly source: EventSource;
  readonly lexicon: Lexicon;
  readonly resolutions: readonly Resolution[];
  readonly sentences: readonly Sentence[];
  readonly isWar: boolean;
  readonly isPeace: boolean;
  readonly house: string;
  readonly mainSettlement: number | null;
  readonly topicSettlement: number | null;
  readonly #columns: WordColumns;
  readonly #times = new Map<number, readonly TimeExpression[]>();
  #vocabulary: ReadonlySet<string> | null = null;

  constructor(source: EventSource, named: readonly Resolution[], lexicon: Lexicon) {
    const resolutions = seatsAsNames(named, source.text);
    const columns = new WordColumns(source.text, source.lang || 'en', lexicon.kinds);
    const isAtFront = () => isFrontReport(resolutions, source.date, lexicon.holders);
    const { isWar, isPeace } = subjectOf(columns, resolutions, isAtFront);
    const { mainSettlement, topicSettlement } = mainSettlementOf(resolutions);
    this.source = source;
    this.lexicon = lexicon;
    this.resolutions = resolutions;
    this.sentences = splitToSentences(source, resolutions, columns);
    this.isWar = isWar;
    this.isPeace = isPeace;
    this.house = houseOf(columns, lexicon);
    this.mainSettlement = mainSettlement;
    this.topicSettlement = topicSettlement;
    this.#columns = columns;
  }

  get vocabulary(): ReadonlySet<string> {
    const columns = this.#columns;
    this.#vocabulary ??= new Set(
      Array.from({ length: columns.size }, (_, index) => columns.kind(index).lower),
    );
    return this.#vocabulary;
  }

  times(sentence: Sentence): readonly TimeExpression[] {
    const known = this.#times.get(sentence.index);
    if (known) return known;
    const read = timesOf(sentence, this.source);
    this.#times.set(sentence.index, read);
    return read;
  }
}

/** Longest sentence read whole, words; a longer one (a table, a text without stops) is read in pieces. */
const LONGEST = 250;

function splitToSentences(
  { text }: EventSource,
  resolutions: readonly Resolution[],
  columns: WordColumns,
): readonly Sentence[] {
  const sentences: Sentence[] = [];
  const order = resolutions
    .map((_, index) => index)
    .sort((a, b) => resolutions[a]!.start - resolutions[b]!.start);
  const startOf = (position: number) => resolutions[order[position]!]!.start;
  let word = 0;
  let resolution = 0;
  let paragraph = 0;
  let last = 0;
  for (const span of columns.sentences) {
    if (text.slice(last, span.start).includes('\n')) paragraph++;
    last = span.end;
    while (word < columns.size && columns.start(word) < span.start) word++;
    do {
      const first = word;
      while (word < columns.size && columns.start(word) < span.end && word - first < LONGEST) word++;
      const isLast = word >= columns.size || columns.start(word) >= span.end;
      const start = sentences.length > 0 ? Math.max(span.start, sentences.at(-1)!.end) : span.start;
      const end = isLast ? span.end : columns.end(word - 1);
      const inside: number[] = [];
      while (resolution < order.length && startOf(resolution) < start) resolution++;
      while (resolution < order.length && startOf(resolution) < end) inside.push(order[resolution++]!);
      const place = { index: sentences.length, paragraph };
      sentences.push(new TextSentence({ start, end }, place, inside, columns, first, word - first));
    } while (word < columns.size && columns.start(word) < span.end);
  }
  return sentences;
}

function timesOf(sentence: Sentence, source: EventSource): readonly TimeExpression[] {
  const { start, end, mayTellTime } = sentence;
  if (!mayTellTime) return [];
  const { date, lang } = source;
  return readTimes(source.text.slice(start, end), { date, lang: lang || 'en' }).map((time) => ({
    ...time,
    start: time.start + start,
    end: time.end + start,
  }));
}

/** How often a text names the settlement that it is about, at least. */
const OFTEN = 3;
/** The same for the one that whatever names no place is put at, and its share of all settlements named. */
const TWICE = 2;
const SHARE = 0.1;

function mainSettlementOf(
  resolutions: readonly Resolution[],
): Pick<EventDocument, 'mainSettlement' | 'topicSettlement'> {
  const counts = new Map<string, { readonly index: number; count: number }>();
  let all = 0;
  for (const [index, { kind, place, lat, precision }] of resolutions.entries()) {
    if (kind !== 'literal' || place?.featureClass !== 'P' || lat === null) continue;
    if (precision !== 'settlement' && precision !== 'near') continue;
    all++;
    const known = counts.get(place.id);
    if (known) known.count++;
    else counts.set(place.id, { index, count: 1 });
  }
  const [most, next] = [...counts.values()].sort((a, b) => b.count - a.count);
  const isMost = most !== undefined && most.count > (next?.count ?? 0);
  return {
    mainSettlement: isMost && most.count >= OFTEN ? most.index : null,
    topicSettlement: isMost && most.count >= TWICE && most.count >= SHARE * all ? most.index : null,
  };
}

/** Distinct words of war that make a text one about fighting. */
const ENOUGH = 3;
/** The same where no party and no weapon is named: police, fires and parades have their gunmen, bombs and soldiers too. */
const MANY = 5;

/** Words from which on a text that names a party needs more than one word of war to be about fighting. */
const LONG = 250;

/** Words of play and trade that a report from the front has by the way. */
const STRAY = 2;

function subjectOf(
  columns: WordColumns,
  resolutions: readonly Resolution[],
  isAtFront: () => boolean,
): Pick<EventDocument, 'isWar' | 'isPeace'> {
  // "a fire in Moscow, Idaho": a town, and no party to a war.
  const towns = new Set(resolutions.filter(({ kind }) => kind === 'literal').map(({ start }) => start));
  const war = new Set<string>();
  const peace = new Set<string>();
  let sided = false;
  let armed = false;
  const told = MARK.war | MARK.peace | MARK.arms | MARK.party;
  for (let index = columns.find(told, 0, columns.size); index < columns.size; ) {
    const { lower, marks } = columns.kind(index);
    if (marks & MARK.war) war.add(lower);
    if (marks & MARK.peace) peace.add(lower);
    if (marks & MARK.arms) armed = true;
    if (marks & MARK.party && !towns.has(columns.start(index))) sided = armed = true;
    index = columns.find(told, index + 1, columns.size);
  }
  return {
    isWar:
      ((war.size >= (armed ? ENOUGH : MANY) || (sided && war.size >= (columns.size > LONG ? 2 : 1))) &&
        war.size > peace.size) ||
      (peace.size - war.size < STRAY && isAtFront()),
    isPeace: peace.size > ENOUGH && peace.size > war.size,
  };
}
