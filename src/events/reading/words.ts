import { type Scan, scanWords } from '../../../geo/text/scan';
import { unitsOf } from '../../../geo/text/units';
import { currentVocabulary } from '../../../geo/text/vocabulary';
import type { Span } from '../../../geo/types';
import type { WordKind, WordKinds } from '../lexicon/word-kinds';

/** A word of a sentence as the event reader sees it. Offsets are the article's. */
export interface Word extends Span {
  /** As printed. */
  readonly text: string;
  /** Lower case, plain apostrophes, without a possessive ending. */
  readonly lower: string;
  readonly possessive: boolean;
  /** What stands between the word before and this one; '' for a text's first word. */
  readonly gap: string;
  /** What the lexicon knows of it. */
  readonly kind: WordKind;
}

/** Longest gap that is kept, UTF-16 code units. */
const LONGEST_GAP = 40;

/** The words of an article in columns: of most sentences nobody asks more than what kinds they hold. */
export class WordColumns {
  readonly size: number;
  private readonly text: string;
  private readonly scan: Scan;
  private readonly kinds: readonly WordKind[];

  /** Splits a text in one pass. */
  constructor(text: string, kinds: WordKinds) {
    const vocabulary = currentVocabulary();
    this.text = text;
    this.scan = scanWords(text, unitsOf(text), vocabulary);
    this.kinds = kinds.of(vocabulary);
    this.size = this.scan.size;
  }

  start(index: number): number {
    return this.scan.starts[index]!;
  }

  end(index: number): number {
    return this.scan.ends[index]!;
  }

  kind(index: number): WordKind {
    return this.kinds[this.scan.words[index]!]!;
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
    return { start, end, text: kind.printed, lower: kind.lower, possessive, gap: this.gap(index), kind };
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
