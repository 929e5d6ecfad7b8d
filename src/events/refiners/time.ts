import type { TimeExpression, TimeInterval } from '../../time/types';
import type { Draft, EventRefiner, ReadingState } from '../draft';
import { wordAt } from '../reading/place-score';

const DAY = 86_400_000;
/** How many sentences back in the paragraph a time is looked for. */
const REACH = 8;

/**
 * When: the nearest time expression of the sentence, its own clause first; the time of saying when
 * there is no other; the time named last in the paragraph (implied); else the day of publication. A
 * text without any day leaves both ends ''.
 */
export const time: EventRefiner = {
  name: 'time',
  refine(draft, state) {
    const interval = timeOf(draft, state);
    const today = Date.parse(state.document.source.date);
    // What lies ahead of the day of publication is a plan.
    if (interval.start !== '' && Date.parse(interval.start) >= today + DAY) {
      return [{ ...draft, time: interval, polarity: 'possible', trace: [...draft.trace, 'time:future'] }];
    }
    return [{ ...draft, time: interval, trace: [...draft.trace, `time:${interval.certainty}`] }];
  },
};

function timeOf(draft: Draft, state: ReadingState): TimeInterval {
  const { document } = state;
  const own = governing(draft, document.times(draft.sentence), state);
  if (own) return own;
  const farthest = Math.max(0, draft.sentence.index - REACH);
  for (let index = draft.sentence.index - 1; index >= farthest; index--) {
    const sentence = document.sentences[index]!;
    if (sentence.paragraph !== draft.sentence.paragraph) break;
    const last = document.times(sentence).at(-1);
    // What lies ahead is a plan of that sentence alone.
    const past = last && !(Date.parse(last.interval.start) >= Date.parse(document.source.date) + DAY);
    if (past && isOfNow(draft) && isOld(last.interval.end, document.source.date)) break;
    if (past) return { ...last.interval, certainty: 'implied' };
  }
  return publication(document.source.date);
}

/** "Marines have crossed": what has happened by now did not happen on the day of history told before. */
function isOfNow({ sentence: { words, clauses }, first }: Draft): boolean {
  return words
    .slice(Math.max(0, first - 4), first)
    .some(
      ({ lower }, index) =>
        /^(?:has|have)$/.test(lower) && clauses[Math.max(0, first - 4) + index] === clauses[first],
    );
}

/** Days before publication at which a time is history. */
const OLD_DAYS = 31;

function isOld(end: string, published: string): boolean {
  return Date.parse(end) < Date.parse(published) - OLD_DAYS * DAY;
}

function governing(draft: Draft, times: readonly TimeExpression[], state: ReadingState): TimeInterval | null {
  const { sentence, first, last } = draft;
  let best: TimeExpression | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const expression of times) {
    const at = wordAt(sentence, expression.start);
    const apart = Math.abs((sentence.clauses[at] ?? 0) - (sentence.clauses[first] ?? 0));
    // What stands two clauses away speaks of something else, unless it opens or ends the sentence.
    if (apart > 1 && at > 1 && expression.end < sentence.end - 2) continue;
    const distance = at < first ? first - at : Math.max(0, at - last);
    const opens = at <= 1 ? 3 : 0;
    const said = isTimeOfSaying(draft, at, state) ? 12 : 0;
    const joined = at > 1 && at < first && isJoined(draft, at) ? 3 : 0;
    const score = -distance - 4 * Math.min(apart, 3) + opens - said - joined;
    if (score > bestScore) {
      best = expression;
      bestScore = score;
    }
  }
  if (!best) return null;
  if (isSinceWhen(draft, best)) return firstDay(best.interval);
  const said = isTimeOfSaying(draft, wordAt(sentence, best.start), state);
  return said ? { ...best.interval, certainty: 'implied' } : best.interval;
}

/** "attacked A on Monday and shelled B on Sunday": a day before the "and" is that of the verb before it. */
function isJoined({ sentence: { words }, first }: Draft, at: number): boolean {
  return words.slice(at + 1, first).some(({ lower }) => lower === 'and' || lower === 'but');
}

/** "off since 15 August, when a station was shelled": the day itself, not the stretch since. */
function isSinceWhen({ sentence, first }: Draft, { quote, end }: TimeExpression): boolean {
  const next = sentence.words.findIndex(({ start }) => start >= end);
  return /^since\b/i.test(quote) && sentence.words[next]?.lower === 'when' && next <= first;
}

function firstDay(interval: TimeInterval): TimeInterval {
  const end = `${new Date(Date.parse(interval.start) + DAY).toISOString().slice(0, 19)}Z`;
  return end < interval.end ? { ...interval, end } : interval;
}

/** "officials said on Friday": when it was said, which only implies when it was. */
function isTimeOfSaying({ sentence }: Draft, at: number, { document }: ReadingState): boolean {
  for (let index = at - 1; index >= Math.max(0, at - 3); index--) {
    if (document.lexicon.attribution.say!.has(sentence.words[index]!.lower)) return true;
    if (/[,;:]/.test(sentence.words[index + 1]!.gap)) return false;
  }
  return false;
}

/** The whole day of publication, or an empty interval when it is unknown. */
function publication(date: string): TimeInterval {
  const start = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(start)) return { start: '', end: '', precision: 'day', certainty: 'publication' };
  const stamp = (time: number) => `${new Date(time).toISOString().slice(0, 19)}Z`;
  return { start: stamp(start), end: stamp(start + DAY), precision: 'day', certainty: 'publication' };
}
