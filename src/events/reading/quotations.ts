import type { Sentence } from './sentence';

/** How many sentences back a quotation is looked for; it keeps a text without paragraphs linear. */
const REACH = 12;

/**
 * Number of the sentence in which the quotation opens that a sentence begins in, or that it opens with
 * its first mark; -1 outside of quotations. Curly marks are counted from the start of its paragraph,
 * straight ones taken in turns.
 */
export function quotedFrom(text: string, sentences: readonly Sentence[], sentence: Sentence): number {
  let first = sentence.index;
  const farthest = Math.max(0, first - REACH);
  while (first > farthest && sentences[first - 1]!.paragraph === sentence.paragraph) first--;
  let opened = -1;
  for (let number = first; number < sentence.index; number++) {
    const end = sentences[number + 1]!.start;
    for (let index = sentences[number]!.start; index < end; index++) {
      const mark = text[index];
      if (mark === '“' || mark === '«') opened = number;
      else if (mark === '”' || mark === '»') opened = -1;
      else if (mark === '"') opened = opened < 0 ? number : -1;
    }
  }
  if (opened >= 0) return opened;
  return /^["“«]/.test(text.slice(sentence.start, sentence.start + 1)) ? sentence.index : -1;
}
