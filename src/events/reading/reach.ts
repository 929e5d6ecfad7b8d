import type { Draft } from '../draft';
import type { EventType } from '../types';
import { openedByWhere } from './bound-by-where';
import type { EventDocument } from './document';
import { expandList } from './place-list';
import type { Option } from './place-score';
import { goesOnAt, opensWithBoth } from './segment';
import { unknownAfter } from './unknown-after';
import { hasWideObject } from './wide-object';

/** What follows from a blow, and so may be told in a clause after it. */
const RESULTS: readonly EventType[] = ['casualties', 'damage'];

/** What says where something is sent, as "at" does after "fired". */
const AIMED = /^(?:at|on|against|into|to|toward|towards|hitting|striking)$/;

/** "launched 20 drones", "fired missiles": what flies off, of which the place that it leaves is no event's. */
export function isLaunch({ type, trigger }: Draft): boolean {
  return (
    (type === 'missile-strike' || type === 'drone-strike') &&
    /^(?:launch|fire|send)\b|\blaunched\b/.test(trigger.words)
  );
}

/**
 * Drops the places that a trigger does not reach: over a semicolon, out of a clause whose object lies
 * somewhere else, where missiles only start, and another clause's list for what was shot down.
 */
export function withinReach(
  options: readonly Option[],
  draft: Draft,
  document: EventDocument,
): readonly Option[] {
  if (options.length === 0) return options;
  const opened = openedByWhere(draft, document);
  if (opened >= 0) return options.filter(({ resolution }) => resolution === opened);
  const isWide = hasWideObject(draft, document);
  const unknown = unknownAfter(draft, document);
  const reached = options.filter((option) => {
    if (option.word <= unknown) return false;
    const list =
      option.resolution === undefined ? [] : expandList(option.resolution, draft.sentence, document);
    const first = list[0] === undefined ? null : document.resolutions[list[0]]!.start;
    const head = first === null ? option.word : draft.sentence.wordAt(first);
    const mention = { at: option.word, head, isListed: list.length > 1 };
    return isAcrossSemicolon(draft, mention.at) && !isFrameOfAll(draft, mention.at, options)
      ? reachesOnward(mention, draft, document)
      : reachesInPart(mention, draft, isWide);
  });
  return isWide && reached.length === 0
    ? options.filter((option) => isOnlyArea(option, draft, document))
    : reached;
}

/** Where a place stands: its word, that of the first of its list, and whether the list has more. */
interface Stand {
  readonly at: number;
  readonly head: number;
  readonly isListed: boolean;
}

/** Whether a place of one part of a sentence is that of a trigger in a later part, after a semicolon. */
function reachesOnward({ at, head, isListed }: Stand, draft: Draft, document: EventDocument): boolean {
  if (at > draft.first) return false;
  if (RESULTS.includes(draft.type) && !isListed) return true;
  // "attacked near A and B; eleven assaults were beaten off"
  const isOfAll =
    draft.type === 'repelled-assault' || opensWithBoth(draft) || (head > 0 && isFronted(draft, head));
  return (!isListed || isOfAll) && goesOnAt(draft, isOfAll, document);
}

/** Whether a place is that of a trigger in the same part of the sentence. */
function reachesInPart({ at, head, isListed }: Stand, draft: Draft, isWide: boolean): boolean {
  if (isWide && !isOwn(draft, at, head)) return false;
  if (isLaunch(draft) && !isAimedAt(draft, at, head)) return false;
  if (!isListed) return true;
  if (isBombs(draft) && at < draft.first && isOfVerbBefore(draft, at)) return false;
  return draft.type !== 'interception' || isSameClause(draft, at) || isSpeltOut(draft, head);
}

/** "attacked near A, B and C, dropping 14 bombs": where they fell is not told by the list of another verb. */
function isBombs({ type, trigger, voice }: Draft): boolean {
  return type === 'air-strike' && (voice === 'active' || /\bbombs?\b|^drop/.test(trigger.words));
}

/** "Three were killed in the Sumy region, as Russia fired on 31 villages": what is wide may be all over it. */
function isOnlyArea(
  { resolution, word }: Option,
  { sentence, first }: Draft,
  { resolutions }: EventDocument,
): boolean {
  if (resolution === undefined || word > first) return false;
  const areas = sentence.resolutions.filter((at) => {
    const { kind, precision } = resolutions[at]!;
    return kind === 'literal' && (precision === 'region' || precision === 'district');
  });
  return areas.length === 1 && areas[0] === resolution;
}

/** In another clause, or before a participle: "…, dropping 14 bombs". */
function isOfVerbBefore(draft: Draft, at: number): boolean {
  const { words } = draft.sentence;
  if (!isSameClause(draft, at)) return true;
  return words
    .slice(at + 1, draft.first + 1)
    .some(({ lower, gap }) => lower.endsWith('ing') && gap.includes(','));
}

/** How many words into a sentence a frame may stand. */
const FRAME_REACH = 9;

/** "In the Kursk region they repelled two assaults; the enemy shelled": the one place, put first, is that of all. */
function isFrameOfAll({ sentence: { words } }: Draft, at: number, options: readonly Option[]): boolean {
  return (
    options.length === 1 &&
    at <= FRAME_REACH &&
    words.slice(Math.max(0, at - 3), at).some(({ lower }) => /^(?:in|near|at|on|around)$/.test(lower))
  );
}

function isAcrossSemicolon({ sentence: { words }, first, last }: Draft, at: number): boolean {
  const from = Math.min(at, last);
  const to = Math.max(at, first);
  for (let index = from + 1; index <= to; index++) if (words[index]!.gap.includes(';')) return true;
  return false;
}

function isSameClause({ sentence: { clauses }, first }: Draft, at: number): boolean {
  return clauses[at] === clauses[first];
}

/** In the trigger's clause: after it, or put first ("In the Sumy region, drones struck towns"). */
function isOwn(draft: Draft, at: number, head: number): boolean {
  // "plunging the X and Y regions into darkness"
  if (at > draft.first && at < draft.last) return true;
  if (at > draft.last && isSpeltOut(draft, head)) return true;
  if (at < draft.first && isNamedAmong(draft, head)) return true;
  if (!isSameClause(draft, at)) return false;
  return at > draft.last ? !isOfBlowAfter(draft, at) : isFronted(draft, head);
}

/** "killed seven across the country, hitting plants in A and B": nobody says who died where. */
function isOfBlowAfter({ type, sentence: { words }, last }: Draft, at: number): boolean {
  return (
    type === 'casualties' &&
    words
      .slice(last + 1, at)
      .some(({ lower, gap }) => gap.includes(',') && /^(?:hitting|striking|targeting|damaging)$/.test(lower))
  );
}

/** "were shot down: 14 over A, nine over B", "struck villages, including A and B": the next clause only says where. */
function isSpeltOut({ sentence: { words, clauses }, last }: Draft, head: number): boolean {
  const opens = clauses.indexOf(clauses[head]!);
  if (clauses[head]! - clauses[last]! !== 1) return false;
  return words[opens]!.gap.includes(':') || words[opens]!.lower === 'including';
}

/** "twelve villages, among them A and B, were freed" */
function isNamedAmong({ sentence: { words } }: Draft, head: number): boolean {
  const before = words[head - 1]?.lower ?? '';
  return (
    /^(?:including|namely)$/.test(before) ||
    (before === 'them' && words[head - 2]?.lower === 'among') ||
    (before === 'as' && words[head - 2]?.lower === 'such')
  );
}

function isFronted({ sentence: { words } }: Draft, head: number): boolean {
  return words
    .slice(0, head)
    .every(
      ({ lower }, index) =>
        index < 5 && (index === 0 ? /^(?:in|at|near|around|across|over|further)$/.test(lower) : true),
    );
}

function isAimedAt(draft: Draft, at: number, head: number): boolean {
  const { words } = draft.sentence;
  if (at < draft.first) return head > 0 && isFronted(draft, head);
  return words
    .slice(draft.last + 1, at)
    .some(({ lower }, index, all) => AIMED.test(lower) && !/day$|^\d/.test(all[index + 1]?.lower ?? ''));
}
