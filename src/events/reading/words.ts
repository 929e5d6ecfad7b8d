import { wordsOf } from '../../../geo/text/read-words';
import type { Scan } from '../../../geo/text/scan';
import type { Span } from '../../../geo/types';
import type { KnownKinds, WordKind, WordKinds } from '../lexicon/word-kinds';

/** A word of a sentence as the event reader sees it. Offsets are the article's. */
export class Word implements Span {
  readonly start: number;
  readonly end: number;
  /** As printed. */
  readonly text: string;
  /** Lower case, plain apostrophes, without a possessive ending. */
  readonly lower: string;
  readonly possessive: boolean;
  /** What stands between the word before and this one; '' for a text's first word. */
  readonly gap: string;
  /** What the lexicon knows of it. */
  readonly kind: WordKind;

  constructor(start: number, end: number, possessive: boolean, gap: string, kind: WordKind) {
    this.start = start;
    this.end = end;
    this.text = kind.printed;
    this.lower = kind.lower;
    this.possessive = possessive;
    this.gap = gap;
    this.kind = kind;
  }
}

/** Longest gap that is kept, UTF-16 code units. */
const LONGEST_GAP = 40;

/** The words of an article in columns: of most sentences nobody asks more than what kinds they hold. */
export class WordColumns {
  readonly size: number;
  /** The sentences as the geoparser cuts them. */
  readonly sentences: readonly Span[];
  private readonly text: string;
  private readonly scan: Scan;
  private readonly known: KnownKinds;

  /** Splits a text in one pass, unless the geoparser has just done so. */
  constructor(text: string, lang: string, kinds: WordKinds) {
    const { scan, vocabulary, sentences } = wordsOf(text, lang);
    this.text = text;
    this.scan = scan;
    this.sentences = sentences;
    this.known = kinds.of(vocabulary);
    this.size = scan.size;
  }

  start(index: number): number {
    return this.scan.starts[index]!;
  }

  end(index: number): number {
    return this.scan.ends[index]!;
  }

  kind(index: number): WordKind {
    return this.known.kinds[this.scan.words[index]!]!;
  }

  /** All marks of a run of words together. */
  marks(from: number, to: number): number {
    const { words } = this.scan;
    const { marks } = this.known;
    let all = 0;
    for (let index = from; index < to; index++) all |= marks[words[index]!]!;
    return all;
  }

  /** The first word from `from` and before `to` that has one of some marks; `to` when none has. */
  find(marks: number, from: number, to: number): number {
    const { words } = this.scan;
    const own = this.known.marks;
    let index = from;
    while (index < to && (own[words[index]!]! & marks) === 0) index++;
    return index;
  }

  /** What stands before a word, back to the one before. */
  gap(index: number): string {
    const from = index === 0 ? 0 : this.scan.ends[index - 1]!;
    const to = this.scan.starts[index]!;
    // Nearly every gap is one space.
    if (to - from === 1 && this.text.charCodeAt(from) === 32) return ' ';
    return this.text.slice(from, Math.min(to, from + LONGEST_GAP));
  }

  word(index: number): Word {
    const kind = this.kind(index);
    const start = this.start(index);
    const end = this.end(index);
    const possessive = kind.possessive || isPlural(this.text, end, kind.lower);
    return new Word(start, end, possessive, this.gap(index), kind);
  }
}

/** "the Russians' assault": an apostrophe after a plural, with a word after it. */
function isPlural(text: string, end: number, lower: string): boolean {
  const next = text.charCodeAt(end);
  return (
    (next === 0x27 || next === 0x2019) &&
    lower.endsWith('s') &&
    /\s/.test(text[end + 1] ?? '') &&
    /\p{L}/u.test(text[end + 2] ?? '')
  );
}
