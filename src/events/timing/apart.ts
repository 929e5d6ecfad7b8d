import type { TimeExpression } from '../../time/types';
import type { Draft } from '../draft';
import type { Sentence } from '../reading/sentence';

/** What leads to a name that others give. */
const CALLED = /^(?:called|calls|described|describes|termed|say|says|said|believe|believes)$/;

/** How many clauses lie between a time and a word of its sentence; counted from the time's end that is nearer. */
export function clausesApart(sentence: Sentence, { start, end }: TimeExpression, word: number): number {
  const at = sentence.wordAt(start);
  const near = at < word ? sentence.wordAt(end - 1) : at;
  const apart = Math.abs((sentence.clauses[near] ?? 0) - (sentence.clauses[word] ?? 0));
  // "last week after what the authorities called an attack" is of one clause.
  return apart > 1 && isSoCalled(sentence, Math.min(near, word), Math.max(near, word)) ? apart - 1 : apart;
}

function isSoCalled({ words }: Sentence, from: number, to: number): boolean {
  const what = words.findIndex(({ lower }, index) => index > from && index < to && lower === 'what');
  return what > 0 && words.slice(what + 1, to).some(({ lower }) => CALLED.test(lower));
}

/** "confirmed on Thursday what was known the day before: the town is taken": the days before the colon are of what comes after. */
export function isOfAnnounced({ sentence: { words }, first }: Draft, { end }: TimeExpression): boolean {
  const colon = words.findIndex(({ gap, start }) => start >= end && gap.includes(':'));
  return colon > 0 && colon <= first && words.slice(0, colon).some(({ kind }) => kind.say);
}

/** "said that A had fallen but claimed that B was taken on Sunday": a day does not reach back into another report. */
export function isPastReport({ sentence: { words }, first, last }: Draft, at: number): boolean {
  if (at <= last) return false;
  return words.some(({ lower, kind }, index) => {
    if (
      index <= Math.max(first, last) ||
      index >= at - 1 ||
      !/^(?:and|but|while|whereas|although)$/.test(lower)
    )
      return false;
    return words[index + 1]!.lower === 'that' || (words[index + 1]!.kind.say && !kind.say);
  });
}

/** "in May, when a patrol crossed": the clause after a time and its comma is that time's, whatever else is named. */
export function isOwnWhen({ words, clauses }: Sentence, first: number, { end }: TimeExpression): boolean {
  const next = words.findIndex(({ start }) => start >= end);
  return words[next]?.lower === 'when' && next < first && clauses[next] === clauses[first];
}

/** "have been moved after the shelling of 30 December": what has come of it since. */
export function isAfterwards({ sentence: { words }, first, last }: Draft, at: number): boolean {
  const after = words.findIndex(({ lower }, index) => index > last && index < at - 1 && lower === 'after');
  if (after < 0 || words.slice(after + 1, at + 1).some(({ gap }) => /[,;:()]/.test(gap))) return false;
  return words.slice(Math.max(0, first - 4), last + 1).some(({ lower }) => /^(?:has|have)$/.test(lower));
}

/** "were killed in that strike", "wounded by the same blast". */
export function isOfThat({ sentence: { words }, last }: Draft): boolean {
  return words
    .slice(last + 1, last + 7)
    .some(
      ({ lower }, index) =>
        /^(?:that|same)$/.test(lower) &&
        /^(?:in|by|during|the|from)$/.test(words[last + index]!.lower) &&
        /^(?:strike|attack|shelling|blast|explosion|raid|bombing|assault|barrage)$/.test(
          words[last + 2 + index]?.lower ?? '',
        ),
    );
}
