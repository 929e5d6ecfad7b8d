import type { TimeExpression } from '../../time/types';
import type { Draft } from '../draft';
import type { EventDocument } from '../reading/document';
import { expandList } from '../reading/place-list';
import { clausesApart, isOfAnnounced, isOfThat, isPastReport } from './apart';
import { isCounted } from './counted';
import { isOfFootage } from './footage';
import { isHistory } from './history';
import { isOpening } from './opening';
import { scopeOf } from './scope';
import { isTimeOfSaying } from './time-of-saying';

/** Whether a time can be that of a draft at all. */
export function reaches(draft: Draft, expression: TimeExpression, document: EventDocument): boolean {
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
  if (
    isFar &&
    !isOfAnnounced(draft, expression) &&
    !isOfFootage(sentence, at) &&
    !isOfList(draft, expression, document)
  )
    return false;
  if (isOfParticiple(draft, at)) return false;
  const scope = scopeOf(sentence, expression);
  if (scope.isClosed && isOfItself(draft, scope.from)) return true;
  // "Fighters who on Monday burst into the town": a trigger may reach into the clause.
  const isInside = scope.from <= Math.max(first, draft.last) && first <= scope.to;
  if (scope.isClosed && !isInside) return false;
  if (!isHistory(expression, document)) return true;
  return isInside && isNear(draft, expression, document);
}

/** Words between the last place of a list and the time of all of it, at most. */
const LIST_REACH = 2;

/** "attacked near A; east of A near B; and near C on 2 September": a time after a list is that of what happened in all of it. */
function isOfList({ sentence, first }: Draft, { start }: TimeExpression, document: EventDocument): boolean {
  const { resolutions } = document;
  const { clauses } = sentence;
  const before = sentence.resolutions.findLast((at) => resolutions[at]!.end <= start);
  if (before === undefined) return false;
  const last = sentence.wordAt(resolutions[before]!.end - 1);
  if (sentence.wordAt(start) - last > LIST_REACH) return false;
  return expandList(before, sentence, document).some((at) => {
    const member = sentence.wordAt(resolutions[at]!.start);
    return member > first && clauses[member] === clauses[first];
  });
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
  if (isOfOwned(words, own, last)) return true;
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

/** "lost the ground it seized in August": a pronoun right after a noun opens a clause that has the day. */
function isOfOwned(words: Draft['sentence']['words'], own: number, last: number): boolean {
  const [noun, pronoun] = [words[own - 2], words[own - 1]];
  if (!noun || own - 2 <= last || !/^(?:it|they|he|she|we)$/.test(pronoun!.lower)) return false;
  if (pronoun!.gap !== ' ' || !OBJECT_PARTICIPLE.test(words[own]!.lower)) return false;
  return !/^(?:and|but|that|when|as|after|before|while|where|since|because|if|until|which|said|says|what)$/.test(
    noun.lower,
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
function isRelativeTo(
  { sentence, first }: Pick<Draft, 'sentence' | 'first'>,
  { end }: TimeExpression,
): boolean {
  const { words, clauses } = sentence;
  const next = words.findIndex(({ start }) => start >= end);
  if (next < 0 || next > first) return false;
  const opener = words[next]!.lower === 'in' ? next + 1 : next;
  return /^(?:which|when|where)$/.test(words[opener]?.lower ?? '') && clauses[opener] === clauses[first];
}

/** Whether history is told of a draft: of what stands right beside it, or of all after it when it opens the sentence. */
function isNear(
  { sentence, first, last }: Draft,
  expression: TimeExpression,
  document: EventDocument,
): boolean {
  const { words } = sentence;
  const at = sentence.wordAt(expression.start);
  if (isRelativeTo({ sentence, first }, expression)) return true;
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
