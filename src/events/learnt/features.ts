import type { Draft } from '../draft';
import type { EventDocument } from '../reading/document';
import type { Sentence } from '../reading/sentence';
import { KIND_OF } from './kinds';
import type { Site } from './sites';
import type { Term } from './terms';

/** Where a term stands, seen from a site; what is learnt of it is learnt for each apart. */
export const ZONES = [
  'sentence',
  'class',
  'clause',
  'left',
  'right',
  'pair',
  'apart',
  'class left',
  'class right',
  'before 1',
  'before 2',
  'before 3',
  'after 1',
  'after 2',
  'after 3',
  'nowhere',
  'site',
  'rule',
] as const;

export type Zone = (typeof ZONES)[number];

/** Told of each thing that is true: where, what, and the index of the word that it was seen at (-1 for none). */
export type Tell = (zone: Zone, what: string, word: number) => void;

/** A sentence as it is described. */
export interface Described {
  readonly sentence: Sentence;
  readonly terms: readonly Term[];
  readonly sites: readonly Site[];
  /** What the rules have read in it. */
  readonly drafts: readonly Draft[];
  readonly document: EventDocument;
}

/** What stands before a sentence's first word and after its last. */
const EDGE = '<edge>';
const BEFORE = ['before 1', 'before 2', 'before 3'] as const;
const AFTER = ['after 1', 'after 2', 'after 3'] as const;
/** Sites are counted no further. */
const MANY = 4;

/** Tells what is true of a sentence whatever the site. */
export function describeSentence({ terms }: Described, tell: Tell): void {
  for (const [index, { token, classes }] of terms.entries()) {
    tell('sentence', token, index);
    for (const name of classes) tell('class', name, index);
  }
}

/** Tells what is true of a site in its sentence. */
export function describeSite(site: Site, { sentence, terms, sites, document }: Described, tell: Tell): void {
  const { first, last, resolution } = site;
  const { clauses, words } = sentence;
  const clause = clauses[first]!;
  for (const [index, { token, classes }] of terms.entries()) {
    if (index >= first && index <= last) continue;
    if (clauses[index] !== clause) {
      tell('apart', token, index);
      continue;
    }
    const isLeft = index < first;
    tell('clause', token, index);
    tell(isLeft ? 'left' : 'right', token, index);
    for (const name of classes) tell(isLeft ? 'class left' : 'class right', name, index);
    if (index > 0 && words[index]!.gap === ' ') tell('pair', `${terms[index - 1]!.token} ${token}`, index);
  }
  for (const [away, zone] of BEFORE.entries())
    tell(zone, terms[first - 1 - away]?.token ?? EDGE, Math.max(-1, first - 1 - away));
  for (const [away, zone] of AFTER.entries()) {
    const at = last + 1 + away;
    tell(zone, terms[at]?.token ?? EDGE, at < terms.length ? at : -1);
  }
  const { precision, relation } = document.resolutions[resolution]!;
  tell('site', relation ? `${precision}, related` : precision, -1);
  const number = sites.indexOf(site) + 1;
  tell('site', `${Math.min(MANY, number)} of ${Math.min(MANY, sites.length)}`, -1);
  tell('site', number === sites.length ? 'last' : 'not last', -1);
}

/** Tells what is true of a sentence's having happened at none of the places that it names. */
export function describeNowhere({ terms, sites }: Described, tell: Tell): void {
  tell('site', `none of ${Math.min(MANY, sites.length)}`, -1);
  for (const [index, { token }] of terms.entries()) tell('nowhere', token, index);
}

/** Tells what the rules have read, seen from a place; '' for none. */
export function describeRules(placeId: string, { drafts }: Described, tell: Tell): void {
  if (drafts.length === 0) tell('rule', 'nothing', -1);
  for (const { type, place, polarity, disputed, trace } of drafts) {
    const where = place === null ? 'nowhere' : place.placeId === placeId ? 'here' : 'elsewhere';
    const told = polarity === 'asserted' || disputed ? 'told' : polarity;
    tell('rule', `${where} ${told} ${type}`, -1);
    tell('rule', `${where} ${told} as ${KIND_OF[type] ?? 'other'}`, -1);
    const rule = trace.findLast((one) => one.startsWith('place:'));
    if (rule) tell('rule', `${where} ${rule}`, -1);
  }
}
