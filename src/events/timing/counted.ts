import type { TimeExpression } from '../../time/types';
import type { Draft } from '../draft';
import type { Sentence } from '../reading/sentence';

/** "Three months after the assault began". */
const COUNT = /\S\s+after\s+\S/i;
const BREAK = /[,;:()—–]/;

/**
 * "Missiles hit the port; the next day drones came": what counts from an event lies after it; "three days
 * after shells hit" is of the shells, "after weeks of fighting" of the fighting.
 */
export function isCounted(
  { first, last, voice, sentence: { clauses, words } }: Draft,
  { quote }: TimeExpression,
  at: number,
): boolean {
  if (/\bafter$/i.test(quote))
    return at >= first || words.slice(at + 1, first + 1).some(({ gap }) => BREAK.test(gap));
  if (/^after\b.*\bof$/i.test(quote)) return at > last || voice !== 'noun';
  return (
    at > last &&
    clauses[at] !== clauses[first] &&
    /\b(?:next|following|later|afterwards?|after\s+that)\b/i.test(quote)
  );
}

/** "A year after the invasion began on February 24, shells hit A": what one of a sentence's times is counted from is not of that time. */
export function isCountedFrom(
  { sentence, first, last }: Draft,
  times: readonly TimeExpression[],
  index: number,
): boolean {
  const { words } = sentence;
  const { start, end } = times[index]!;
  if (words[first]!.start < start) return false;
  if (words[last]!.end <= end) return true;
  // "Two days after they said on Monday that A had fallen, shells hit B": the clause goes on to the comma.
  return (
    isOfCount(sentence, times, index + 1) &&
    !words.some((word) => word.start > end && word.start <= words[first]!.start && BREAK.test(word.gap))
  );
}

/** In the same words February 24 is of the invasion alone: whether a time is of what another is counted from. */
export function isOfAnotherCount(draft: Draft, times: readonly TimeExpression[], index: number): boolean {
  return isOfCount(draft.sentence, times, index) && !isCountedFrom(draft, times, index - 1);
}

/** Whether the time before one of a sentence's is counted from it: "a year after the invasion began" before "on February 24". */
export function isOfCount(sentence: Sentence, times: readonly TimeExpression[], index: number): boolean {
  const [count, time] = [times[index - 1], times[index]];
  if (!count || !time || !COUNT.test(count.quote)) return false;
  const between = sentence.words.slice(sentence.wordAt(count.end - 1) + 1, sentence.wordAt(time.start));
  return between.length === 0 || (between.length === 1 && /^(?:on|in|at)$/.test(between[0]!.lower));
}
