import type { TimeExpression, TimeInterval } from '../../time/types';
import type { Draft } from '../draft';
import type { EventDocument } from '../reading/document';
import type { Sentence } from '../reading/sentence';
import { clausesApart, isOwnWhen } from './apart';
import { isCountedFrom, isOfAnotherCount } from './counted';
import { isOfFootage } from './footage';
import { meant } from './meant';
import { isOpening } from './opening';
import { reaches } from './reaching';
import { isTimeOfSaying } from './time-of-saying';

/** A time with the expression that gives it. */
export interface Governed {
  readonly interval: TimeInterval;
  readonly expression: TimeExpression;
}

/** The time expression of its own sentence that governs a draft, or null. */
export function governing(
  draft: Draft,
  times: readonly TimeExpression[],
  document: EventDocument,
): Governed | null {
  let best: TimeExpression | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const [index, expression] of times.entries()) {
    if (isCountedFrom(draft, times, index) || isOfAnotherCount(draft, times, index)) continue;
    if (!reaches(draft, expression, document)) continue;
    const score = scoreOf(draft, expression, document);
    if (score > bestScore) {
      best = expression;
      bestScore = score;
    }
  }
  const expression = best && told(best, times, document);
  return expression && { interval: meant(draft, expression, document), expression };
}

/** "Last week, on the 13th", "earlier in the week, on Wednesday": the day right after a longer stretch that holds it. */
function told(
  best: TimeExpression,
  times: readonly TimeExpression[],
  { source: { text } }: EventDocument,
): TimeExpression {
  const next = times[times.indexOf(best) + 1];
  const isFiner =
    next !== undefined &&
    /^(?:week|month|year)$/.test(best.interval.precision) &&
    next.interval.precision === 'day' &&
    next.start - best.end <= LONGEST_LINK &&
    /^(?:,\s*(?:on\s+)?|\s+on\s+|:\s*(?:on\s+)?)$/.test(text.slice(best.end, next.start)) &&
    best.interval.start <= next.interval.start &&
    next.interval.end <= best.interval.end;
  return isFiner ? next : best;
}

/** Longest of what may stand between the two, UTF-16 code units. */
const LONGEST_LINK = 10;

/** What speaks for a time of the sentence and against it, in words of distance. */
const WORTH = {
  /** It opens the sentence: "On Monday". */
  opening: 3,
  /** The draft stands in its own clause: "in May, when a patrol crossed". */
  ownWhen: 24,
  /** For each clause that lies between, up to {@link FARTHEST_CLAUSES}. */
  clause: -4,
  /** It tells when something was said. */
  said: -12,
  /** It tells when something was shown: what any other time of the sentence is of goes before. */
  shown: -30,
  /** An "and" gives it to the verb before or after. */
  ofOtherVerb: -6,
  /** It has no day of its own. */
  implied: -4,
} as const;

/** Clauses that count as far: beyond them all are as far. */
const FARTHEST_CLAUSES = 3;

/** The nearest wins, its own clause before others; what opens the sentence before what is only said. */
function scoreOf(
  { sentence, first, last }: Draft,
  expression: TimeExpression,
  document: EventDocument,
): number {
  const at = sentence.wordAt(expression.start);
  const apart = Math.min(clausesApart(sentence, expression, first), FARTHEST_CLAUSES);
  const distance = at < first ? first - at : Math.max(0, at - last);
  let score = WORTH.clause * apart - distance;
  if (isOpening(sentence, at, document)) score += WORTH.opening;
  if (isOwnWhen(sentence, first, expression)) score += WORTH.ownWhen;
  if (isOfFootage(sentence, at)) score += WORTH.shown;
  else if (isTimeOfSaying(sentence, at, document)) score += WORTH.said;
  if (at > 1 && at < first && isJoined(sentence, at, first)) score += WORTH.ofOtherVerb;
  if (at > last && isOfNext(sentence, last, at, expression)) score += WORTH.ofOtherVerb;
  if (isImplied(expression)) score += WORTH.implied;
  return score;
}

/** "That night", "at dawn"; "a day earlier" is as sure as the day it counts from. */
function isImplied({ interval, quote }: TimeExpression): boolean {
  return interval.certainty === 'implied' && !/\b(?:earlier|before)\b/i.test(quote);
}

/** "attacked A on Monday and shelled B on Sunday": a day before the "and" is that of the verb before it. */
function isJoined({ words }: Sentence, at: number, first: number): boolean {
  return words.slice(at + 1, first).some(({ lower }) => lower === 'and' || lower === 'but');
}

/** "hit A and on Friday struck B": a day after the "and" is that of the verb after it. */
function isOfNext({ words }: Sentence, last: number, at: number, { end }: TimeExpression): boolean {
  const before = words[at - 1];
  if (!before || at - 1 <= last || !/^(?:and|but|while|then|whereas)$/.test(before.lower)) return false;
  const next = words.findIndex(({ start }) => start >= end);
  return next > 0 && !/[,;.]/.test(words[next]!.gap);
}
