import type { Draft } from '../draft';
import type { EventDocument } from '../reading/document';
import type { Sentence } from '../reading/sentence';
import { KIND_OF } from './kinds';
import type { Site } from './sites';
import type { Term } from './terms';
import { ZONE, type Zone } from './zones';

/** Told of each thing that is true, and the index of the word that it was seen at (-1 for none). */
export interface Listener {
  /** A word stands somewhere. */
  term(zone: Zone, term: Term, word: number): void;
  /** A word of a class stands somewhere: each of the word's classes is told. */
  classes(zone: Zone, term: Term, word: number): void;
  /** A word follows another, with a space between. */
  pair(before: Term, term: Term, word: number): void;
  /** Anything else. */
  fact(zone: Zone, what: string): void;
}

/** A sentence as it is described. */
export interface Described {
  readonly sentence: Sentence;
  readonly terms: readonly Term[];
  readonly sites: readonly Site[];
  /** What the rules have read in it. */
  readonly drafts: readonly Draft[];
  /** What they were about to read and did not find borne out: evidence all the same. */
  readonly refused: readonly Draft[];
  readonly document: EventDocument;
}

const BEFORE = [ZONE['before 1'], ZONE['before 2'], ZONE['before 3']];
const AFTER = [ZONE['after 1'], ZONE['after 2'], ZONE['after 3']];
const LEFT = { words: ZONE.left, classes: ZONE['class left'] };
const RIGHT = { words: ZONE.right, classes: ZONE['class right'] };
/** What stands before a sentence's first word and after its last. */
const EDGE = '<edge>';
/** Sites are counted no further. */
const MANY = 4;

/** Tells what is true of a sentence whatever the site. */
export function describeSentence({ terms }: Described, listener: Listener): void {
  for (let index = 0; index < terms.length; index++) {
    const term = terms[index]!;
    listener.term(ZONE.sentence, term, index);
    listener.classes(ZONE.class, term, index);
  }
}

/** Tells what is true of a site in its sentence. */
export function describeSite(
  site: Site,
  { sentence, terms, sites, document }: Described,
  listener: Listener,
): void {
  const { first, last, resolution } = site;
  const { clauses, words } = sentence;
  const clause = clauses[first]!;
  for (let index = 0; index < terms.length; index++) {
    const term = terms[index]!;
    if (index >= first && index <= last) continue;
    if (clauses[index] !== clause) {
      listener.term(ZONE.apart, term, index);
      continue;
    }
    const side = index < first ? LEFT : RIGHT;
    listener.term(ZONE.clause, term, index);
    listener.term(side.words, term, index);
    listener.classes(side.classes, term, index);
    if (index > 0 && words[index]!.gap === ' ') listener.pair(terms[index - 1]!, term, index);
  }
  for (const [away, zone] of BEFORE.entries()) tellAt(zone, terms, first - 1 - away, listener);
  for (const [away, zone] of AFTER.entries()) tellAt(zone, terms, last + 1 + away, listener);
  const { precision, relation } = document.resolutions[resolution]!;
  listener.fact(ZONE.site, relation ? `${precision}, related` : precision);
  const number = sites.indexOf(site) + 1;
  listener.fact(ZONE.site, `${Math.min(MANY, number)} of ${Math.min(MANY, sites.length)}`);
  listener.fact(ZONE.site, number === sites.length ? 'last' : 'not last');
}

function tellAt(zone: Zone, terms: readonly Term[], index: number, listener: Listener): void {
  const term = terms[index];
  if (term) listener.term(zone, term, index);
  else listener.fact(zone, EDGE);
}

/** Tells what is true of a sentence's having happened at none of the places that it names. */
export function describeNowhere({ terms, sites }: Described, listener: Listener): void {
  listener.fact(ZONE.site, `none of ${Math.min(MANY, sites.length)}`);
  for (const [index, term] of terms.entries()) listener.term(ZONE.nowhere, term, index);
}

/** Tells what the rules have read, seen from a place ('' for none), and what they were about to. */
export function describeRules(placeId: string, { drafts, refused }: Described, listener: Listener): void {
  for (const one of refused)
    for (const { type } of [one, ...one.rivals]) {
      listener.fact(ZONE.rule, `refused ${type}`);
      listener.fact(ZONE.rule, `refused as ${KIND_OF[type] ?? 'other'}`);
    }
  if (drafts.length === 0) listener.fact(ZONE.rule, 'nothing');
  for (const { type, place, polarity, disputed, trace } of drafts) {
    const where = place === null ? 'nowhere' : place.placeId === placeId ? 'here' : 'elsewhere';
    const told = polarity === 'asserted' || disputed ? 'told' : polarity;
    listener.fact(ZONE.rule, `${where} ${told} ${type}`);
    listener.fact(ZONE.rule, `${where} ${told} as ${KIND_OF[type] ?? 'other'}`);
    const rule = trace.findLast((one) => one.startsWith('place:'));
    if (rule) listener.fact(ZONE.rule, `${where} ${rule}`);
  }
}
