import type { Gazetteer } from '../../types';
import { CAPITAL, type Document, NUMERIC } from '../document';
import { createMention, type Mention } from '../mention';
import { type NameEntry, nameOf } from '../name-entry';
import type { Recognizer } from '../recognizer';
import { SoughtWords } from '../sought-words';
import { supersede } from '../supersede';
import { isOneOf } from '../word-test';

const NAME = 'shared word';

/** By the plural that several names share, the words with which the gazetteer writes each of them. */
const SINGULARS: ReadonlyMap<string, readonly string[]> = new Map([
  ['districts', ['district', 'raion']],
  ['raions', ['raion', 'district']],
  ['oblasts', ['oblast']],
  ['regions', ['oblast', 'region']],
]);
const IS_SHARED = new SoughtWords((word) => SINGULARS.has(word));
const IS_AND = isOneOf('and or');
const IS_THE = isOneOf('the');

/** Names in one list, at most. */
const LONGEST = 16;

/**
 * "the Holosiivskyi and Shevchenkivskyi districts", "Donetska, Sumska and Kharkivska oblasts": names that are
 * adjectives, and that the gazetteer has only with the word that they share here.
 */
export const sharedWords: Recognizer = {
  name: NAME,
  recognize(document, gazetteer, mentions) {
    const added: Mention[] = [];
    const { sought } = document;
    for (let at = 0; at < sought.length; at++) {
      const index = sought[at]!;
      if (IS_SHARED.at(document, index)) addList(document, gazetteer, index, mentions, added);
    }
    return added.length === 0 ? [...mentions] : supersede(mentions, added);
  },
};

/** Adds those names of the list before a plural that the gazetteer has with its word, in text order. */
function addList(
  document: Document,
  gazetteer: Gazetteer,
  plural: number,
  mentions: readonly Mention[],
  added: Mention[],
): void {
  if (document.gapAfter(plural - 1) !== 'space') return;
  const singulars = SINGULARS.get(document.word(plural))!;
  const found: Mention[] = [];
  let count = 0;
  for (let member = plural - 1; member >= 0 && count < LONGEST; count++) {
    if (!isName(document, member)) break;
    const name = isMentioned(mentions, member) ? null : nameWith(document, gazetteer, member, singulars);
    if (name) found.push(createMention(document, NAME, member, member, name));
    member = memberBefore(document, member);
  }
  // A single name with a plural is no list.
  if (count > 1) added.push(...found.reverse());
}

function isName(document: Document, index: number): boolean {
  return document.has(index, CAPITAL) && !document.has(index, NUMERIC) && !IS_AND.at(document, index);
}

/** The word before "and", a comma or both; -1 where the list begins. "Donetska and 6,900 in Sumska" counts what each has. */
function memberBefore(document: Document, member: number): number {
  let first = member;
  while (IS_THE.at(document, first - 1) || document.has(first - 1, NUMERIC)) first--;
  const and = first - 1;
  if (IS_AND.at(document, and)) return document.gapAfter(and) === 'space' ? and - 1 : -1;
  return document.gapAfter(and) === 'comma' ? and : -1;
}

/** Whether a recogniser before has found a name at a token: by itself it is one of the gazetteer. */
function isMentioned(mentions: readonly Mention[], token: number): boolean {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.last < token) low = middle + 1;
    else high = middle;
  }
  const next = mentions[low];
  return next !== undefined && next.first <= token;
}

function nameWith(
  document: Document,
  gazetteer: Gazetteer,
  index: number,
  singulars: readonly string[],
): NameEntry | null {
  const word = document.word(index);
  for (const singular of singulars) {
    const name = nameOf(gazetteer, [word, singular]);
    if (name?.best.featureClass === 'A') return name;
  }
  return null;
}
