import type { Span } from '../../../geo/types';
import { MARK, type WordKind } from '../lexicon/word-kinds';
import type { Word, WordColumns } from './words';

/** A sentence with its words, clauses and quotations. Offsets are the article's. */
export interface Sentence extends Span {
  readonly index: number;
  /** Number of the paragraph (block of lines) it stands in. */
  readonly paragraph: number;
  readonly words: readonly Word[];
  /** How many words it has. */
  readonly size: number;
  /** All {@link MARK}s of its words together. */
  readonly marks: number;
  /** Whether a word of it may begin a trigger. */
  readonly hasTrigger: boolean;
  /** Whether a word of it may tell who says something. */
  readonly says: boolean;
  /** Whether a word tells of people who came to harm. */
  readonly harms: boolean;
  /** Whether a word of it may be one of a time. */
  readonly mayTellTime: boolean;
  /** Clause number of each word, ascending from 0. */
  readonly clauses: readonly number[];
  /** Indexes into the reading's resolutions that lie in the sentence, in order. */
  readonly resolutions: readonly number[];
  /** What the lexicon knows of a word; asked for without making the words. */
  kindAt(index: number): WordKind;
  /** What stands before a word, back to the one before; asked for without making the words. */
  gapAt(index: number): string;
  /** Index of the word that an offset lies in, else of the next one, else of the last. */
  wordAt(offset: number): number;
  /** Index of the first word from one on that has one of some {@link MARK}s; the sentence's size when none has. */
  find(marks: number, from: number): number;
}

/** A sentence of an article whose words are made when first asked for. */
export class TextSentence implements Sentence {
  readonly start: number;
  readonly end: number;
  readonly index: number;
  readonly paragraph: number;
  readonly resolutions: readonly number[];
  readonly marks: number;
  readonly hasTrigger: boolean;
  readonly says: boolean;
  readonly harms: boolean;
  readonly mayTellTime: boolean;
  private readonly columns: WordColumns;
  private readonly first: number;
  readonly size: number;
  private known: readonly Word[] | null = null;
  private numbered: readonly number[] | null = null;

  /** Of `size` words from the `first` of the columns. */
  constructor(
    span: Span,
    place: { readonly index: number; readonly paragraph: number },
    resolutions: readonly number[],
    columns: WordColumns,
    first: number,
    size: number,
  ) {
    this.start = span.start;
    this.end = span.end;
    this.index = place.index;
    this.paragraph = place.paragraph;
    this.resolutions = resolutions;
    this.columns = columns;
    this.first = first;
    this.size = size;
    const marks = columns.marks(first, first + size);
    this.marks = marks;
    this.hasTrigger = (marks & MARK.trigger) !== 0;
    this.says = (marks & (MARK.say | MARK.tell)) !== 0;
    this.harms = (marks & MARK.harm) !== 0;
    this.mayTellTime = (marks & MARK.time) !== 0;
  }

  kindAt(index: number): WordKind {
    return this.columns.kind(this.first + index);
  }

  gapAt(index: number): string {
    return this.columns.gap(this.first + index);
  }

  find(marks: number, from: number): number {
    return this.columns.find(marks, this.first + from, this.first + this.size) - this.first;
  }

  wordAt(offset: number): number {
    let low = 0;
    let high = this.size - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.columns.end(this.first + middle) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  get words(): readonly Word[] {
    if (this.known) return this.known;
    const words: Word[] = [];
    for (let at = 0; at < this.size; at++) words.push(this.columns.word(this.first + at));
    this.known = words;
    return words;
  }

  get clauses(): readonly number[] {
    this.numbered ??= numberClauses(this.words);
    return this.numbered;
  }
}

const AFTER_COMMA = new Set([
  'and',
  'or',
  'with',
  'according',
  'saying',
  'adding',
  'killing',
  'wounding',
  'injuring',
  'destroying',
  'damaging',
  'forcing',
  'leaving',
  'he',
  'she',
  'they',
  'it',
  'using',
  'including',
]);

/** Numbers the clauses of a sentence: a new one begins at a strong mark, or at a word that opens one. */
function numberClauses(words: readonly Word[]): readonly number[] {
  let clause = 0;
  return words.map((word, index) => {
    if (index > 0 && opensClause(word, words[index - 1]!, words[index + 1]) && !isNickname(words, index))
      clause++;
    return clause;
  });
}

/** Longest quotation that is only a name, words: "the \"North\" grouping", "\"Gerans\" came". */
const NICKNAME = 3;

/** Whether what stands before a word only opens or closes the quotation marks of a short name. */
function isNickname(words: readonly Word[], index: number): boolean {
  const { gap } = words[index]!;
  if (!/^\s*["“”«»]\s*$/.test(gap)) return false;
  const opens = /^\s/.test(gap);
  for (let away = 1; away <= NICKNAME; away++) {
    const other = words[opens ? index + away : index - away];
    if (!other) return false;
    if (/["“”«»]/.test(other.gap))
      return /^\s*["“”«»]\s*$/.test(other.gap) && /^\s/.test(other.gap) !== opens;
  }
  return false;
}

function opensClause(word: Word, before: Word, after: Word | undefined): boolean {
  const { gap, kind } = word;
  if (gap === ' ' && !kind.opens) return false;
  if (gap !== ' ' && /[;:()—–“”"«»]|\s-\s/.test(gap)) return true;
  if (word.lower === 'that' || word.lower === 'as')
    return (
      !/^(?:as|such|so|same|is|was|after|before)$/.test(before.lower) &&
      !/^(?:well|far|many|much|of)$/.test(after?.lower ?? '')
    );
  if (word.lower === 'before' || word.lower === 'after' || word.lower === 'since' || word.lower === 'until') {
    return !/^(?:day|days|week|weeks|shortly|soon|hours|years)$/.test(after?.lower ?? '');
  }
  if (kind.opens) return true;
  return word.gap.includes(',') && AFTER_COMMA.has(word.lower) && !joinsList(word, after);
}

/** "in A, B, and C": a capital after ", and" goes on with a list as often as not, so it opens nothing. */
function joinsList(word: Word, after: Word | undefined): boolean {
  return (word.lower === 'and' || word.lower === 'or') && /^\p{Lu}/u.test(after?.text ?? '');
}
