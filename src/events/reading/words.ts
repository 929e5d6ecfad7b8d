import { tokenize } from '../../../geo/text/index';
import type { Span } from '../../../geo/types';

/** A word of a sentence as the event reader sees it. Offsets are the article's. */
export interface Word extends Span {
  /** As printed. */
  readonly text: string;
  /** Lower case, plain apostrophes, without a possessive ending. */
  readonly lower: string;
  readonly possessive: boolean;
  /** What stands between the word before and this one; '' for a text's first word. */
  readonly gap: string;
}

/** Splits an article's text into words, in one pass. */
export function splitWords(text: string): readonly Word[] {
  const words: Word[] = [];
  let last = 0;
  for (const token of tokenize(text)) {
    const folded = token.text.toLowerCase().replace(/[’ʼ‘`´]/g, "'");
    const possessive = folded.endsWith("'s") || followsPlural(text, token.end, folded);
    const lower = folded.endsWith("'s") ? folded.slice(0, -2) : folded;
    const gap = text.slice(last, Math.min(token.start, last + 40));
    words.push({ start: token.start, end: token.end, text: token.text, lower, possessive, gap });
    last = token.end;
  }
  return words;
}

/** "the Russians' assault": an apostrophe after a plural, with a word after it. */
function followsPlural(text: string, end: number, lower: string): boolean {
  return (
    lower.endsWith('s') &&
    /['’]/.test(text[end] ?? '') &&
    /\s/.test(text[end + 1] ?? '') &&
    /\p{L}/u.test(text[end + 2] ?? '')
  );
}
