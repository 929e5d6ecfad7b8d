import type { Resolution } from '../../../geo/types';
import type { Draft } from '../draft';
import type { EventType } from '../types';
import { isCompared } from './compared';
import { COARSE, isFrameOfCause, isSectorBefore, isSpeltOut, penaltyOfContainer, SECTOR } from './container';
import type { EventDocument } from './document';
import { governor } from './governor';
import { endOfMove, isOnItsWay } from './on-its-way';
import { expandList } from './place-list';
import type { Sentence } from './sentence';
import { isSeatOfSpeaker } from './speaker-seat';
import { isUnderBlow } from './under-blow';

/** A place that a trigger may belong to, and how well it fits. */
export interface Option {
  readonly score: number;
  /** Index of the word in the sentence at which it stands. */
  readonly word: number;
  /** Index of the resolution; absent for an anaphor. */
  readonly resolution?: number;
  /** Index of the resolution that an anaphor means; absent for one that means the place in focus. */
  readonly meant?: number;
}

/** Types that lead away from a place: for them "from X" is where it happened. */
const LEAVING: readonly EventType[] = ['withdrawal', 'evacuation'];

/** Types that come from somewhere else than where they happen. */
const FLYING: readonly EventType[] = [
  'shelling',
  'missile-strike',
  'air-strike',
  'drone-strike',
  'interception',
  'invasion',
];

/**
 * What a mention gains or loses, on the scale of {@link distanceScore}, where a word of distance is
 * worth 0.08 and a clause between 0.9. Set by hand.
 */
const WEIGHTS = {
  /** "operations in A": the noun's own preposition leads to it. */
  attached: 0.6,
  /** "A: infrastructure hit": it is the head of the line. */
  head: 1,
  /** "advanced within A": a preposition right after the verb leads to it. */
  next: 1,
  /** "from A, where shelling cut the road": the clause speaks of it. */
  bound: 2,
  /** "A's fall": it has the noun. */
  possessed: 2,
  /** "B came under fire". */
  underBlow: 2,
  /** "dropping bombs on B"; more than all that a participle looks back to. */
  droppedOn: 2.5,
  /** "In A heavy fighting, in B …": it opens a later part of the sentence. */
  frontedAfter: -2,
  /** "the governor of A reports"; less than a venue, for most speak of their own town. */
  seat: -2.5,
  /** "the biggest battle since A": others are held against it. */
  compared: -3,
  /** "In the A region two died when a car was hit in B": B says it more closely. */
  frame: -3,
  /** "a train from A to B": the ends of a journey. */
  onItsWay: -3,
  /** "told reporters in A": it is only spoken of there. */
  venue: -5,
} as const;

/** How well a mention fits as the place of a trigger: clause, distance, preposition, object or subject. */
export function scorePlace(
  draft: Draft,
  document: EventDocument,
  resolution: Resolution,
  index: number,
): Option {
  const { sentence } = draft;
  const at = sentence.wordAt(resolution.relation?.span.start ?? resolution.start);
  const own = sentence.wordAt(resolution.start);
  const head = headOf(sentence, document, index);
  const bound = isBoundByWhere(draft, document, index);
  const before = document.resolutions[sentence.resolutions[sentence.resolutions.indexOf(index) - 1] ?? -1];
  let score = -COARSE[resolution.precision];
  // "a train from A to B near C": C says where the train was, and not where B lies.
  if (!before || !isOnItsWay(draft, before, document))
    score -= penaltyOfContainer(sentence, document, resolution, index);
  if (isSectorBefore(sentence, document, index) && (own < draft.first || isSpeltOut(resolution, document)))
    score -= SECTOR;
  if (isCompared(resolution, document.source.text) && !isPlaceOfNoun(draft, resolution))
    score += WEIGHTS.compared;
  if (own > draft.last && isFrontedAfter(draft, resolution, document)) score += WEIGHTS.frontedAfter;
  if (isPossessed(draft, resolution, document)) score += WEIGHTS.possessed;
  if (isUnderBlow(draft, resolution, document)) score += WEIGHTS.underBlow;
  if (isFrameOfCause(draft, resolution, document)) score += WEIGHTS.frame;
  if (isOnItsWay(draft, resolution, document)) score += WEIGHTS.onItsWay;
  if (isVenue(sentence, head, document)) score += WEIGHTS.venue;
  if (isSeatOfSpeaker(resolution, document.source.text)) score += WEIGHTS.seat;
  score += distanceScore(draft, Math.min(at, own), own);
  const move = endOfMove(draft, head, resolution, document);
  if (move === 'end') score += WEIGHTS.onItsWay;
  const preposition = move === 'start' ? '' : governor(sentence, head, document);
  score += prepositionScore(draft, bound && preposition === 'from' ? '' : preposition, own);
  if (isAttached(draft, head)) score += WEIGHTS.attached;
  if (isDroppedOn(draft, head, preposition)) score += WEIGHTS.droppedOn;
  if (isHead(draft, document, resolution)) score += WEIGHTS.head;
  if (isNext(draft, head, document)) score += WEIGHTS.next;
  if (bound) score += WEIGHTS.bound;
  return { score, word: own, resolution: index };
}

/** Word at which the list begins that a mention stands in: "for Dnipro and Lviv" is for both. */
function headOf(sentence: Sentence, document: EventDocument, index: number): number {
  const { relation, start } = document.resolutions[expandList(index, sentence, document)[0]!]!;
  return sentence.wordAt(relation?.span.start ?? start);
}

/** "from Hrodivka, where shelling cut the road": a clause of "where" speaks of the place right before it. */
function isBoundByWhere(draft: Draft, document: EventDocument, index: number): boolean {
  const { sentence, first } = draft;
  const { clauses, words } = sentence;
  const where = clauses.indexOf(clauses[first]!);
  if (where <= 0 || !(words[where]!.lower === 'where' || isOwnWhich(draft, document, where))) return false;
  const before = sentence.resolutions.findLast((at) => document.resolutions[at]!.end <= words[where]!.start);
  if (before === undefined || where - sentence.wordAt(document.resolutions[before]!.end - 1) > 2)
    return false;
  if (before === index) return !isContainer(sentence, document, index);
  const position = sentence.resolutions.indexOf(before);
  return sentence.resolutions[position - 1] === index && isContainer(sentence, document, before);
}

/** "to Davydiv Brid, which was freed two days later": what is done to the place, or named nowhere else in the clause. */
function isOwnWhich(
  { sentence: { words, clauses, resolutions }, voice, first }: Draft,
  document: EventDocument,
  which: number,
): boolean {
  if (words[which]!.lower !== 'which' || voice === 'noun') return false;
  if (voice === 'passive') return true;
  return !resolutions.some((at) => {
    const { kind, start } = document.resolutions[at]!;
    return (
      kind === 'literal' &&
      words.some((word, index) => index > first && clauses[index] === clauses[first] && word.start === start)
    );
  });
}

function isContainer(sentence: Sentence, document: EventDocument, index: number): boolean {
  return penaltyOfContainer(sentence, document, document.resolutions[index]!, index) > 0;
}

/** Distance and clauses alone, shared with anaphora. */
export function distanceScore(
  { sentence, first, last, voice, trigger }: Draft,
  from: number,
  to: number,
): number {
  const distance = to < first ? first - to : Math.max(0, from - last);
  const apart = Math.abs((sentence.clauses[from] ?? 0) - (sentence.clauses[first] ?? 0));
  // "…, capturing A": what is taken is named after.
  const participle = voice !== 'noun' && !isTaking(trigger.type) && isParticiple(sentence, first);
  // "Volnovakha passes to the Russians of Donetsk": the place is the subject.
  const late = from > last && trigger.needs.includes('subject-settlement') ? -1.5 : 0;
  // "shelled A, wounding three, and B came under fire": the participle looks back.
  const after = late + (from > last ? (participle ? -0.8 : 0.4) : participle ? 1.2 : 0);
  // "Mariupol falls": the place that falls stands right before its verb.
  const falls = trigger.needs.includes('subject-settlement') && to === first - 1 ? 1.5 : 0;
  const subject = voice === 'passive' && to < first && apart === 0 ? 1.4 : falls;
  return 1.5 - 0.08 * Math.min(distance, 30) - 0.9 * Math.min(apart, 2) + after + subject;
}

function isTaking(type: string): boolean {
  return type === 'capture' || type === 'liberation' || type === 'withdrawal';
}

function isParticiple({ words }: Sentence, first: number): boolean {
  const word = words[first];
  return /ing$/.test(word?.lower ?? '') && (word?.gap ?? '').includes(',');
}

function prepositionScore(draft: Draft, preposition: string, at: number): number {
  const leaving = LEAVING.includes(draft.type);
  if (preposition === 'from' && isDrivenOut(draft)) return 1;
  // Where missiles and drones start from is never where they hit or were shot down.
  if (preposition === 'from') return leaving ? 1.5 : FLYING.includes(draft.type) ? -6 : -2;
  if (draft.type === 'withdrawal' && /^towards?$/.test(preposition)) return -6;
  if (preposition === 'to' || preposition === 'for') return leaving ? -6 : 0.6;
  if (preposition === 'object')
    return at < draft.first || draft.voice === 'passive' ? 0 : draft.voice === 'active' ? 1.6 : 0.3;
  return preposition === '' ? 0 : 1;
}

/** "pushed them back from the outskirts of X": where those were that are gone. */
function isDrivenOut({ type, trigger }: Draft): boolean {
  if (type === 'capture' || type === 'liberation') return /(?:^|[ |])from(?:\||$)/.test(trigger.words);
  return type === 'repelled-assault' && /^(?:push|beat|throw|drive)\b|\bfrom\b/.test(trigger.words);
}

/** "attacked near A, dropping bombs on B": a participle whose own preposition leads to a place looks ahead. */
function isDroppedOn({ voice, sentence, first, last }: Draft, at: number, preposition: string): boolean {
  return (
    voice !== 'noun' &&
    at > last &&
    sentence.clauses[at] === sentence.clauses[first] &&
    isParticiple(sentence, first) &&
    /^(?:on|at|near|against|over|across)$/.test(preposition)
  );
}

/** "operations in A": the noun's own preposition leads to the place. */
function isAttached({ voice, last, sentence: { words } }: Draft, at: number): boolean {
  if (voice !== 'noun' || at <= last || at - last > 4) return false;
  return (
    /^(?:in|near|at|around|along|over|outside|against)$/.test(words[last + 1]!.lower) &&
    words.slice(last + 1, at).every(({ gap }) => gap === ' ')
  );
}

/** "Konotop: infrastructure hit, part of the region is dark": the place before the colon that opens a line. */
function isHead({ sentence, first }: Draft, { source }: EventDocument, { start, end }: Resolution): boolean {
  return (
    sentence.words[first]!.start > end &&
    /^(?::|\s[-–—]\s)/.test(source.text.slice(end, end + 3)) &&
    !/\p{L}/u.test(source.text.slice(sentence.start, start)) &&
    !sentence.words.some(
      (word) => word.start > end && word.start < sentence.words[first]!.start && /[,;]/.test(word.gap),
    )
  );
}

/** "pushed them out of A and took B", "advanced within A and took B": a preposition leads right to its place. */
function isNext(
  { sentence: { words }, voice, last }: Draft,
  at: number,
  { lexicon }: EventDocument,
): boolean {
  if (at <= last || at - last > 4) return false;
  const opens = /^(?:from|of|out)$/.test(words[last]!.lower) ? last : last + 1;
  if (opens > last && (voice !== 'active' || !/^(?:in|into|within|inside|near)$/.test(words[opens]!.lower)))
    return false;
  return words
    .slice(last + 1, at)
    .every(
      ({ lower, gap }, index) =>
        gap === ' ' && (last + 1 + index === opens || lower === 'of' || lexicon.places.fillers!.has(lower)),
    );
}

/** "a court in Kyiv", "told reporters in Brussels", "said in Vienna": where it is spoken of. */
export function isVenue(sentence: Sentence, at: number, { lexicon }: EventDocument): boolean {
  if (at < 2 || !/^(?:in|at|from)$/.test(sentence.kindAt(at - 1).lower)) return false;
  if (/[,;:.]/.test(sentence.gapAt(at - 1))) return false;
  const before = sentence.kindAt(at - 2);
  if (lexicon.classes.judicial!.has(before.lower)) return true;
  if (/^(?:said|says|told|speaking|spoke|testified|announced|declared)$/.test(before.lower)) return true;
  return (
    /^(?:reporters|journalists|parliament|briefing|conference|summit|link|ministry|government|command)$/.test(
      before.lower,
    ) &&
    sentence.words
      .slice(Math.max(0, at - 7), at - 2)
      .some(({ kind, lower }) => kind.say || /^(?:a|by|the)$/.test(lower))
  );
}

/** "since the fall of Avdiivka": the noun's own place, whatever is held against it. */
function isPlaceOfNoun({ voice, last, sentence }: Draft, { start }: Resolution): boolean {
  return voice === 'noun' && sentence.wordAt(start) > last && sentence.wordAt(start) - last <= 3;
}

/** "Avdiivka's fall": what has the noun. */
function isPossessed(
  { voice, first, sentence }: Draft,
  { end }: Resolution,
  { source }: EventDocument,
): boolean {
  if (voice !== 'noun') return false;
  const between = source.text.slice(end, sentence.words[first]!.start);
  return /^['’]s?\s+(?:[\p{Ll}-]+\s+)?$/iu.test(between);
}

/** "In A heavy fighting, in B the last houses are cleared": B opens the part after the trigger's. */
function isFrontedAfter(
  { sentence, first }: Draft,
  { start, end }: Resolution,
  { resolutions, source }: EventDocument,
): boolean {
  const { words } = sentence;
  if (!/^(?:in|at|near)$/.test(words[0]!.lower)) return false;
  const [opening] = sentence.resolutions;
  if (opening === undefined || resolutions[opening]!.kind !== 'literal') return false;
  if (resolutions[opening]!.start - sentence.start > 20 || resolutions[opening]!.end > words[first]!.start)
    return false;
  return (
    /[,;]\s+(?:and\s+|while\s+|but\s+)?(?:in|at|near)\s+$/.test(source.text.slice(sentence.start, start)) &&
    /^\s+(?!(?:and|or|as|on|at|in|near|for|with|by|from|during|after|before|overnight|yesterday|again|region|oblast|district|direction|sector)\b)[\p{Ll}\d]/u.test(
      source.text.slice(end, end + 30),
    )
  );
}
