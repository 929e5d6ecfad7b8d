import type { Document } from '../recognize/document';
import { SoughtWords } from '../recognize/sought-words';

const YEAR = /\b(1[89]\d\d|20\d\d)\b/;
const HAS_YEAR = new SoughtWords((word) => YEAR.test(word));

/** The years that a text names, ascending, each once. */
export function yearsOf(document: Document): number[] {
  const years = new Set<number>();
  for (const index of document.sought) {
    if (HAS_YEAR.at(document, index)) years.add(Number(YEAR.exec(document.word(index))![0]));
  }
  return [...years].sort((a, b) => a - b);
}
