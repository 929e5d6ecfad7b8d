import { BEING_VERBS, GROUND_NOUNS, INSTITUTION_NOUNS } from '../../text/en/metonymy';
import { GAPS } from '../../text/gaps';
import { CAPITAL } from '../../text/vocabulary';
import type { Document } from '../document';
import { isPossessive, type Mention } from '../mention';
import { roleAfter } from '../verb-after';
import { WordSort } from '../word-sort';
import { type CueList, cue } from './cue-list';
import { KINDS } from './kind';
import { PREPOSITION_SET } from './prepositions';

const CONJUNCTIONS = /^(that|which|who|where|when|while|because|but|if)$/;
const PEOPLE =
  /^(people|families|women|men|children|kids|teens?|locals|businesses|residents?|students?|citizens?|[a-z]+(ers|ors|ists|ians|ees))$/;
const ABSTRACT = /(tion|ment|ity|ness|ship|ism|ance|ence|cy|al)s?$/;

/** What may stand after a name: a possessive, a stop, a name, a verb by its role, any other word by its sort. */
const AFTER = [
  ...["'s", "'s Name", "'s institution", "'s ground"],
  ...['none', 'hyphen', 'stop', 'comma', 'line', 'paragraph', 'other'],
  ...['none Name', 'hyphen Name', 'comma Name', 'line Name', 'other Name'],
  ...['Name', 'preposition', 'and', 'institution', 'ground'],
  ...['acts', 'suffers', 'is', 'conjunction', '-s', '-ly', '-ed', '-ing', 'word'],
];
const POSSESSIVE = AFTER.indexOf("'s");
const POSSESSIVE_NAME = AFTER.indexOf("'s Name");
const POSSESSIVE_INSTITUTION = AFTER.indexOf("'s institution");
const POSSESSIVE_GROUND = AFTER.indexOf("'s ground");
const GAP = new Map(GAPS.map((gap) => [gap, AFTER.indexOf(gap)]));
const GAP_AND_NAME = new Map(GAPS.map((gap) => [gap, AFTER.indexOf(`${gap} Name`)]));
/** Sorts of words that are not read as verbs lie between these two. */
const FIRST_NO_VERB = AFTER.indexOf('Name');
const LAST_NO_VERB = AFTER.indexOf('ground');
const ACTS = AFTER.indexOf('acts');
const SUFFERS = AFTER.indexOf('suffers');

/** A word after a name, but for its role as a verb, which depends on what follows. */
const WORD_AFTER = new WordSort((_, bare, flags) => AFTER.indexOf(sortAfter(bare, flags)));

function sortAfter(word: string, flags: number): string {
  if (flags & CAPITAL) return 'Name';
  if (PREPOSITION_SET.has(word)) return 'preposition';
  if (word === 'and' || word === 'or') return 'and';
  if (INSTITUTION_NOUNS.has(word)) return 'institution';
  if (GROUND_NOUNS.has(word)) return 'ground';
  if (BEING_VERBS.has(word)) return 'is';
  if (CONJUNCTIONS.test(word)) return 'conjunction';
  const ending = /(s|ly|ed|ing)$/.exec(word)?.[1];
  return ending ? `-${ending}` : 'word';
}

/** What a noun may be, added up. */
const IS_PEOPLE = 1;
const IS_ABSTRACT = 2;
const IS_INSTITUTION = 4;
const IS_GROUND = 8;
const IS_PREPOSITION = 16;

const NOUN = new WordSort(
  (_, bare) =>
    (PEOPLE.test(bare) ? IS_PEOPLE : 0) +
    (ABSTRACT.test(bare) ? IS_ABSTRACT : 0) +
    (INSTITUTION_NOUNS.has(bare) ? IS_INSTITUTION : 0) +
    (GROUND_NOUNS.has(bare) ? IS_GROUND : 0) +
    (PREPOSITION_SET.has(bare) ? IS_PREPOSITION : 0),
);

const WORD = AFTER.map((after) => cue(`after:${after}`));
const WORD_OF_KIND = KINDS.map((kind) => AFTER.map((after) => cue(`after:${after}|${kind}`)));
const INSTITUTION_NAME = cue('Institution');
const GROUND_NAME = cue('Ground');
const PEOPLE_AFTER = cue('people');
const ABSTRACT_AFTER = cue('abstract');
const ABSTRACT_OWNED = cue("'s abstract");
const SECOND_INSTITUTION = cue('second institution');
const SECOND_GROUND = cue('second ground');

/** Adds the cues of the word or the stop after a name of a kind. */
export function addAfter(cues: CueList, document: Document, mention: Mention, kind: number): void {
  const sort = readAfter(document, mention, kind);
  cues.add(WORD[sort]!);
  cues.add(WORD_OF_KIND[kind]![sort]!);
}

/** The word or the stop after a name, a number of {@link AFTER}. */
function readAfter(document: Document, mention: Mention, kind: number): number {
  const next = mention.last + 1;
  if (isPossessive(document, mention)) {
    if (document.has(next, CAPITAL)) return POSSESSIVE_NAME;
    const noun = NOUN.at(document, next);
    return noun & IS_INSTITUTION ? POSSESSIVE_INSTITUTION : noun & IS_GROUND ? POSSESSIVE_GROUND : POSSESSIVE;
  }
  const gap = document.gapAfter(mention.last);
  if (gap !== 'space') {
    const named = document.has(next, CAPITAL) && gap !== 'stop' && gap !== 'paragraph';
    return (named ? GAP_AND_NAME : GAP).get(gap)!;
  }
  const sort = WORD_AFTER.at(document, next);
  if (sort >= FIRST_NO_VERB && sort <= LAST_NO_VERB) return sort;
  const role = roleAfter(document, mention.last, KINDS[kind] === 'country' || KINDS[kind] === 'capital');
  return role === 'none' ? sort : role === 'acts' ? ACTS : SUFFERS;
}

/** Adds the nouns of which the name is the adjective. */
export function addNouns(cues: CueList, document: Document, mention: Mention): void {
  const possessive = isPossessive(document, mention);
  if (!possessive && document.gapAfter(mention.last) !== 'space') return;
  const next = mention.last + 1;
  const noun = NOUN.at(document, next);
  if (document.has(next, CAPITAL)) {
    if (noun & IS_INSTITUTION) cues.add(INSTITUTION_NAME);
    if (noun & IS_GROUND) cues.add(GROUND_NAME);
    return;
  }
  if (noun & IS_PEOPLE) cues.add(PEOPLE_AFTER);
  else if (noun & IS_ABSTRACT) cues.add(possessive ? ABSTRACT_OWNED : ABSTRACT_AFTER);
  if (noun & IS_PREPOSITION || document.gapAfter(next) !== 'space') return;
  const second = NOUN.at(document, next + 1);
  if (second & IS_INSTITUTION) cues.add(SECOND_INSTITUTION);
  if (second & IS_GROUND) cues.add(SECOND_GROUND);
}
