import type { Draft, ReadingState } from '../draft';

/** Words of a line that says how a place stands, at most: "Vyshneve: done, the flag follows." */
const SHORT = 12;

/** Words before the place at the head of such a line: "In", "And", "Also the". */
const LEAD = 2;

/**
 * Whether a sentence is a line of a situation report: short, opening with a place, with what is said
 * of it after a mark, a linking verb or nothing at all. Posts leave out who took what and every verb
 * of taking; in running text the same words say too little to go by.
 */
export function isStatusLine({ sentence, first }: Draft, { document }: ReadingState): boolean {
  const { words } = sentence;
  if (words.length > SHORT || first === 0) return false;
  return sentence.resolutions.some((at) => {
    const { kind, start } = document.resolutions[at]!;
    const index = words.findIndex((word) => word.start >= start);
    return kind === 'literal' && index >= 0 && index <= LEAD && index < first;
  });
}
