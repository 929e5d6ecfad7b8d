import type { Span } from '../../../geo/types';
import type { Forms } from '../lexicon/pattern';
import type { WordKind } from '../lexicon/word-kinds';
import type { Word, WordColumns } from './words';

/** A sentence with its words, clauses and quotations. Offsets are the article's. */
export interface Sentence extends Span {
  readonly index: number;
  /** Number of the paragraph (block of lines) it stands in. */
  readonly paragraph: number;
  readonly words: readonly Word[];
  /** How many words it has. */
  readonly size: number;
  /** Whether a word of it may begin a trigger, and whether one is a verb of saying. */
  readonly hasTrigger: boolean;
  readonly says: boolean;
  /** Whether a word tells of people who came to harm. */
  readonly harms: boolean;
  /** Clause number of each word, ascending from 0. */
  readonly clauses: readonly number[];
  /** Indexes into the reading's resolutions that lie in the sentence, in order. */
  readonly resolutions: readonly number[];
  /** What the lexicon knows of a word, and what stands before it: asked for without making the words. */
  kindAt(index: number): WordKind;
  gapAt(index: number): string;
  /** Whether one of its words may be a second word of triggers spelt so. */
  holds(forms: Forms): boolean;
}

/** A sentence of an article whose words are made when first asked for. */
export class TextSentence implements Sentence {
  readonly start: number;
  readonly end: number;
  readonly index: number;
  readonly paragraph: number;
  readonly resolutions: readonly number[];
  readonly hasTrigger: boolean;
  readonly says: boolean;
  readonly harms: boolean;
  private readonly columns: WordColumns;
  private readonly first: number;
  readonly size: number;
  private seconds: Set<Forms> | null = null;
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
    let hasTrigger = false;
    let says = false;
    let harms = false;
    for (let index = first; index < first + size; index++) {
      const kind = columns.kind(index);
      if (kind.triggers !== null) hasTrigger = true;
      if (kind.say) says = true;
      if (kind.harm) harms = true;
    }
    this.hasTrigger = hasTrigger;
    this.says = says;
    this.harms = harms;
  }

  kindAt(index: number): WordKind {
    return this.columns.kind(this.first + index);
  }

  gapAt(index: number): string {
    return this.columns.gap(this.first + index);
  }

  holds(forms: Forms): boolean {
    if (!this.seconds) {
      this.seconds = new Set();
      for (let index = this.first; index < this.first + this.size; index++)
        for (const one of this.columns.kind(index).seconds ?? []) this.seconds.add(one);
    }
    return this.seconds.has(forms);
  }

  get words(): readonly Word[] {
    this.known ??= Array.from({ length: this.size }, (_, at) => this.columns.word(this.first + at));
    return this.known;
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
    if (index > 0 && opensClause(word, words[index - 1]!, words[index + 1])) clause++;
    return clause;
  });
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
