import { COMMON_WORDS } from '../../text/en/common-words';
import { ADMINISTRATIVE_WORDS, FEATURE_WORDS_AFTER } from '../../text/en/features';
import { FIRST_NAMES } from '../../text/en/first-names';
import { ORGANISATION_WORDS, STREET_WORDS } from '../../text/en/organisations';
import { PERSON_SUFFIXES, PERSON_TITLES, SPEECH_VERBS } from '../../text/en/titles';
import { CAPITAL, type Document, HEADLINE, INITIAL } from '../document';
import { isPossessive, type Mention } from '../mention';
import type { Refiner } from '../refiner';
import { isCountry, isGovernment } from '../standing';
import { fits, isBareIn, isIn, isOneOf, WordTest } from '../word-test';

const IS_TITLE = isIn(PERSON_TITLES);
const IS_FIRST_NAME = isIn(FIRST_NAMES);
/** Begins sentences more often than it names somebody. */
const IS_COMMON = new WordTest((word) => (COMMON_WORDS.get(word) ?? 0) > 1);
/** A lower-case "general" or "first" before a name is a title only for people in office. */
const IS_OFFICE = fits(
  /^(president|premier|chancellor|minister|senator|governor|spokes\w+|ambassador|analyst|actor|actress|singer|author|coach|captain|lawyer|activist|striker|midfielder|defender|driver|champion|leader|businessman|journalist|director)$/,
);
const IS_SUFFIX = isBareIn(PERSON_SUFFIXES);
/** A kind of place or body, or a title: what may follow a place that is called like a person. */
const IS_NO_SURNAME = new WordTest((_, word) => isGeneric(word) || PERSON_TITLES.has(word));
/** "LONDON The latest …": no surname but the next sentence, where a full stop is missing. */
const OPENS_SENTENCE = isOneOf(
  'the a an this that these those it its he his she they their we our there when while after',
);
const SPEAKS = isIn(SPEECH_VERBS);

/** "Vladimir Putin", "Paris Jackson", "President Zelenskyy", "J. Lincoln", "Clinton said". */
export const people: Refiner = {
  name: 'people',
  refine(mention, { document, memory }) {
    if (!mention.name || mention.name.demonym || mention.wants) return;
    if (isSurname(document, mention)) {
      reject(mention);
      memory.people.add(document.bare(mention.last));
    } else if (isGivenName(document, mention)) {
      reject(mention);
      memory.people.add(document.bare(mention.last + 1));
    } else if (speaks(document, mention)) {
      mention.belief -= 3;
      mention.trace.push('people');
    }
  },
};

function reject(mention: Mention): void {
  mention.rejected = true;
  mention.trace.push('people');
}

/** After a title, a given name or an initial. */
function isSurname(document: Document, mention: Mention): boolean {
  const before = mention.first - 1;
  const gap = document.gapAfter(before);
  if (before < 0 || (gap !== 'space' && gap !== 'stop')) return false;
  if (IS_TITLE.at(document, before) && (gap === 'space' || document.word(before).length <= 4))
    return !isCountry(mention) && isTitleBefore(document, before);
  if (!document.has(before, CAPITAL) || document.has(before, HEADLINE)) return false;
  const word = document.word(before);
  if (word.length === 1)
    return gap === 'stop' && word !== 'i' && !isCountry(mention) && document.gapAfter(before - 1) !== 'stop';
  if (gap !== 'space' || !IS_FIRST_NAME.at(document, before) || isCountry(mention)) return false;
  return !(document.has(before, INITIAL) && IS_COMMON.at(document, before));
}

function isTitleBefore(document: Document, index: number): boolean {
  if (document.has(index, CAPITAL)) return !document.has(index, HEADLINE);
  return IS_OFFICE.at(document, index);
}

/** A given name before a capitalised word that is no kind of place or body. */
function isGivenName(document: Document, mention: Mention): boolean {
  if (mention.first !== mention.last || document.has(mention.first, HEADLINE)) return false;
  const after = mention.last + 1;
  if (isPossessive(document, mention)) return false;
  if (document.gapAfter(mention.last) !== 'space' || !document.has(after, CAPITAL)) return false;
  if (!IS_FIRST_NAME.at(document, mention.first)) return false;
  return (
    IS_SUFFIX.at(document, after) ||
    !(IS_NO_SURNAME.at(document, after) || OPENS_SENTENCE.at(document, after))
  );
}

function isGeneric(word: string): boolean {
  return (
    ORGANISATION_WORDS.has(word) ||
    STREET_WORDS.has(word) ||
    ADMINISTRATIVE_WORDS.has(word) ||
    FEATURE_WORDS_AFTER.has(word) ||
    word.endsWith('day')
  );
}

/** A small place does not speak: "Clinton said" is a person. */
function speaks(document: Document, mention: Mention): boolean {
  if (mention.first !== mention.last || (mention.name?.prominence ?? 0) > 14) return false;
  if (isGovernment(mention)) return false;
  return document.gapAfter(mention.last) === 'space' && SPEAKS.at(document, mention.last + 1);
}
