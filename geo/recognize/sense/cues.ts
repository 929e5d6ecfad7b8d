import {
  BEING_VERBS,
  DEALING_NOUNS,
  GROUND_NOUNS,
  INSTITUTION_NOUNS,
  LOCATIVE_PREPOSITIONS,
  PARTY_PREPOSITIONS,
} from '../../text/en/metonymy';
import { CAPITAL, type Document, HEADLINE } from '../document';
import { isPossessive, type Mention } from '../mention';
import type { RefineContext } from '../refiner';
import { bestPlace } from '../standing';
import { roleAfter } from '../verb-after';
import { settingOf } from './setting';

const PREPOSITIONS = new Set(
  `in at near from to into of by with against between for on over towards toward through across outside around
  within inside under after before since about throughout via during behind off among amid as than like`.split(
    /\s+/,
  ),
);
const DETERMINERS = new Set('the a an this that its their his her our'.split(' '));
const CONJUNCTIONS = /^(that|which|who|where|when|while|because|but|if)$/;
const PART = /^(north|south|east|west|cent|upper|lower)\w*(ern|th|st|ral)$/;
const OFFICES =
  /^(ambassador|president|minister|king|queen|prime|government|people|republic|university|leader|chancellor|emperor|bishop|archbishop|duke|prince|princess|mayor|governor|ruler|director|head)$/;
const PERSON = /(er|or|ent|ary|ist|man|men|ers|ors|head|chief|king|queen)$/;
const ABSTRACT = /(tion|ment|ity|ness|ship|ism|ance|ence)$/;
const ABSTRACT_AFTER = /(tion|ment|ity|ness|ship|ism|ance|ence|cy|al)s?$/;
const PEOPLE =
  /^(people|families|women|men|children|kids|teens?|locals|businesses|residents?|students?|citizens?|[a-z]+(ers|ors|ists|ians|ees))$/;
/** From this many inhabitants a town is called a city here. */
const CITY = 300_000;
/** Furthest, in tokens, that a neighbour in a list may stand. */
const NEXT = 2;

/**
 * What may tell whether a mention stands for the place itself or for its government, people or
 * firm: words of closed classes before and after it, endings of the others, the kind of place, what
 * the rules made of it, of its neighbours and of its name elsewhere in the text. A cue is a short
 * string; `cue-weights.ts` says what each is worth.
 */
export function cuesOf(mention: Mention, context: RefineContext): string[] {
  const { document } = context;
  const kind = kindOfPlace(mention);
  const before = beforeName(document, mention);
  const after = afterName(document, mention, kind);
  const cues = [
    'bias',
    joined('rule:', mention.kind),
    joined('type:', kind),
    joined('before:', before.cue),
    joined(joined('before:', before.cue), OF_KIND[kind]),
    joined('after:', after),
    joined(joined('after:', after), OF_KIND[kind]),
  ];
  if (before.the) cues.push('the');
  const ofRule = mention.kind === 'literal' ? ':literal' : ':associative';
  for (let at = 1; at < mention.trace.length; at++) cues.push(joined(mention.trace[at]!, ofRule));
  addHead(cues, document, before);
  addNouns(cues, document, mention);
  addText(cues, context, mention, kind);
  if (document.has(mention.first, HEADLINE)) cues.push('headline');
  if (mention.first !== mention.last) cues.push('many words');
  return cues;
}

const joinedCues = new Map<string, Map<string, string>>();

/** Two parts of a cue as one string, the same each time: cues are few, and asked for at every name. */
function joined(one: string, two: string): string {
  let ofOne = joinedCues.get(one);
  if (!ofOne) {
    ofOne = new Map();
    joinedCues.set(one, ofOne);
  }
  let cue = ofOne.get(two);
  if (cue === undefined) {
    cue = one + two;
    ofOne.set(two, cue);
  }
  return cue;
}

type PlaceKind = 'country' | 'capital' | 'region' | 'city' | 'town' | 'none' | 'feature';

function kindOfPlace(mention: Mention): PlaceKind {
  const best = bestPlace(mention);
  if (!best) return 'none';
  if (best.featureCode.startsWith('PCL')) return 'country';
  if (best.featureCode === 'PPLC') return 'capital';
  if (best.featureCode.startsWith('ADM')) return 'region';
  if (best.featureClass !== 'P') return 'feature';
  return best.population > CITY ? 'city' : 'town';
}

const OF_KIND: Readonly<Record<PlaceKind, string>> = {
  country: '|country',
  capital: '|capital',
  region: '|region',
  city: '|city',
  town: '|town',
  none: '|none',
  feature: '|feature',
};

interface Before {
  readonly cue: string;
  readonly the: boolean;
  /** Token of the word, over an article. */
  readonly index: number;
}

/** The word before the name, over its article. */
function beforeName(document: Document, mention: Mention): Before {
  const gap = document.gapAfter(mention.first - 1);
  const the = gap === 'space' && document.word(mention.first - 1) === 'the';
  const index = the ? mention.first - 2 : mention.first - 1;
  if (index < 0 || (!the && gap !== 'space')) {
    return { cue: gap === 'comma' || gap === 'hyphen' ? gap : 'edge', the, index };
  }
  return { cue: cueBefore(document, index), the, index };
}

function cueBefore(document: Document, index: number): string {
  const word = document.word(index);
  if (PREPOSITIONS.has(word)) return word;
  if (word === 'and' || word === 'or') return 'and';
  if (LOCATIVE_PREPOSITIONS.has(word)) return 'locative';
  if (PARTY_PREPOSITIONS.has(word)) return 'party';
  if (document.has(index, CAPITAL)) return 'capital';
  if (PART.test(word)) return 'part';
  if (DETERMINERS.has(word)) return 'determiner';
  const ending = /(ed|ing|s)$/.exec(word)?.[1];
  return ending ? `-${ending}` : 'word';
}

/** The word or the stop after the name. */
function afterName(document: Document, mention: Mention, kind: PlaceKind): string {
  const next = mention.last + 1;
  const word = document.bare(next);
  const capital = document.has(next, CAPITAL);
  if (isPossessive(document, mention)) {
    if (capital) return "'s Name";
    return INSTITUTION_NOUNS.has(word) ? "'s institution" : GROUND_NOUNS.has(word) ? "'s ground" : "'s";
  }
  const gap = document.gapAfter(mention.last);
  if (gap !== 'space') return capital && gap !== 'stop' && gap !== 'paragraph' ? `${gap} Name` : gap;
  if (capital) return 'Name';
  if (PREPOSITIONS.has(word)) return 'preposition';
  if (word === 'and' || word === 'or') return 'and';
  if (INSTITUTION_NOUNS.has(word)) return 'institution';
  if (GROUND_NOUNS.has(word)) return 'ground';
  const role = roleAfter(document, mention.last, kind === 'country' || kind === 'capital');
  if (role !== 'none') return role;
  if (BEING_VERBS.has(word)) return 'is';
  if (CONJUNCTIONS.test(word)) return 'conjunction';
  const ending = /(s|ly|ed|ing)$/.exec(word)?.[1];
  return ending ? `-${ending}` : 'word';
}

/** What the preposition hangs on: "president of", "relations with", "interest in". */
function addHead(cues: string[], document: Document, { cue, index }: Before): void {
  if (!PREPOSITIONS.has(cue)) return;
  const head = document.word(index - 1);
  if (document.has(index - 1, CAPITAL)) cues.push(`Name ${cue}`);
  else if (DEALING_NOUNS.has(head)) cues.push('dealing');
  else if (PERSON.test(head)) cues.push(`person ${cue}`);
  else if (ABSTRACT.test(head)) cues.push(`abstract ${cue}`);
  if (cue === 'of' && OFFICES.test(head)) cues.push('office of');
}

/** Nouns of which the name is the adjective. */
function addNouns(cues: string[], document: Document, mention: Mention): void {
  const possessive = isPossessive(document, mention);
  if (!possessive && document.gapAfter(mention.last) !== 'space') return;
  const next = mention.last + 1;
  const word = document.bare(next);
  if (document.has(next, CAPITAL)) {
    if (INSTITUTION_NOUNS.has(word)) cues.push('Institution');
    if (GROUND_NOUNS.has(word)) cues.push('Ground');
    return;
  }
  if (PEOPLE.test(word)) cues.push('people');
  else if (ABSTRACT_AFTER.test(word)) cues.push(possessive ? "'s abstract" : 'abstract');
  if (PREPOSITIONS.has(word) || document.gapAfter(next) !== 'space') return;
  const second = document.bare(next + 1);
  if (INSTITUTION_NOUNS.has(second)) cues.push('second institution');
  if (GROUND_NOUNS.has(second)) cues.push('second ground');
}

/** What the rules made of its neighbours, of its name elsewhere and of the text. */
function addText(
  cues: string[],
  { document, mentions, at }: RefineContext,
  mention: Mention,
  kind: PlaceKind,
): void {
  const { kinds, associative, names } = settingOf(mentions);
  const previous = mentions[at - 1];
  const next = mentions[at + 1];
  if (previous && mention.first - previous.last <= NEXT + 1 && isListed(document, previous.last)) {
    cues.push(`previous:${kinds[at - 1]}`);
  }
  if (next && next.first - mention.last <= NEXT + 1 && isListed(document, mention.last)) {
    cues.push(`next:${kinds[at + 1]}`);
  }
  cues.push(`text:${Math.min(3, Math.floor(associative * 4))}`);
  const name = names.get(mention.name?.key ?? '');
  if (!name || name.mentions < 2) cues.push('once');
  else {
    const rest = (name.associative - (kinds[at] === 'associative' ? 1 : 0)) / (name.mentions - 1);
    cues.push(rest > 2 / 3 ? 'elsewhere:associative' : rest < 1 / 3 ? 'elsewhere:literal' : 'elsewhere:both');
  }
  if (name?.acts) cues.push('acts', `acts|${kind}`);
  if (name?.located) cues.push('located', `located|${kind}`);
}

/** "A, B", "A and B", "A/B". */
function isListed(document: Document, last: number): boolean {
  const word = document.word(last + 1);
  return document.has(last + 1, CAPITAL) || word === 'and' || word === 'or';
}
