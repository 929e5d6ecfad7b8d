import {
  ADVERBS,
  AGENT_VERBS,
  AUXILIARIES,
  BEING_VERBS,
  INTRANSITIVE_VERBS,
  NO_VERBS,
  SUFFERED_VERBS,
} from '../text/en/metonymy';
import { CAPITAL, type Document } from './document';

/** What the verb after a name makes of it: one who acts, a place where something happens, or neither. */
export type Role = 'acts' | 'suffers' | 'none';

const FURTHEST_VERB = 5;
/** Words after a bare participle that make it a passive: "Kyiv hit by drones", "Kharkiv shelled again". */
const AFTER_PASSIVE = /^(by|overnight|again|in|on|at|amid|as|after|for|with|from|late|early|twice|and|but|)$/;

/**
 * Reads the verb that follows a token: "said", "has sent", "was shelled", "came under fire". `country`
 * allows any word that looks like a verb of the third person, since a country has few other words after it.
 */
export function roleAfter(document: Document, last: number, country: boolean): Role {
  let helper: 'none' | 'being' | 'having' = 'none';
  for (let index = nextWord(document, last); index > 0 && index <= last + FURTHEST_VERB; ) {
    if (document.has(index, CAPITAL)) break;
    const word = document.word(index);
    if (BEING_VERBS.has(word)) helper = 'being';
    else if (AUXILIARIES.has(word)) helper = helper === 'being' ? helper : 'having';
    else if (!isAdverb(word)) return roleOfVerb(document, index, helper, country);
    index = document.gapAfter(index) === 'space' ? index + 1 : -1;
  }
  return helper === 'none' ? 'none' : 'acts';
}

/** The word after a name, over a parenthesis such as ", meanwhile,"; -1 when a stop comes first. */
function nextWord(document: Document, last: number): number {
  const gap = document.gapAfter(last);
  if (gap === 'space') return last + 1;
  const parenthetic =
    gap === 'comma' && isAdverb(document.word(last + 1)) && document.gapAfter(last + 1) === 'comma';
  return parenthetic ? last + 2 : -1;
}

function isAdverb(word: string): boolean {
  return ADVERBS.has(word) || (word.length > 4 && word.endsWith('ly'));
}

function roleOfVerb(
  document: Document,
  index: number,
  helper: 'none' | 'being' | 'having',
  country: boolean,
): Role {
  const word = document.word(index);
  if (/^(came|comes|come|coming)$/.test(word))
    return document.word(index + 1) === 'under' ? 'suffers' : 'acts';
  if (INTRANSITIVE_VERBS.has(word)) return 'suffers';
  if (helper === 'being') return roleOfPredicate(word);
  if (helper === 'having') return /^(a|an|the)$/.test(word) ? 'none' : 'acts';
  if (SUFFERED_VERBS.has(word)) {
    const next = document.gapAfter(index) === 'space' ? document.word(index + 1) : '';
    return AFTER_PASSIVE.test(next) ? 'suffers' : 'acts';
  }
  if (AGENT_VERBS.has(word)) return 'acts';
  if (word.length > 3 && word.endsWith('ed')) return 'acts';
  return country && word.length > 3 && word.endsWith('s') && !NO_VERBS.has(word) ? 'acts' : 'none';
}

/** After "is" or "was". */
function roleOfPredicate(word: string): Role {
  if (SUFFERED_VERBS.has(word)) return 'suffers';
  return /^(a|an|the|in|on|at|near|about|some|home|to|burning|reeling)$/.test(word) ? 'none' : 'acts';
}
