import type { TimeExpression, TimeInterval } from '../../time/types';
import type { Draft } from '../draft';
import type { EventDocument } from '../reading/document';
import type { Sentence } from '../reading/sentence';
import { clausesApart, isAfterwards, isOfAnnounced, isOfThat, isOwnWhen, isPastReport } from './apart';
import { beginningOf } from './beginning';
import { isCounted, isCountedFrom, isOfAnotherCount } from './counted';
import { timesOf } from './document-times';
import { isOfFootage, shownBefore } from './footage';
import { isOpening } from './opening';
import { scopeOf } from './scope';

const DAY = 86_400_000;
/** Days before publication at which a time is history, which reaches no farther than its own words. */
const OLD_DAYS = 31;

/** What lasts from the day it happened on: "occupied since March 2022" began then, "three villages taken since Monday" did not. */
const STATE =
  /^(?:occup\w+|held|holds?|holding|control\w*|hands?|cut|abandoned|deserted|closed|destroyed|flooded|ruins|grip|captivity|detain\w*|depopulated|evacuated|ruined)$/;

/** What may be "off" since a day, and not "beaten off". */
const SWITCHED = /^(?:been|is|was|are|were|cut|switched|turned|knocked)$/;

/** What a review calls the week that it is about. */
const OWN_PERIOD =
  /^(?:(?:over|in|during|for|of|within|across)\s+)?(?:(?:the|this)\s+)?(?:past\s+|last\s+)?(?:week|fortnight)$/i;

/** "Eight died in a week" in the review of a month: of some week in it. */
function isOfMonth({ start, end }: TimeInterval, quote: string): boolean {
  return (
    Date.parse(end) - Date.parse(start) > 20 * DAY &&
    /^(?:in|within|over)\s+(?:a|one)\s+(?:single\s+)?week$/i.test(quote)
  );
}

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
  return best && { interval: meant(draft, best, document), expression: best };
}

function meant(draft: Draft, expression: TimeExpression, document: EventDocument): TimeInterval {
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
  const said = isTimeOfSaying(sentence, at, document);
  return said ? { ...interval, certainty: 'implied' } : interval;
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

/** The nearest wins, its own clause before others; what opens the sentence before what is only said. */
function scoreOf(
  { sentence, first, last }: Draft,
  expression: TimeExpression,
  document: EventDocument,
): number {
  const at = sentence.wordAt(expression.start);
  const apart = clausesApart(sentence, expression, first);
  const distance = at < first ? first - at : Math.max(0, at - last);
  const opens = isOpening(sentence, at, document) ? 3 : 0;
  const said = isOfFootage(sentence, at) ? 30 : isTimeOfSaying(sentence, at, document) ? 12 : 0;
  const own = isOwnWhen(sentence, first, expression) ? 24 : 0;
  const joined = at > 1 && at < first && isJoined(sentence, at, first) ? 6 : 0;
  const ahead = at > last && isOfNext(sentence, last, at, expression) ? 6 : 0;
  const implied =
    expression.interval.certainty === 'implied' && !/\b(?:earlier|before)\b/i.test(expression.quote) ? 4 : 0;
  return own - distance - 4 * Math.min(apart, 3) + opens - said - joined - ahead - implied;
}

/** Whether a time can be that of a draft at all. */
function reaches(draft: Draft, expression: TimeExpression, document: EventDocument): boolean {
  const { sentence, first } = draft;
  const at = sentence.wordAt(expression.start);
  const apart = clausesApart(sentence, expression, first);
  // "The army said at noon" tells nothing of when.
  if (/^(?:hour|minute)$/.test(expression.interval.precision) && isTimeOfSaying(sentence, at, document))
    return false;
  if (isCounted(draft, expression, at) || isPastReport(draft, at)) return false;
  // "said on Monday that 34 were killed in that strike": in the one told before.
  if (isTimeOfSaying(sentence, at, document) && isOfThat(draft)) return false;
  // What stands two clauses away speaks of something else, unless it opens or ends the sentence.
  const isFar = apart > 1 && !isOpening(sentence, at, document) && expression.end < sentence.end - 2;
  if (isFar && !isOfAnnounced(draft, expression) && !isOfFootage(sentence, at)) return false;
  if (isOfParticiple(draft, at)) return false;
  const scope = scopeOf(sentence, expression);
  if (scope.isClosed && isOfItself(draft, scope.from)) return true;
  const isInside = scope.from <= first && first <= scope.to;
  if (scope.isClosed && !isInside) return false;
  return !isHistory(expression, document) || isInside === true ? isNear(draft, expression, document) : false;
}

/** Participles that only carry a noun of doing: "killed in a strike launched on Monday". */
const LIGHT =
  /^(?:carried|launched|conducted|made|staged|mounted|opened|delivered|caused|suffered|begun|inflicted|recorded|reported|registered|fired|dropped|held|committed|said|dated|published|posted|released|based|located|used|led|called)$/;
const OBJECT_PARTICIPLE =
  /^(?:\p{Ll}{3,}ed|taken|lost|won|built|rebuilt|hit|seized|struck|driven|retaken|overrun|given|blown)$/u;

/** "regained positions lost in early April": the day is that of the loss, which nothing parts from its noun. */
function isOfParticiple({ voice, first, last, sentence: { words } }: Draft, at: number): boolean {
  const own = at - 1;
  if (voice === 'noun' || own <= last || (own === last + 1 && first === last)) return false;
  const { lower } = words[own]!;
  if (!OBJECT_PARTICIPLE.test(lower) || LIGHT.test(lower) || words[own]!.gap !== ' ') return false;
  if (
    /^(?:was|were|been|be|is|are|had|has|have|being|got|and|or|but|by|to|then|also|who|which|that|they|he|it|we|\p{Ll}+ly)$/u.test(
      words[own - 1]!.lower,
    )
  )
    return false;
  return !words
    .slice(last + 1, own + 1)
    .some(
      ({ lower: one, gap }) =>
        /[,;:()—–]/.test(gap) ||
        /^(?:when|after|as|while|that|before|and|but|which|who|since|where)$/.test(one),
    );
}

/** "the incursion into A, which began on 6 August": what the clause tells the day of is the noun before it. */
function isOfItself({ sentence: { words }, voice, last }: Draft, opener: number): boolean {
  if (voice !== 'noun' || last >= opener || opener - last > 8) return false;
  return words
    .slice(opener + 1, opener + 4)
    .some(({ lower }) => /^(?:began|started|opened|happened|occurred|took|came|followed|ended)$/.test(lower));
}

/** "on 9 March 2022, in which 54 people died": the clause after a day is that day's. */
function isRelativeTo({ sentence, first }: Draft, { end }: TimeExpression): boolean {
  const { words, clauses } = sentence;
  const next = words.findIndex(({ start }) => start >= end);
  if (next < 0 || next > first) return false;
  const opener = words[next]!.lower === 'in' ? next + 1 : next;
  return /^(?:which|when|where)$/.test(words[opener]?.lower ?? '') && clauses[opener] === clauses[first];
}

/** History is told of what stands right beside it, or of all after it when it opens the sentence. */
function isNear(
  { sentence, first, last }: Draft,
  expression: TimeExpression,
  document: EventDocument,
): boolean {
  if (!isHistory(expression, document)) return true;
  const { words } = sentence;
  const at = sentence.wordAt(expression.start);
  if (isRelativeTo({ sentence, first } as Draft, expression)) return true;
  if (isOpening(sentence, at, document))
    return !words.slice(at, first + 1).some(({ lower, gap }) => lower === 'now' || gap.includes(';'));
  const from = Math.min(at, last);
  const to = Math.max(at, first);
  const between = words.slice(from + 1, to + 1);
  if (between.some(({ gap }) => /[;—–()]/.test(gap))) return false;
  // "shelled since Monday the village taken in May": of two verbs the nearer has it.
  if (at > last) return !between.slice(0, -1).some(({ gap, kind }) => gap.includes(',') && kind.opens);
  // Between two commas it is an aside: "Lyman, in other hands since May 2022, was shelled".
  const isAside = words.slice(1, at + 1).some(({ gap }) => gap.includes(','));
  return !isAside || !between.some(({ gap, text }) => gap.includes(',') && !/^\p{Lu}/u.test(text));
}

/** Whether a time lies before what the text is about: before its week or period, or a month before its day. */
export function isHistory({ interval }: Pick<TimeExpression, 'interval'>, document: EventDocument): boolean {
  const { start, precision } = timesOf(document).frame.undated;
  if (precision === 'week') return interval.end <= start;
  return Date.parse(interval.end) < Date.parse(document.source.date) - OLD_DAYS * DAY;
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

/** "off since 15 August, when a station was shelled": the day itself, not the stretch since. */
function isSinceWhen({ sentence: { words }, first }: Draft, { end }: TimeExpression): boolean {
  const next = words.findIndex(({ start }) => start >= end);
  if (words[next]?.lower !== 'when' || next > first) return false;
  // "Since August, when troops crossed, the town has been shelled" goes on after the clause.
  return !words.slice(next + 1, first + 1).some(({ gap }) => gap.includes(','));
}

/** What is done to footage, which only shows what has happened before. */
const PUBLISHED = /^(?:published|posted|released|shared|circulated|aired|issued)$/;

/** "officials said on Friday": when it was said, which only implies when it was. */
export function isTimeOfSaying({ words }: Sentence, at: number, { lexicon }: EventDocument): boolean {
  for (let index = at - 1; index >= Math.max(0, at - 3); index--) {
    const { lower } = words[index]!;
    if (lexicon.attribution.say!.has(lower) || PUBLISHED.test(lower)) return true;
    if (/[,;:]/.test(words[index + 1]!.gap)) return false;
  }
  return false;
}
