import { splitSentences } from '../../../geo/text/index';
import type { Resolution } from '../../../geo/types';
import { readTimes } from '../../time/index';
import type { TimeExpression } from '../../time/types';
import type { Lexicon } from '../lexicon/lexicon';
import { houseOf } from './house';
import { numberClauses, type Sentence } from './sentence';
import { splitWords, type Word } from './words';

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

/** A report prepared for the refiners: sentences, words, and times read when first asked for. */
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
  /** Time expressions of a sentence, with the article's offsets. */
  times(sentence: Sentence): readonly TimeExpression[];
}

/** Prepares a report. Linear in its length; the times of a sentence are read only when asked for. */
export function readDocument(
  source: EventSource,
  resolutions: readonly Resolution[],
  lexicon: Lexicon,
): EventDocument {
  const sentences = splitToSentences(source, resolutions);
  const times = new Map<number, readonly TimeExpression[]>();
  return {
    source,
    lexicon,
    resolutions,
    sentences,
    ...subjectOf(sentences, lexicon),
    house: houseOf(sentences, lexicon),
    mainSettlement: mainSettlementOf(resolutions),
    times(sentence) {
      const known = times.get(sentence.index);
      if (known) return known;
      const read = timesOf(sentence, source);
      times.set(sentence.index, read);
      return read;
    },
  };
}

/** Longest sentence read whole, words; a longer one (a table, a text without stops) is read in pieces. */
const LONGEST = 250;

function splitToSentences(source: EventSource, resolutions: readonly Resolution[]): readonly Sentence[] {
  const { text } = source;
  const words = splitWords(text);
  const sentences: Sentence[] = [];
  const order = resolutions
    .map((_, index) => index)
    .sort((a, b) => resolutions[a]!.start - resolutions[b]!.start);
  const startOf = (position: number) => resolutions[order[position]!]!.start;
  let word = 0;
  let resolution = 0;
  let paragraph = 0;
  let last = 0;
  for (const span of splitSentences(text, source.lang || 'en')) {
    if (text.slice(last, span.start).includes('\n')) paragraph++;
    last = span.end;
    while (word < words.length && words[word]!.start < span.start) word++;
    do {
      const own: Word[] = [];
      while (word < words.length && words[word]!.start < span.end && own.length < LONGEST)
        own.push(words[word++]!);
      const isLast = word >= words.length || words[word]!.start >= span.end;
      const start = sentences.length > 0 ? Math.max(span.start, sentences.at(-1)!.end) : span.start;
      const end = isLast ? span.end : own.at(-1)!.end;
      const inside: number[] = [];
      while (resolution < order.length && startOf(resolution) < start) resolution++;
      while (resolution < order.length && startOf(resolution) < end) inside.push(order[resolution++]!);
      const clauses = numberClauses(own);
      sentences.push({
        start,
        end,
        index: sentences.length,
        paragraph,
        words: own,
        clauses,
        resolutions: inside,
      });
    } while (word < words.length && words[word]!.start < span.end);
  }
  return sentences;
}

function timesOf(sentence: Sentence, source: EventSource): readonly TimeExpression[] {
  const { start, end } = sentence;
  const { date, lang } = source;
  return readTimes(source.text.slice(start, end), { date, lang: lang || 'en' }).map((time) => ({
    ...time,
    start: time.start + start,
    end: time.end + start,
  }));
}

/** How often a text names the settlement that it is about, at least. */
const OFTEN = 3;

function mainSettlementOf(resolutions: readonly Resolution[]): number | null {
  const counts = new Map<string, { readonly index: number; count: number }>();
  for (const [index, { kind, place, lat, precision }] of resolutions.entries()) {
    if (kind !== 'literal' || !place || lat === null || precision !== 'settlement') continue;
    const known = counts.get(place.id);
    if (known) known.count++;
    else counts.set(place.id, { index, count: 1 });
  }
  const [most, next] = [...counts.values()].sort((a, b) => b.count - a.count);
  return most && most.count >= OFTEN && most.count > (next?.count ?? 0) ? most.index : null;
}

/** Distinct words of war that make a text one about fighting. */
const ENOUGH = 3;

function subjectOf(
  sentences: readonly Sentence[],
  lexicon: Lexicon,
): Pick<EventDocument, 'isWar' | 'isPeace' | 'vocabulary'> {
  const war = new Set<string>();
  const peace = new Set<string>();
  const vocabulary = new Set<string>();
  for (const sentence of sentences) {
    for (const { lower } of sentence.words) {
      vocabulary.add(lower);
      if (lexicon.classes.war!.has(lower)) war.add(lower);
      if (lexicon.classes.peace!.has(lower)) peace.add(lower);
    }
  }
  const sides = new Set([...vocabulary].map((word) => lexicon.actors.get(word)?.side ?? ''));
  sides.delete('');
  const parties = sides.size > 0 && war.size > 0;
  return {
    isWar: (war.size >= ENOUGH || parties) && war.size > peace.size,
    isPeace: peace.size > ENOUGH && peace.size > war.size,
    vocabulary,
  };
}
