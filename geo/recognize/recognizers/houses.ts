import { COMMON_WORDS } from '../../text/en/common-words';
import { BUILDING_WORDS, ORGANISATION_WORDS, STREETS } from '../../text/en/organisations';
import { CAPITAL, type Document, HEADLINE, INITIAL, NUMERIC } from '../document';
import { isThere, LONGEST_RUN } from '../house';
import { createMention, type Mention } from '../mention';
import type { Recognizer } from '../recognizer';
import { isRatherPlace } from '../standing';
import { supersede } from '../supersede';
import { isIn, isOneOf, WordTest } from '../word-test';

const NAME = 'houses';
const IS_STREET = isIn(STREETS);
const OPENS = new WordTest((word) => STREETS.has(word) || BUILDING_WORDS.has(word));
/** Prepositions that put somebody or something in a street. */
const IS_ON = isOneOf('on along off down at in near to from outside of across');
const IS_THE = isOneOf('the');
const IS_SAINT = isOneOf('st');
/** Words that say what kind of house it is, and so make no name of its own. */
const KINDS_OF_HOUSES = new Set(
  `secondary primary elementary grammar comprehensive technical medical regional local maternity psychiatric
  veterinary provincial county shopping detention convention conference community trade performing arts training
  middle junior senior polytechnic civic magistrates crown orthodox catholic lutheran anglican methodist baptist
  street road avenue university college hospital church station`.split(/\s+/),
);
/** A word that makes it this house and not any: "Barclays Center", not "City Hall". */
const IS_OWN = new WordTest(
  (_, word) =>
    word.length > 2 && !COMMON_WORDS.has(word) && !ORGANISATION_WORDS.has(word) && !KINDS_OF_HOUSES.has(word),
);
/** "14th" in "14th Street". */
const IS_ORDINAL = new WordTest((word) => /^\d+(st|nd|rd|th)$/.test(word));
/** "Main Street North". */
const IS_BEARING = isOneOf('north south east west');

interface House {
  readonly first: number;
  readonly last: number;
}

/**
 * "on Collins Avenue", "at the Barclays Center": a street or a house of a name of its own, where the words
 * put somebody there. No gazetteer has them; they lie in the town that the text speaks of.
 */
export const houses: Recognizer = {
  name: NAME,
  recognize(document, _gazetteer, mentions) {
    const found = findHouses(document, mentions);
    if (found.length === 0) return [...mentions];
    const added = found.map(({ first, last }) => {
      const mention = createMention(document, NAME, first, last, null);
      mention.belief = 2;
      mention.wants = { featureClass: 'S' };
      return mention;
    });
    return supersede(mentions, added);
  },
};

function findHouses(document: Document, mentions: readonly Mention[]): House[] {
  const found: House[] = [];
  let at = 0;
  const { marked, flags } = document;
  for (let mark = 0; mark < marked.length; mark++) {
    const index = marked[mark]!;
    if (!OPENS.at(document, index) || (flags[index]! & (CAPITAL | HEADLINE)) !== CAPITAL) continue;
    while (at < mentions.length && mentions[at]!.last < index - LONGEST_RUN) at++;
    const house = houseAt(document, index, mentions, at);
    if (house && house.first > (found.at(-1)?.last ?? -1)) found.push(house);
  }
  return found;
}

function houseAt(document: Document, index: number, mentions: readonly Mention[], at: number): House | null {
  const street = IS_STREET.at(document, index);
  if (document.gapAfter(index - 1) !== 'space') return null;
  let first = index;
  while (index - first < LONGEST_RUN && isPart(document, first - 1, street)) first--;
  if (first === index) return null;
  let own = false;
  for (let part = first; part < index; part++) {
    own ||= IS_OWN.at(document, part) || (street && IS_ORDINAL.at(document, part));
  }
  if (!own && !(street && document.has(index - 1, CAPITAL))) return null;
  let last = index;
  if (street && document.has(last + 1, CAPITAL) && IS_BEARING.at(document, last + 1)) last++;
  else if (document.gapAfter(index) === 'space' && document.has(index + 1, CAPITAL)) return null;
  else if (document.has(index + 1, NUMERIC) && document.gapAfter(index) === 'space') return null;
  const the = IS_THE.at(document, first - 1);
  // "Doctor of the Church St. Gregory".
  if (the && IS_SAINT.at(document, index)) return null;
  const where = the ? first - 2 : first - 1;
  if (document.gapAfter(first - 1) !== 'space') return null;
  if (street ? !IS_ON.at(document, where) : !isThere(document, where, index)) return null;
  for (let next = at; next < mentions.length && mentions[next]!.first <= last; next++) {
    const { first: start, last: end, name, wants } = mentions[next]!;
    // A village called Center is not meant.
    if (end < first || start === index) continue;
    if (!street || !name || name.demonym || wants || isRatherPlace(name)) return null;
  }
  return { first, last };
}

/** A capitalised word, or the number of a street, that belongs to the name. */
function isPart(document: Document, index: number, street: boolean): boolean {
  if (document.gapAfter(index) !== 'space' || document.has(index, HEADLINE)) return false;
  if (street && IS_ORDINAL.at(document, index)) return true;
  if (!document.has(index, CAPITAL) || document.has(index, NUMERIC)) return false;
  return (
    !(document.has(index, INITIAL) && COMMON_WORDS.has(document.word(index))) && !IS_THE.at(document, index)
  );
}
