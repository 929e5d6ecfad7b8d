import { DEALING_NOUNS, LOCATIVE_PREPOSITIONS, PARTY_PREPOSITIONS } from '../../text/en/metonymy';
import { CAPITAL } from '../../text/vocabulary';
import type { Document } from '../document';
import type { Mention } from '../mention';
import { WordSort } from '../word-sort';
import { fits, isIn, isOneOf } from '../word-test';
import { type CueList, cue } from './cue-list';
import { KINDS } from './kind';
import { PREPOSITION_SET, PREPOSITIONS } from './prepositions';

const DETERMINERS = new Set('the a an this that its their his her our'.split(' '));
const PART = /^(north|south|east|west|cent|upper|lower)\w*(ern|th|st|ral)$/;
const IS_THE = isOneOf('the');
const IS_DEALING = isIn(DEALING_NOUNS);
const IS_PERSON = fits(/(er|or|ent|ary|ist|man|men|ers|ors|head|chief|king|queen)$/);
const IS_ABSTRACT = fits(/(tion|ment|ity|ness|ship|ism|ance|ence)$/);
const IS_OFFICE = fits(
  /^(ambassador|president|minister|king|queen|prime|government|people|republic|university|leader|chancellor|emperor|bishop|archbishop|duke|prince|princess|mayor|governor|ruler|director|head)$/,
);

/** What may stand before a name: no word, a preposition by itself, any other word by its sort. */
const BEFORE = [
  ...['edge', 'comma', 'hyphen'],
  ...PREPOSITIONS,
  ...['and', 'locative', 'party', 'capital', 'part', 'determiner', '-ed', '-ing', '-s', 'word'],
];
const EDGE = BEFORE.indexOf('edge');
const COMMA = BEFORE.indexOf('comma');
const HYPHEN = BEFORE.indexOf('hyphen');
const OF = BEFORE.indexOf('of');
const FIRST_PREPOSITION = BEFORE.indexOf(PREPOSITIONS[0]!);
const LAST_PREPOSITION = FIRST_PREPOSITION + PREPOSITIONS.length - 1;

const WORD_BEFORE = new WordSort((word, _, flags) => BEFORE.indexOf(sortBefore(word, flags)));

function sortBefore(word: string, flags: number): string {
  if (PREPOSITION_SET.has(word)) return word;
  if (word === 'and' || word === 'or') return 'and';
  if (LOCATIVE_PREPOSITIONS.has(word)) return 'locative';
  if (PARTY_PREPOSITIONS.has(word)) return 'party';
  if (flags & CAPITAL) return 'capital';
  if (PART.test(word)) return 'part';
  if (DETERMINERS.has(word)) return 'determiner';
  const ending = /(ed|ing|s)$/.exec(word)?.[1];
  return ending ? `-${ending}` : 'word';
}

const WORD = BEFORE.map((before) => cue(`before:${before}`));
const WORD_OF_KIND = KINDS.map((kind) => BEFORE.map((before) => cue(`before:${before}|${kind}`)));
const NAME_HEAD = BEFORE.map((before) => cue(`Name ${before}`));
const PERSON_HEAD = BEFORE.map((before) => cue(`person ${before}`));
const ABSTRACT_HEAD = BEFORE.map((before) => cue(`abstract ${before}`));
const DEALING = cue('dealing');
const OFFICE = cue('office of');
const ARTICLE = cue('the');

/** What stands before a name: its number in {@link BEFORE}, the token of the word, and the name's article. */
export interface Before {
  readonly sort: number;
  readonly index: number;
  readonly the: boolean;
}

/** The word before a name, over its article. */
export function readBefore(document: Document, { first }: Mention): Before {
  const gap = document.gapAfter(first - 1);
  const the = gap === 'space' && IS_THE.at(document, first - 1);
  const index = the ? first - 2 : first - 1;
  if (index >= 0 && gap === 'space') return { sort: WORD_BEFORE.at(document, index), index, the };
  return { sort: gap === 'comma' ? COMMA : gap === 'hyphen' ? HYPHEN : EDGE, index, the };
}

/** Adds the cues of the word before a name of a kind. */
export function addBefore(cues: CueList, { sort }: Before, kind: number): void {
  cues.add(WORD[sort]!);
  cues.add(WORD_OF_KIND[kind]![sort]!);
}

/** Adds the name's article. */
export function addArticle(cues: CueList, { the }: Before): void {
  if (the) cues.add(ARTICLE);
}

/** Adds what the preposition hangs on: "president of", "relations with", "interest in". */
export function addHead(cues: CueList, document: Document, { sort, index }: Before): void {
  if (sort < FIRST_PREPOSITION || sort > LAST_PREPOSITION) return;
  const head = index - 1;
  if (document.has(head, CAPITAL)) cues.add(NAME_HEAD[sort]!);
  else if (IS_DEALING.at(document, head)) cues.add(DEALING);
  else if (IS_PERSON.at(document, head)) cues.add(PERSON_HEAD[sort]!);
  else if (IS_ABSTRACT.at(document, head)) cues.add(ABSTRACT_HEAD[sort]!);
  if (sort === OF && IS_OFFICE.at(document, head)) cues.add(OFFICE);
}
