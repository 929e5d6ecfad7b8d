import type { TimeExpression, TimeInterval } from '../../time/types';
import type { Draft } from '../draft';
import type { EventDocument } from '../reading/document';
import type { Sentence } from '../reading/sentence';
import { isAfterwards, isOfAnnounced } from './apart';
import { beginningOf } from './beginning';
import { timesOf } from './document-times';
import { isOfFootage, shownBefore } from './footage';
import { isOfGround } from './ground';
import { isTimeOfSaying } from './time-of-saying';

const DAY = 86_400_000;
/** A review of more days is of a month. */
const MONTH_DAYS = 20;

/** What lasts from the day it happened on: "occupied since March 2022" began then, "three villages taken since Monday" did not. */
const STATE =
  /^(?:occup\w+|held|holds?|holding|control\w*|hands?|cut|abandoned|deserted|closed|destroyed|flooded|ruins|grip|captivity|detain\w*|depopulated|evacuated|ruined)$/;

/** What may be "off" since a day, and not "beaten off". */
const SWITCHED = /^(?:been|is|was|are|were|cut|switched|turned|knocked)$/;

/** What a review calls the week that it is about. */
const OWN_PERIOD =
  /^(?:(?:over|in|during|for|of|within|across)\s+)?(?:(?:the|this)\s+)?(?:past\s+|last\s+)?(?:week|fortnight)$/i;

/** When a draft happened of which a time of its sentence is told: "since" may begin or last, footage shows what came before. */
export function meant(draft: Draft, expression: TimeExpression, document: EventDocument): TimeInterval {
  const { interval, quote } = expression;
  const { sentence } = draft;
  const at = sentence.wordAt(expression.start);
  if (
    /^since\b/i.test(quote) &&
    !/\bthen$/i.test(quote) &&
    (isSinceWhen(draft, expression) || isState(draft, at))
  )
    return beginningOf(interval);
  const { undated } = timesOf(document).frame;
  if (undated.precision === 'week' && (OWN_PERIOD.test(quote) || isOfMonth(undated, quote)))
    return { ...undated, certainty: interval.certainty };
  if (isSinceClause(draft, at) || isAfterwards(draft, at)) return untilNow(interval, document);
  if (isOfFootage(sentence, at)) return shownBefore(interval, draft);
  if (isUpTo(sentence, at, expression)) return from(interval, DAYS_UP_TO);
  if (isUpToMonth(sentence, at, expression))
    return { ...from(interval, DAYS_UP_TO_MONTH), precision: 'month' };
  if (!isTimeOfSaying(sentence, at, document)) return interval;
  const told: TimeInterval = { ...interval, certainty: 'implied' };
  // Who says on Friday that a village is lost does not say that it was lost on Friday.
  const isSet = isOfAnnounced(draft, expression) || isCountedOn(sentence, at);
  return isOfGround(draft) && isWholeDay(interval) && !isSet ? from(told, 1) : told;
}

/** "Two days after officials said on Monday": a day that others are counted from is sure. */
function isCountedOn({ words }: Sentence, at: number): boolean {
  const after = words.findLastIndex(({ lower }, index) => index < at && lower === 'after');
  return (
    after > 0 &&
    /^(?:hours?|days?|nights?|weeks?|months?)$/.test(words[after - 1]!.lower) &&
    !words.slice(after + 1, at + 1).some(({ gap }) => /[,;:()]/.test(gap))
  );
}

/** Days before a day by which something had come about. */
const DAYS_UP_TO = 2;

/** "By Friday troops had reached the river": in the days up to it; "by Friday's attack" is no such day. */
function isUpTo({ words }: Sentence, at: number, { interval, quote }: TimeExpression): boolean {
  const isLed = /^by\b/i.test(quote) || words[at - 1]?.lower === 'by';
  return isLed && isWholeDay(interval) && !/['’]/.test(quote) && !/['’]/.test(words[at]!.text);
}

/** Days before a month by which something had come about. */
const DAYS_UP_TO_MONTH = 30;

/** "By May they were in the town": in the weeks up to it. */
function isUpToMonth({ words }: Sentence, at: number, { interval, quote }: TimeExpression): boolean {
  return interval.precision === 'month' && (/^by\b/i.test(quote) || words[at - 1]?.lower === 'by');
}

function isWholeDay({ start, end }: TimeInterval): boolean {
  return Date.parse(end) - Date.parse(start) === DAY;
}

/** The same, begun some days before. */
function from(interval: TimeInterval, days: number): TimeInterval {
  const start = `${new Date(Date.parse(interval.start) - days * DAY).toISOString().slice(0, 19)}Z`;
  return { ...interval, start, precision: days > 1 ? 'week' : 'day', certainty: 'implied' };
}

/** "occupied since", "in Russian hands since", and not "28 villages captured since" nor "since Monday they have captured". */
function isState({ sentence: { words }, first }: Draft, at: number): boolean {
  if (at < first) return false;
  const isOne = !words
    .slice(Math.max(0, first - 3), first)
    .some(({ lower }) => /^(?:have|were|are)$/.test(lower));
  return (
    isOne &&
    words
      .slice(first, at)
      .some(
        ({ lower }, index) =>
          STATE.test(lower) || (lower === 'off' && SWITCHED.test(words[first + index - 1]?.lower ?? '')),
      )
  );
}

/** "Eight died in a week" in the review of a month: of some week in it. */
function isOfMonth({ start, end }: TimeInterval, quote: string): boolean {
  return (
    Date.parse(end) - Date.parse(start) > MONTH_DAYS * DAY &&
    /^(?:in|within|over)\s+(?:a|one)\s+(?:single\s+)?week$/i.test(quote)
  );
}

/** "eight have died since the dam burst on Tuesday": what stands before the clause has gone on from its day. */
function isSinceClause({ sentence: { words }, first, last }: Draft, at: number): boolean {
  if (at <= last) return false;
  const since = words.findLastIndex(
    ({ lower }, index) => index > last && index < at - 1 && lower === 'since',
  );
  if (since < 0 || words.slice(since + 1, at + 1).some(({ gap }) => /[,;:()]/.test(gap))) return false;
  return words
    .slice(Math.max(0, first - 4), last + 1)
    .some(({ lower }) => /^(?:has|have|had|been)$/.test(lower));
}

function untilNow(interval: TimeInterval, { source }: EventDocument): TimeInterval {
  const end = `${new Date(Date.parse(source.date) + DAY).toISOString().slice(0, 19)}Z`;
  return interval.start < end ? { ...interval, end, precision: 'week' } : interval;
}

/** "off since 15 August, when a station was shelled": the day itself, not the stretch since. */
function isSinceWhen({ sentence: { words }, first }: Draft, { end }: TimeExpression): boolean {
  const next = words.findIndex(({ start }) => start >= end);
  if (words[next]?.lower !== 'when' || next > first) return false;
  // "Since August, when troops crossed, the town has been shelled" goes on after the clause.
  return !words.slice(next + 1, first + 1).some(({ gap }) => gap.includes(','));
}
