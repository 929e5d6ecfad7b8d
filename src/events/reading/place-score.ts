import type { Resolution } from '../../../geo/types';
import type { Draft } from '../draft';
import { isBoundByWhere } from './bound-by-where';
import { COARSE, isFrameOfCause, SECTOR } from './container';
import { distanceScore } from './distance-score';
import type { EventDocument } from './document';
import { factsOf } from './mention-facts';
import { endOfMove, mayBefall } from './on-its-way';
import { isAttached, isDroppedOn, isNext, prepositionScore } from './preposition-fit';
import type { Sentence } from './sentence';
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
  /** "In A two died in the B district": the part says more closely where. */
  cityOfQuarter: -2,
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
  const facts = factsOf(index, sentence, document);
  const { own, head } = facts;
  const bound = facts.penalty === 0 && isBoundByWhere(draft, document, index);
  const mayTravel = mayBefall(draft);
  let score = -COARSE[resolution.precision];
  // "a train from A to B near C": C says where the train was, and not where B lies.
  if (facts.penalty > 0 && !(mayTravel && isAfterJourney(index, sentence, document))) score -= facts.penalty;
  if (facts.isCityOfQuarter) score += WEIGHTS.cityOfQuarter;
  if (facts.isSectorBefore && (own < draft.first || facts.isSpeltOut)) score -= SECTOR;
  if (facts.isCompared && !isPlaceOfNoun(draft, resolution)) score += WEIGHTS.compared;
  if (own > draft.last && isFrontedAfter(draft, resolution, document)) score += WEIGHTS.frontedAfter;
  if (isPossessed(draft, resolution, document)) score += WEIGHTS.possessed;
  if (isUnderBlow(draft, resolution, document)) score += WEIGHTS.underBlow;
  if (isFrameOfCause(draft, resolution, document)) score += WEIGHTS.frame;
  if (mayTravel && facts.isEndOfJourney) score += WEIGHTS.onItsWay;
  if (facts.isVenue) score += WEIGHTS.venue;
  if (facts.isSeat) score += WEIGHTS.seat;
  score += distanceScore(draft, Math.min(facts.at, own), own);
  const move = endOfMove(draft, head, resolution, document);
  if (move === 'end') score += WEIGHTS.onItsWay;
  const preposition = move === 'start' ? '' : facts.preposition;
  score += prepositionScore(draft, bound && preposition === 'from' ? '' : preposition, own);
  if (isAttached(draft, head)) score += WEIGHTS.attached;
  if (isDroppedOn(draft, head, preposition)) score += WEIGHTS.droppedOn;
  if (isHead(draft, document, resolution)) score += WEIGHTS.head;
  if (isNext(draft, head, document)) score += WEIGHTS.next;
  if (bound) score += WEIGHTS.bound;
  return { score, word: own, resolution: index };
}

/** Whether the mention before is the end of a journey. */
function isAfterJourney(index: number, sentence: Sentence, document: EventDocument): boolean {
  const before = sentence.resolutions[sentence.resolutions.indexOf(index) - 1];
  return before !== undefined && factsOf(before, sentence, document).isEndOfJourney;
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
