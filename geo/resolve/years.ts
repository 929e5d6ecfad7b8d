import type { Document } from '../recognize/document';
import { WordTest } from '../recognize/word-test';

const YEAR = /\b(1[89]\d\d|20\d\d)\b/;
const HAS_YEAR = new WordTest((word) => YEAR.test(word));

/** The years that a text names, ascending, each once. */
export function yearsOf(document: Document): number[] {
  const years = new Set<number>();
  for (let index = 0; index < document.size; index++) {
    if (HAS_YEAR.at(document, index)) years.add(Number(YEAR.exec(document.word(index))![0]));
  }
  return [...years].sort((a, b) => a - b);
}
