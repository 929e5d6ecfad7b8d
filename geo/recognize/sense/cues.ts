import type { ToponymKind } from '../../types';
import { CAPITAL, type Document, HEADLINE } from '../document';
import type { Mention } from '../mention';
import type { RefineContext } from '../refiner';
import { isOneOf } from '../word-test';
import { addAfter, addNouns } from './after';
import { addArticle, addBefore, addHead, readBefore } from './before';
import { CueList, cue, cueName } from './cue-list';
import { KIND, KINDS } from './kind';
import { settingOf } from './setting';

/** Furthest, in tokens, that a neighbour in a list may stand. */
const NEXT = 2;
const IS_AND = isOneOf('and or');

const BIAS = cue('bias');
const RULE = { literal: cue('rule:literal'), associative: cue('rule:associative') };
const TYPE = KINDS.map((kind) => cue(`type:${kind}`));
const TRACED = { literal: new Map<string, number>(), associative: new Map<string, number>() };
const PREVIOUS = { literal: cue('previous:literal'), associative: cue('previous:associative') };
const FOLLOWING = { literal: cue('next:literal'), associative: cue('next:associative') };
const TEXT = [0, 1, 2, 3].map((quarter) => cue(`text:${quarter}`));
const ONCE = cue('once');
const ELSEWHERE = {
  associative: cue('elsewhere:associative'),
  both: cue('elsewhere:both'),
  literal: cue('elsewhere:literal'),
};
const ACTS = cue('acts');
const ACTS_OF_KIND = KINDS.map((kind) => cue(`acts|${kind}`));
const LOCATED = cue('located');
const LOCATED_OF_KIND = KINDS.map((kind) => cue(`located|${kind}`));
const IN_HEADLINE = cue('headline');
const MANY_WORDS = cue('many words');

/**
 * What may tell whether a mention stands for the place itself or for its government, people or
 * firm: words of closed classes before and after it, endings of the others, the kind of place, what
 * the rules made of it, of its neighbours and of its name elsewhere in the text. A cue is a short
 * string; `cue-weights.ts` says what each is worth.
 */
export function cuesOf(mention: Mention, context: RefineContext): string[] {
  const list = new CueList();
  listCues(list, mention, context);
  return Array.from({ length: list.size }, (_, index) => cueName(list.at(index)));
}

/** As {@link cuesOf}, by their numbers: fills a list, in the order in which they are added up. */
export function listCues(cues: CueList, mention: Mention, context: RefineContext): void {
  const { document } = context;
  const kind = KIND.of(mention.name);
  const before = readBefore(document, mention);
  cues.clear();
  cues.add(BIAS);
  cues.add(RULE[mention.kind]);
  cues.add(TYPE[kind]!);
  addBefore(cues, before, kind);
  addAfter(cues, document, mention, kind);
  addArticle(cues, before);
  for (let at = 1; at < mention.trace.length; at++) cues.add(traced(mention.trace[at]!, mention.kind));
  addHead(cues, document, before);
  addNouns(cues, document, mention);
  addText(cues, context, mention, kind);
  if (document.has(mention.first, HEADLINE)) cues.add(IN_HEADLINE);
  if (mention.first !== mention.last) cues.add(MANY_WORDS);
}

/** What a refiner did, with what it came to. */
function traced(name: string, kind: ToponymKind): number {
  let number = TRACED[kind].get(name);
  if (number === undefined) {
    number = cue(`${name}:${kind}`);
    TRACED[kind].set(name, number);
  }
  return number;
}

/** What the rules made of its neighbours, of its name elsewhere and of the text. */
function addText(
  cues: CueList,
  { document, mentions, at }: RefineContext,
  mention: Mention,
  kind: number,
): void {
  const { kinds, associative, names } = settingOf(mentions);
  const previous = mentions[at - 1];
  const next = mentions[at + 1];
  if (previous && mention.first - previous.last <= NEXT + 1 && isListed(document, previous.last)) {
    cues.add(PREVIOUS[kinds[at - 1]!]);
  }
  if (next && next.first - mention.last <= NEXT + 1 && isListed(document, mention.last)) {
    cues.add(FOLLOWING[kinds[at + 1]!]);
  }
  cues.add(TEXT[Math.min(3, Math.floor(associative * 4))]!);
  const name = names[at];
  if (!name || name.mentions < 2) cues.add(ONCE);
  else {
    const rest = (name.associative - (kinds[at] === 'associative' ? 1 : 0)) / (name.mentions - 1);
    cues.add(ELSEWHERE[rest > 2 / 3 ? 'associative' : rest < 1 / 3 ? 'literal' : 'both']);
  }
  if (name?.acts) {
    cues.add(ACTS);
    cues.add(ACTS_OF_KIND[kind]!);
  }
  if (name?.located) {
    cues.add(LOCATED);
    cues.add(LOCATED_OF_KIND[kind]!);
  }
}

/** "A, B", "A and B", "A/B". */
function isListed(document: Document, last: number): boolean {
  return document.has(last + 1, CAPITAL) || IS_AND.at(document, last + 1);
}
