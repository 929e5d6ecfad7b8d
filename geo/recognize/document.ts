import { GAPS, PARAGRAPH } from '../text/gaps';
import { readWords } from '../text/read-words';
import type { Scan } from '../text/scan';
import type { Gap, Token } from '../text/tokens';
import { unitsOf } from '../text/units';
import { ALL_CAPITALS, CAPITAL, NUMERIC, SOUGHT, type Vocabulary } from '../text/vocabulary';
import type { Span } from '../types';

/** Flags of a token: those of its word, and two of where it stands. */
export { ALL_CAPITALS, CAPITAL, NUMERIC };
/** First token of a sentence, or of a quotation inside one: its capital tells nothing. */
export const INITIAL = 8;
/** Stands in a headline, where every word has a capital. */
export const HEADLINE = 16;

/**
 * A stretch of text cut into tokens and sentences. Token offsets are relative to `text`; `base` is
 * where it begins in the whole text.
 */
export interface Document {
  readonly text: string;
  readonly base: number;
  readonly lang: string;
  /** Number of tokens. */
  readonly size: number;
  /** Where each token begins and ends in `text`. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly flags: Uint8Array;
  /** Number of each token's word in the vocabulary. */
  readonly words: Int32Array;
  readonly vocabulary: Vocabulary;
  /** Number of the sentence a token stands in. */
  readonly sentenceOf: Int32Array;
  readonly sentences: readonly Span[];
  /** Offsets in `text` of the quotation marks that may open, in order. */
  readonly openings: Int32Array;
  /** The tokens with a capital or a digit, in order: names are looked for among them only. */
  readonly marked: Int32Array;
  /** The tokens whose words are looked for in every text, in order, see `sought-words.ts`. */
  readonly sought: Int32Array;
  /** The tokens as objects, made when first asked for: for a look at a few, `starts` and `ends` cost less. */
  readonly tokens: readonly Token[];
  /** The folded word at a token, '' outside the text. */
  word(index: number): string;
  /** The same without a possessive 's. */
  bare(index: number): string;
  /** What stands between a token and the next; 'paragraph' at the ends. */
  gapAfter(index: number): Gap;
  /** The characters between a token and the next; '' at the ends. */
  textAfter(index: number): string;
  /** Whether a token exists and has a flag. */
  has(index: number, flag: number): boolean;
}

/** Cuts a text into a document. Linear in its length. */
export function readDocument(text: string, lang: string, base = 0): Document {
  const units = unitsOf(text);
  const { scan, vocabulary, sentences } = readWords(text, units, lang);
  const flags = new Uint8Array(scan.size);
  const sentenceOf = new Int32Array(scan.size);
  const { marked, sought } = markSentences(text, units, scan, vocabulary, sentences, flags, sentenceOf);
  return new ReadDocument(text, base, lang, scan, vocabulary, flags, sentenceOf, sentences, marked, sought);
}

class ReadDocument implements Document {
  readonly size: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly words: Int32Array;
  readonly openings: Int32Array;
  readonly #gaps: Uint8Array;
  readonly #folded: readonly string[];
  readonly #bare: readonly string[];
  #tokens: readonly Token[] | null = null;

  constructor(
    readonly text: string,
    readonly base: number,
    readonly lang: string,
    scan: Scan,
    readonly vocabulary: Vocabulary,
    readonly flags: Uint8Array,
    readonly sentenceOf: Int32Array,
    readonly sentences: readonly Span[],
    readonly marked: Int32Array,
    readonly sought: Int32Array,
  ) {
    this.size = scan.size;
    this.starts = scan.starts;
    this.ends = scan.ends;
    this.words = scan.words;
    this.openings = scan.openings;
    this.#gaps = scan.gaps;
    this.#folded = vocabulary.folded;
    this.#bare = vocabulary.bare;
  }

  get tokens(): readonly Token[] {
    this.#tokens ??= Array.from(this.starts, (start, index) => {
      const end = this.ends[index]!;
      return { start, end, text: this.text.slice(start, end) };
    });
    return this.#tokens;
  }

  word(index: number): string {
    return index >= 0 && index < this.size ? this.#folded[this.words[index]!]! : '';
  }

  bare(index: number): string {
    return index >= 0 && index < this.size ? this.#bare[this.words[index]!]! : '';
  }

  gapAfter(index: number): Gap {
    return GAPS[index >= 0 && index < this.size ? this.#gaps[index]! : PARAGRAPH]!;
  }

  textAfter(index: number): string {
    if (index < 0 || index + 1 >= this.size) return '';
    return this.text.slice(this.ends[index]!, this.starts[index + 1]!);
  }

  has(index: number, flag: number): boolean {
    return index >= 0 && index < this.size && (this.flags[index]! & flag) !== 0;
  }
}

/** Longer words that a headline has at least, and the share of them in capitals. */
const HEADLINE_WORDS = 5;
const HEADLINE_SHARE = 0.8;
const LONGER = 3;

/** Sets the flags of all tokens and the numbers of their sentences in one pass, a sentence at a time; gives the marked ones and those looked for. */
function markSentences(
  text: string,
  units: Uint16Array,
  { size, starts, ends, words }: Scan,
  vocabulary: Vocabulary,
  sentences: readonly Span[],
  flags: Uint8Array,
  sentenceOf: Int32Array,
): { marked: Int32Array; sought: Int32Array } {
  const ofWord = vocabulary.flags;
  const marked = new Int32Array(size);
  const sought = new Int32Array(size);
  let count = 0;
  let found = 0;
  let index = 0;
  for (let sentence = 0; index < size; sentence++) {
    const first = index;
    const end = sentence + 1 < sentences.length ? sentences[sentence]!.end : text.length;
    let long = 0;
    let capital = 0;
    for (; index < size && starts[index]! < end; index++) {
      const start = starts[index]!;
      const all = ofWord[words[index]!]!;
      const flag = all & ~SOUGHT;
      if (flag !== all) sought[found++] = index;
      sentenceOf[index] = sentence;
      // Only of capitals it is asked whether they begin something.
      const initial = index === first || (all !== 0 && opensQuotation(units, start));
      flags[index] = initial ? flag | INITIAL : flag;
      if (flag !== 0) marked[count++] = index;
      if (ends[index]! - start <= LONGER || flag & NUMERIC) continue;
      long++;
      if (flag & CAPITAL) capital++;
    }
    // A headline has no full stop and nearly all its longer words have capitals.
    if (long < HEADLINE_WORDS || capital < HEADLINE_SHARE * long) continue;
    const shouted = capital === long && allCapitals(flags, first, index);
    if (!shouted && isStopped(text, sentences[sentence]!.end)) continue;
    for (let at = first; at < index; at++) flags[at]! |= HEADLINE;
  }
  return { marked: marked.subarray(0, count), sought: sought.subarray(0, found) };
}

/** After " “ « • and after a bullet or a colon with a space before the word. */
function opensQuotation(units: Uint16Array, start: number): boolean {
  if (start === 0) return false;
  const before = units[start - 1];
  if (before !== 0x20) return before === 0x22 || before === 0x201c || before === 0xab || before === 0x2022;
  if (start === 1) return false;
  const second = units[start - 2];
  return second === 0x3a || second === 0x2022;
}

function isStopped(text: string, end: number): boolean {
  return /[.!?]["”']?$/.test(text.slice(end - 2, end));
}

function allCapitals(flags: Uint8Array, start: number, end: number): boolean {
  for (let index = start; index < end; index++) {
    if (flags[index]! & CAPITAL && !(flags[index]! & ALL_CAPITALS)) return false;
  }
  return true;
}
