import {
  ADVERBS,
  AGENT_VERBS,
  AUXILIARIES,
  BEING_VERBS,
  INTRANSITIVE_VERBS,
  NO_VERBS,
  SUFFERED_VERBS,
} from '../text/en/metonymy';
import { CAPITAL } from '../text/vocabulary';
import type { Document } from './document';
import { WordSort } from './word-sort';
import { fits, isOneOf, WordTest } from './word-test';

/** What the verb after a name makes of it: one who acts, a place where something happens, or neither. */
export type Role = 'acts' | 'suffers' | 'none';

const FURTHEST_VERB = 5;
/** Words after a bare participle that make it a passive: "Kyiv hit by drones", "Kharkiv shelled again". */
const MAKES_PASSIVE = fits(
  /^(by|overnight|again|in|on|at|amid|as|after|for|with|from|late|early|twice|and|but)$/,
);
const IS_UNDER = isOneOf('under');
/** ", for its part," and ", in turn,": what is put between a name and its verb, of so many words at most. */
const OPENS_ASIDE = isOneOf('for in by of on at as unlike');
const LONGEST_ASIDE = 4;
const IS_ADVERB = new WordTest(isAdverb);

/** Sorts of words that may stand after a name, each word of the first that fits. */
const OTHER = 0;
const NAME = 1;
const BEING = 2;
const AUXILIARY = 3;
const ADVERB = 4;
const COMING = 5;
const INTRANSITIVE = 6;
const SUFFERED = 7;
const ARTICLE = 8;
/** After "is" or "was" it says where or what the subject is. */
const PREDICATE = 9;
const AGENT = 10;
/** Looks like a verb of the third person. */
const THIRD_PERSON = 11;

const SORT = new WordSort((word, _, flags) => {
  if (flags & CAPITAL) return NAME;
  if (BEING_VERBS.has(word)) return BEING;
  if (AUXILIARIES.has(word)) return AUXILIARY;
  if (isAdverb(word)) return ADVERB;
  if (/^(came|comes|come|coming)$/.test(word)) return COMING;
  if (INTRANSITIVE_VERBS.has(word)) return INTRANSITIVE;
  if (SUFFERED_VERBS.has(word)) return SUFFERED;
  if (/^(a|an|the)$/.test(word)) return ARTICLE;
  if (/^(in|on|at|near|about|some|home|to|burning|reeling)$/.test(word)) return PREDICATE;
  if (AGENT_VERBS.has(word) || (word.length > 3 && word.endsWith('ed'))) return AGENT;
  return word.length > 3 && word.endsWith('s') && !NO_VERBS.has(word) ? THIRD_PERSON : OTHER;
});

/**
 * Reads the verb that follows a token: "said", "has sent", "was shelled", "came under fire". `country`
 * allows any word that looks like a verb of the third person, since a country has few other words after it.
 */
export function roleAfter(document: Document, last: number, country: boolean): Role {
  let helper: 'none' | 'being' | 'having' = 'none';
  const next = nextWord(document, last);
  for (let index = next; index > 0 && index < next + FURTHEST_VERB; ) {
    const sort = SORT.at(document, index);
    if (sort === NAME) break;
    if (sort === BEING) helper = 'being';
    else if (sort === AUXILIARY) helper = helper === 'being' ? helper : 'having';
    else if (sort !== ADVERB) return roleOfVerb(document, index, sort, helper, country);
    index = document.gapAfter(index) === 'space' ? index + 1 : -1;
  }
  return helper === 'none' ? 'none' : 'acts';
}

/** The word after a name, over a parenthesis such as ", meanwhile," or ", for its part,"; -1 when a stop comes first. */
function nextWord(document: Document, last: number): number {
  const gap = document.gapAfter(last);
  if (gap === 'space') return last + 1;
  if (gap !== 'comma') return -1;
  const first = last + 1;
  if (IS_ADVERB.at(document, first) && document.gapAfter(first) === 'comma') return first + 1;
  if (!OPENS_ASIDE.at(document, first)) return -1;
  for (let index = first; index < first + LONGEST_ASIDE && !document.has(index, CAPITAL); index++) {
    const after = document.gapAfter(index);
    if (after === 'comma') return index + 1;
    if (after !== 'space') return -1;
  }
  return -1;
}

function roleOfVerb(
  document: Document,
  index: number,
  sort: number,
  helper: 'none' | 'being' | 'having',
  country: boolean,
): Role {
  if (sort === COMING) return IS_UNDER.at(document, index + 1) ? 'suffers' : 'acts';
  if (sort === INTRANSITIVE) return 'suffers';
  if (helper === 'being') return roleOfPredicate(sort);
  if (helper === 'having') return sort === ARTICLE ? 'none' : 'acts';
  if (sort === SUFFERED) {
    const ends = document.gapAfter(index) !== 'space';
    return ends || MAKES_PASSIVE.at(document, index + 1) ? 'suffers' : 'acts';
  }
  return sort === AGENT || (country && sort === THIRD_PERSON) ? 'acts' : 'none';
}

function isAdverb(word: string): boolean {
  return ADVERBS.has(word) || (word.length > 4 && word.endsWith('ly'));
}

/** After "is" or "was". */
function roleOfPredicate(sort: number): Role {
  if (sort === SUFFERED) return 'suffers';
  return sort === ARTICLE || sort === PREDICATE ? 'none' : 'acts';
}
