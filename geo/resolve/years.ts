import type { Document } from '../recognize/document';

const YEAR = /\b(1[89]\d\d|20\d\d)\b/g;

/** The years that a text names, ascending, each once. */
export function yearsOf({ text }: Document): number[] {
  const years = new Set<number>();
  for (const [year] of text.matchAll(YEAR)) years.add(Number(year));
  return [...years].sort((a, b) => a - b);
}
