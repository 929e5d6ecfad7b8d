import { LOCATIVE_PREPOSITIONS } from '../../text/en/metonymy';
import { BUILDING_WORDS } from '../../text/en/organisations';
import { CAPITAL, type Document } from '../document';
import type { Mention } from '../mention';
import type { Refiner } from '../refiner';
import { roleAfter } from '../verb-after';
import { fits, isBareIn, isOneOf, WordTest } from '../word-test';

/** Words of a house's name on either side of the place's, at most. */
const LONGEST_RUN = 4;
const IS_BUILDING = isBareIn(BUILDING_WORDS);
const IS_WHERE = new WordTest((word) => LOCATIVE_PREPOSITIONS.has(word) || word === 'to');
/** Bodies to which people belong wherever they are, and what stands before "at" when they do. */
const IS_LEARNED = fits(/^(university|college|academy|institute|seminary|conservatory)$/);
const IS_MEMBER = fits(
  /^(professors?|lecturers?|researchers?|directors?|historians?|experts?|analysts?|fellows?|graduates?|dean|degree|physics|law|politics|history|stud(y|ies|ied|ying)|taught|teach(es|ing)?|graduated|enrolled|educated)$/,
);
const IS_SKIPPED = isOneOf('the nearby main old');

/**
 * "shells hit Kherson Regional Hospital", "taken to Colchester Hospital": a body whose name is that of
 * its house is a place where the words speak of being, going or being struck there.
 */
export const buildings: Refiner = {
  name: 'buildings',
  refine(mention, { document }) {
    if (mention.rejected || mention.kind === 'literal' || !mention.name || mention.name.demonym) return;
    if (!mention.trace.includes('organisations')) return;
    const last = lastOfHouse(document, mention);
    if (last < 0) return;
    if (!isThere(document, wordBefore(document, mention), last)) {
      if (roleAfter(document, last, false) !== 'suffers') return;
    }
    mention.kind = 'literal';
    mention.precision = 'near';
    mention.trace.push('buildings');
  },
};

/** The last word of a house in the capitalised run after the name: "Hospital" in "City Hospital No. 4"; -1 for none. */
function lastOfHouse(document: Document, { last }: Mention): number {
  let house = -1;
  for (let index = last; index < last + LONGEST_RUN; index++) {
    if (document.gapAfter(index) !== 'space' || !document.has(index + 1, CAPITAL)) break;
    if (IS_BUILDING.at(document, index + 1)) house = index + 1;
  }
  return house;
}

/** The token before the whole name, its article and what stands between them. */
function wordBefore(document: Document, { first }: Mention): number {
  let index = first - 1;
  const isPart = (at: number): boolean => document.has(at, CAPITAL) || IS_SKIPPED.at(document, at);
  while (index > first - LONGEST_RUN && document.gapAfter(index) === 'space' && isPart(index)) index--;
  return document.gapAfter(index) === 'space' ? index : -1;
}

/** "taken to X Hospital", "outside X University"; not "he studied at X University". */
function isThere(document: Document, where: number, last: number): boolean {
  if (!IS_WHERE.at(document, where)) return false;
  return !(IS_LEARNED.at(document, last) && IS_MEMBER.at(document, where - 1));
}
