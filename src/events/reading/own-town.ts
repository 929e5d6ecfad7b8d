import type { Draft, ReadingState } from '../draft';
import { factsOf } from './mention-facts';

/** Before and after the name of a town whose mayor speaks. */
const MAYOR_OF =
  /\b(?:mayors?|city (?:head|council|administration)|military administration)\s+of\s+(?:the\s+(?:city|town)\s+of\s+)?$/i;
const MAYOR = /^(?:['’]s)?\s+(?:city\s+)?(?:mayor|city council|city administration|municipality)\b/i;

/** Longest stretch of text that is looked at on either side, UTF-16 code units. */
const LONGEST = 60;

/**
 * The town of the mayor who tells of harm and names no other place: index of its resolution, whether it
 * is taken for a place or for a name; null where none speaks.
 */
export function townOfMayor({ sentence, type }: Draft, { document }: ReadingState): number | null {
  if (type === 'interception') return null;
  const { resolutions, source } = document;
  const [only, ...others] = sentence.resolutions.filter((at) => {
    const { place, precision, lat } = resolutions[at]!;
    if (place === null || lat === null || precision === 'country' || precision === 'region') return false;
    // "the mayor of A, outside B"
    return factsOf(at, sentence, document).penalty === 0;
  });
  if (only === undefined || others.length > 0) return null;
  const { start, end, place } = resolutions[only]!;
  if (place?.featureClass !== 'P') return null;
  const before = source.text.slice(Math.max(sentence.start, start - LONGEST), start);
  return MAYOR_OF.test(before) || MAYOR.test(source.text.slice(end, end + LONGEST)) ? only : null;
}
