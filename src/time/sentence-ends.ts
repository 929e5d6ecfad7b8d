import { matchesOf } from './matches';

/** Before a capital, and not in "3 p.m. Saturday"; "Sept. 5" has no capital behind its full stop. */
const SENTENCE_END = /(?<![ap]\.?m)[.!?]["'”’)]*\s+(?=["'“‘(]*\p{Lu})/gu;

/** Where the sentences of folded text end, each after the space behind it, and the text itself: offsets in UTF-16 code units, ascending. */
export function sentenceEndsOf(text: string): readonly number[] {
  const ends = matchesOf(SENTENCE_END, text).map(({ index, 0: gap }) => index + gap.length);
  return [...ends, text.length];
}
