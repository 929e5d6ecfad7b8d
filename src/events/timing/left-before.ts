import type { TimeExpression } from '../../time/types';
import type { Draft } from '../draft';
import type { EventDocument } from '../reading/document';
import type { Sentence } from '../reading/sentence';
import { isCountedFrom, isOfAnotherCount } from './counted';
import type { Governed } from './governing';
import { scopeOf } from './scope';
import { isTimeOfSaying } from './time-of-saying';

/**
 * The time that an earlier clause of its own sentence leaves to a draft which none reaches, or null:
 * "A bus was struck on 21 August; the driver succumbed", "In A, on Friday, a lorry burned, and two were hurt".
 */
export function leftBefore(
  draft: Draft,
  times: readonly TimeExpression[],
  document: EventDocument,
): Governed | null {
  const { sentence } = draft;
  const index = times.findLastIndex(({ start }) => sentence.wordAt(start) < draft.first);
  const expression = times[index];
  if (!expression || !isLeft(draft, expression, document)) return null;
  if (isCountedFrom(draft, times, index) || isOfAnotherCount(draft, times, index)) return null;
  const before = times[index - 1];
  if (before && areJoined(sentence, before, expression)) return null;
  return { interval: { ...expression.interval, certainty: 'implied' }, expression };
}

/** Times of an aside, of a report, and of what only led up to something are not left to what follows. */
function isLeft(draft: Draft, expression: TimeExpression, document: EventDocument): boolean {
  const { sentence, first } = draft;
  const at = sentence.wordAt(expression.start);
  if (/^after\b|\bafter$/i.test(expression.quote) || isTimeOfSaying(sentence, at, document)) return false;
  if (scopeOf(sentence, expression).isClosed) return false;
  return !isCountedAway(sentence, sentence.wordAt(expression.end - 1), first);
}

/** "struck A on Sunday, hours after an attack on B in which 24 died": what a later count sets apart. */
function isCountedAway({ words }: Sentence, from: number, to: number): boolean {
  return words
    .slice(from + 1, to)
    .some(
      ({ lower }, index) =>
        /^(?:hours?|days?|nights?|weeks?|months?|years?)$/.test(lower) &&
        /^(?:after|before|earlier|later|following)$/.test(words[from + index + 2]?.lower ?? ''),
    );
}

/** "on Saturday and four more on Sunday": of two days in one clause neither is that of the next. */
function areJoined(sentence: Sentence, before: TimeExpression, { start, interval }: TimeExpression): boolean {
  const [one, other] = [sentence.wordAt(before.start), sentence.wordAt(start)];
  return (
    before.interval.start !== interval.start &&
    sentence.words.slice(one + 1, other).some(({ lower }) => lower === 'and') &&
    !sentence.words.slice(one + 1, other + 1).some(({ gap }) => /[;:()]/.test(gap))
  );
}
