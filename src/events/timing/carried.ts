import type { TimeExpression, TimeInterval } from '../../time/types';
import type { Draft } from '../draft';
import type { EventDocument } from '../reading/document';
import type { Sentence } from '../reading/sentence';
import { isOfCount } from './counted';
import { type DocumentTimes, timesOf } from './document-times';
import type { Governed } from './governing';
import { isGroundNow } from './ground';
import { isHistory } from './history';
import { isOpening } from './opening';
import { scopeOf } from './scope';
import { isTimeOfSaying } from './time-of-saying';

const DAY = 86_400_000;
/** How many sentences back in the paragraph a time is looked for. */
const REACH = 8;
/** A longer stretch is told of its own sentence alone, days: what fell "last week" is told beside what fell today. */
const LONGEST_DAYS = 3;
/** "There has been fighting ever since. Planes have flattened half of it." */
const SINCE = /^(?:ever\s+)?since\b/i;
/** Longest that "since Thursday" may carry where it opens a paragraph, days. */
const LONGEST_SINCE_DAYS = 8;
/** Longest that a tale of history may carry, days. */
const LONGEST_TALE_DAYS = 31;

/** The time that an earlier sentence of the paragraph leaves to a draft that has none, or null. */
export function carried(draft: Draft, document: EventDocument, times: DocumentTimes): Governed | null {
  const { sentence } = draft;
  const farthest = Math.max(0, sentence.index - REACH);
  const isHeaded = times.governorOf(sentence) !== null;
  if (!isHeaded && (isOfPeriod(draft, document) || isGroundNow(draft))) return null;
  for (let index = sentence.index - 1; index >= farthest; index--) {
    const one = document.sentences[index]!;
    if (one.paragraph !== sentence.paragraph) return null;
    const all = times.of(one);
    const taken = index === sentence.index - 1 ? takenUp(draft, one, all) : undefined;
    if (taken) return impliedBy(taken);
    const named = all.filter(
      (time, at) => !isOfCount(one, all, at) && isCarried(time, one, document, isHeaded),
    );
    if (named.length === 0) continue;
    const expression = leading(named, one, document);
    if (!expression) return null;
    // In an assessment each source tells of its own.
    if (times.isAssessment && !isHeaded) {
      const isAnother = document.sentences.slice(index + 1, sentence.index + 1).some(({ says }) => says);
      if (isAnother && !isOpening(one, one.wordAt(expression.start), document)) return null;
    }
    // "Marines have crossed" did not happen on the day of history told before.
    if (isOfNow(draft) && isHistory(expression, document)) return null;
    return impliedBy(expression);
  }
  return null;
}

/** A time of the sentence right before that a draft goes on from, though others would not be carried. */
function takenUp(draft: Draft, before: Sentence, all: readonly TimeExpression[]): TimeExpression | undefined {
  const blow = isOfBlow(draft) ? all.findLast((time) => isOfAside(time, before)) : undefined;
  if (blow) return blow;
  const since = isOfNow(draft) ? all.find(({ quote }) => SINCE.test(quote)) : undefined;
  const isShort = since && lengthOf(since.interval) <= LONGEST_TALE_DAYS * DAY;
  return isShort && !scopeOf(before, since).isClosed ? since : undefined;
}

function impliedBy(expression: TimeExpression): Governed {
  return { interval: { ...expression.interval, certainty: 'implied' }, expression };
}

const BLOW =
  /^(?:strike|attack|shelling|blast|explosion|raid|bombing|bombardment|salvo|barrage|impact|drone|missile|shell|bomb|rocket)$/;

/** "The strike killed two": of a blow that was told right before. */
function isOfBlow({ sentence: { words } }: Draft): boolean {
  return (
    /^(?:the|that|this)$/.test(words[0]?.lower ?? '') &&
    words.slice(1, 3).some(({ lower }) => BLOW.test(lower))
  );
}

/** "where a drone had fallen on Tuesday night": the time of a clause that tells of a weapon. */
function isOfAside(time: TimeExpression, sentence: Sentence): boolean {
  const { from, to, isClosed } = scopeOf(sentence, time);
  return (
    isClosed &&
    sentence.words.slice(from, to + 1).some(({ kind, lower }) => kind.weapon !== null || BLOW.test(lower))
  );
}

/** What lies ahead, in an aside, or is longer than a few days is of that sentence alone. */
function isCarried(
  time: TimeExpression,
  sentence: Sentence,
  document: EventDocument,
  isHeaded: boolean,
): boolean {
  const { interval } = time;
  if (Date.parse(interval.start) >= Date.parse(document.source.date) + DAY) return false;
  if (
    lengthOf(interval) > LONGEST_DAYS * DAY &&
    !isTale(time, sentence, document) &&
    !isOpenSince(time, sentence, document)
  )
    return false;
  if (/weekend/i.test(time.quote)) return false;
  if (interval.certainty === 'implied' && interval.precision !== 'day') return false;
  if (isTimeOfSaying(sentence, sentence.wordAt(time.start), document)) return false;
  if (scopeOf(sentence, time).isClosed || isOfAnother(time, sentence)) return false;
  // A review of a week tells what came before it in passing; a feature may tell nothing but history.
  const isReview = timesOf(document).frame.undated.precision === 'week';
  return (
    isHeaded ||
    !isReview ||
    !isHistory(time, document) ||
    isOpening(sentence, sentence.wordAt(time.start), document)
  );
}

/** "Since Thursday the fighting has moved east.": what follows has happened in those days. */
function isOpenSince(
  { interval, quote }: TimeExpression,
  sentence: Sentence,
  document: EventDocument,
): boolean {
  return (
    /^since\b/i.test(quote) &&
    lengthOf(interval) <= LONGEST_SINCE_DAYS * DAY &&
    document.sentences[sentence.index - 1]?.paragraph !== sentence.paragraph &&
    sentence.words[0]?.lower === 'since'
  );
}

/** "In March 2022 soldiers held the village.": a month of history that opens a sentence is that of the tale after it. */
function isTale(time: TimeExpression, sentence: Sentence, document: EventDocument): boolean {
  return (
    lengthOf(time.interval) <= LONGEST_TALE_DAYS * DAY &&
    /(?:19|20)\d{2}$/.test(time.quote) &&
    isOpening(sentence, sentence.wordAt(time.start), document) &&
    isHistory(time, document)
  );
}

/** "Bombs fell every night", "was shelled all week": in a review of a week such things are of its whole. */
const ALL_ALONG =
  /\b(?:(?:every|each|most)\s+(?:single\s+|other\s+)?(?:day|night|morning|evening|hour|few\s+hours)|nightly|daily|day\s+(?:and|after)\s+(?:night|day)|night\s+after\s+night|nights\s+running|(?:all|throughout|during|over|in|across|through|for)\s+(?:(?:the\s+)?course\s+of\s+)?(?:the\s+|this\s+)?(?:whole\s+|entire\s+|same\s+|reporting\s+|rest\s+of\s+the\s+)?(?:week|period|fortnight)|round\s+the\s+clock|again\s+and\s+again|on\s+(?:several|two|three|four|five|many|most)\s+(?:days|nights|mornings|occasions)|this\s+week)\b/i;

function isOfPeriod({ sentence: { start, end } }: Draft, document: EventDocument): boolean {
  const { precision } = timesOf(document).frame.undated;
  return precision === 'week' && ALL_ALONG.test(document.source.text.slice(start, end));
}

/** "by April", "the previous exchange, on 17 July": a day that the sentence itself sets apart. */
function isOfAnother(time: TimeExpression, sentence: Sentence): boolean {
  const { words } = sentence;
  const at = sentence.wordAt(time.start);
  if (/^(?:by|until|till)$/.test(words[at - 1]?.lower ?? '')) return true;
  return at > 1 && words.slice(0, 3).some(({ lower }) => /^(?:previous|preceding|last)$/.test(lower));
}

/** Of several times the one that opens the sentence; of two that share it, neither. */
function leading(
  named: readonly TimeExpression[],
  sentence: Sentence,
  document: EventDocument,
): TimeExpression | null {
  const opening = named.find(({ start }) => isOpening(sentence, sentence.wordAt(start), document));
  if (opening) return named.findLast((one) => isWithin(one.interval, opening.interval)) ?? opening;
  const last = named.at(-1)!;
  const isOne = named.every(
    ({ interval }) => isWithin(interval, last.interval) || isWithin(last.interval, interval),
  );
  return isOne ? last : null;
}

function isWithin(inner: TimeInterval, outer: TimeInterval): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function lengthOf({ start, end }: TimeInterval): number {
  return Date.parse(end) - Date.parse(start);
}

function isOfNow({ sentence: { words, clauses }, first }: Draft): boolean {
  const from = Math.max(0, first - 4);
  return words
    .slice(from, first)
    .some(({ lower }, index) => /^(?:has|have|now)$/.test(lower) && clauses[from + index] === clauses[first]);
}
