import { LOCATIVE_PREPOSITIONS } from '../text/en/metonymy';
import { CAPITAL, type Document } from './document';
import { fits, isOneOf, WordTest } from './word-test';

/** Words of a house's name before the place's or the word of its kind, at most. */
export const LONGEST_RUN = 4;
const IS_WHERE = new WordTest((word) => LOCATIVE_PREPOSITIONS.has(word) || word === 'to');
/** Bodies to which people belong wherever they are, and what stands before "at" when they do. */
const IS_LEARNED = fits(/^(university|college|academy|institute|seminary|conservatory)$/);
const IS_MEMBER = fits(
  /^(professors?|lecturers?|researchers?|directors?|historians?|experts?|analysts?|fellows?|graduates?|dean|degree|physics|law|politics|history|stud(y|ies|ied|ying)|taught|teach(es|ing)?|graduated|enrolled|educated)$/,
);
const IS_SKIPPED = isOneOf('the nearby main old');

/** The token before a whole name, of which one part begins at `first`, its article and what stands between them; -1 for none. */
export function wordBeforeHouse(document: Document, first: number): number {
  let index = first - 1;
  const isPart = (at: number): boolean => document.has(at, CAPITAL) || IS_SKIPPED.at(document, at);
  while (index > first - LONGEST_RUN && document.gapAfter(index) === 'space' && isPart(index)) index--;
  return document.gapAfter(index) === 'space' ? index : -1;
}

/** "taken to X Hospital", "outside X University"; not "he studied at X University". `last` is the word of the house. */
export function isThere(document: Document, where: number, last: number): boolean {
  if (!IS_WHERE.at(document, where)) return false;
  return !(IS_LEARNED.at(document, last) && IS_MEMBER.at(document, where - 1));
}
