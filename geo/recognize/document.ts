import { foldToken } from '../text/fold';
import { splitSentences } from '../text/sentences';
import {
  type Gap,
  gapBetween,
  isAllCapitals,
  isCapitalised,
  isNumeric,
  type Token,
  tokenize,
} from '../text/tokens';
import type { Span } from '../types';

/** Flags of a token. */
export const CAPITAL = 1;
export const ALL_CAPITALS = 2;
export const NUMERIC = 4;
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
  readonly tokens: readonly Token[];
  readonly flags: Uint8Array;
  /** Number of the sentence a token stands in. */
  readonly sentenceOf: Int32Array;
  readonly sentences: readonly Span[];
  /** The folded word at a token, '' outside the text. */
  word(index: number): string;
  /** What stands between a token and the next; 'paragraph' at the ends. */
  gapAfter(index: number): Gap;
  /** Whether a token exists and has a flag. */
  has(index: number, flag: number): boolean;
}

/** Cuts a text into a document. Linear in its length. */
export function readDocument(text: string, lang: string, base = 0): Document {
  const tokens = tokenize(text);
  const sentences = splitSentences(text, lang);
  const folded: (string | undefined)[] = new Array(tokens.length);
  const flags = new Uint8Array(tokens.length);
  const sentenceOf = new Int32Array(tokens.length);
  markTokens(text, tokens, sentences, flags, sentenceOf);
  markHeadlines(text, sentences, tokens, flags, sentenceOf);
  return {
    text,
    base,
    lang,
    tokens,
    flags,
    sentenceOf,
    sentences,
    word(index) {
      const known = folded[index];
      if (known !== undefined) return known;
      const token = tokens[index];
      if (token === undefined) return '';
      const word = foldToken(token.text);
      folded[index] = word;
      return word;
    },
    gapAfter(index) {
      const token = tokens[index];
      const next = tokens[index + 1];
      if (!token || !next) return 'paragraph';
      const gap = gapBetween(text, token.end, next.start);
      return gap === 'stop' && isLastInitial(text, tokens, index) ? 'space' : gap;
    },
    has: (index, flag) => ((flags[index] ?? 0) & flag) !== 0,
  };
}

/** The S of "U.S. troops": its full stop belongs to it, and a space follows. */
function isLastInitial(text: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!;
  const before = tokens[index - 1];
  return (
    token.end - token.start === 1 &&
    before?.end === token.start - 1 &&
    text[before.end] === '.' &&
    /\s/.test(text[token.end + 1] ?? '')
  );
}

function markTokens(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Span[],
  flags: Uint8Array,
  sentenceOf: Int32Array,
): void {
  let sentence = 0;
  let previous = -1;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    while (sentence + 1 < sentences.length && token.start >= sentences[sentence]!.end) sentence++;
    sentenceOf[index] = sentence;
    let flag = 0;
    if (isCapitalised(token.text)) {
      flag = isAllCapitals(withoutPossessive(token.text)) ? CAPITAL | ALL_CAPITALS : CAPITAL;
    } else if (isNumeric(token.text)) flag = NUMERIC;
    if (sentence !== previous || opensQuotation(text, token.start)) flag |= INITIAL;
    flags[index] = flag;
    previous = sentence;
  }
}

function opensQuotation(text: string, start: number): boolean {
  const before = text.charCodeAt(start - 1);
  // " “ « • and a dash or colon with a space before the word.
  if (before === 0x22 || before === 0x201c || before === 0xab || before === 0x2022) return true;
  if (before !== 0x20) return false;
  const second = text.charCodeAt(start - 2);
  return second === 0x3a || second === 0x2022;
}

function withoutPossessive(word: string): string {
  return /['’]s$/i.test(word) ? word.slice(0, -2) : word;
}

/** Longer words that a headline has at least, and the share of them in capitals. */
const HEADLINE_WORDS = 5;
const HEADLINE_SHARE = 0.8;

/** Marks the sentences without a full stop in which nearly all longer words have capitals. */
function markHeadlines(
  text: string,
  sentences: readonly Span[],
  tokens: readonly Token[],
  flags: Uint8Array,
  sentenceOf: Int32Array,
): void {
  let start = 0;
  while (start < tokens.length) {
    const sentence = sentenceOf[start]!;
    let end = start;
    let long = 0;
    let capital = 0;
    while (end < tokens.length && sentenceOf[end] === sentence) {
      const token = tokens[end]!;
      if (token.text.length > 3 && !(flags[end]! & NUMERIC)) {
        long++;
        if (flags[end]! & CAPITAL) capital++;
      }
      end++;
    }
    const stopped = /[.!?]["”']?$/.test(text.slice(sentences[sentence]!.end - 2, sentences[sentence]!.end));
    const shouted = capital === long && allCapitals(flags, start, end);
    if (long >= HEADLINE_WORDS && capital >= HEADLINE_SHARE * long && (shouted || !stopped)) {
      for (let i = start; i < end; i++) flags[i]! |= HEADLINE;
    }
    start = end;
  }
}

function allCapitals(flags: Uint8Array, start: number, end: number): boolean {
  for (let index = start; index < end; index++) {
    if (flags[index]! & CAPITAL && !(flags[index]! & ALL_CAPITALS)) return false;
  }
  return true;
}
