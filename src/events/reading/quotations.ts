import type { Sentence } from './sentence';

/**
 * Whether a sentence begins inside a quotation or opens one: curly marks are counted from the start
 * of its paragraph, straight ones taken in turns. A paragraph that begins with a mark counts as quoted.
 */
export function isQuotedAt(text: string, sentences: readonly Sentence[], sentence: Sentence): boolean {
  if (/^["“«]/.test(text.slice(sentence.start, sentence.start + 1))) return true;
  let first = sentence.index;
  while (first > 0 && sentences[first - 1]!.paragraph === sentence.paragraph) first--;
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
