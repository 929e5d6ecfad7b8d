import type { Sentence } from './sentence';

/** How many sentences back a quotation is looked for; it keeps a text without paragraphs linear. */
const REACH = 12;

/**
 * Whether a sentence begins inside a quotation or opens one: curly marks are counted from the start
 * of its paragraph, straight ones taken in turns. A paragraph that begins with a mark counts as quoted.
 */
export function isQuotedAt(text: string, sentences: readonly Sentence[], sentence: Sentence): boolean {
  if (/^["“«]/.test(text.slice(sentence.start, sentence.start + 1))) return true;
  let first = sentence.index;
  const farthest = Math.max(0, first - REACH);
  while (first > farthest && sentences[first - 1]!.paragraph === sentence.paragraph) first--;
  let open = 0;
  let straight = false;
  for (let index = sentences[first]!.start; index < sentence.start; index++) {
    const mark = text[index];
    if (mark === '“' || mark === '«') open = 1;
    else if (mark === '”' || mark === '»') open = 0;
    else if (mark === '"') straight = !straight;
  }
  return open > 0 || straight;
}
