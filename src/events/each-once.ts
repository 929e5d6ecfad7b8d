import type { Draft } from './draft';
import { EVENT_TYPES } from './event-types';

/** Of the triggers of one sentence, in order, those that tell an event of their own. */
export function eachOnce(drafts: readonly Draft[]): readonly Draft[] {
  return withoutMeasure(withoutVerbOfStrike(withoutLaunch(withoutShared(withoutInner(drafts)))));
}

/** How far before a noun stands the superlative that measures it, in words. */
const MEASURE_REACH = 5;
const SUPERLATIVE =
  /^(?:largest|biggest|heaviest|deadliest|worst|fiercest|bloodiest|longest|costliest|such)$/;

/** "fired 90 missiles, in the largest barrage of the war": a strike that measures another is that other. */
function withoutMeasure(drafts: readonly Draft[]): readonly Draft[] {
  const measures = drafts.filter(
    (draft) =>
      isStrike(draft) &&
      draft.voice === 'noun' &&
      draft.sentence.words
        .slice(Math.max(0, draft.first - MEASURE_REACH), draft.first)
        .some(({ lower }) => SUPERLATIVE.test(lower)),
  );
  if (measures.length === 0 || !drafts.some((draft) => isStrike(draft) && !measures.includes(draft)))
    return drafts;
  return drafts.filter((draft) => !measures.includes(draft));
}

/** "repelled three attacks" is one event: a trigger inside a longer one only stands in where that does not hold. */
function withoutInner(drafts: readonly Draft[]): readonly Draft[] {
  const inner = new Map<Draft, Draft>();
  for (const draft of drafts) {
    const outer = drafts.find(
      (other) =>
        other !== draft &&
        ((other.first <= draft.first && other.last >= draft.last && swallows(other, draft)) ||
          isTail(draft, other)),
    );
    if (outer) inner.set(draft, outer);
  }
  if (inner.size === 0) return drafts;
  return drafts
    .filter((draft) => !inner.has(draft))
    .map((outer) => {
      const within = [...inner]
        .filter(([, other]) => other === outer)
        .flatMap(([one]) => [one, ...one.rivals]);
      return within.length === 0 ? outer : { ...outer, rivals: [...outer.rivals, ...within] };
    });
}

const SHARED_VERB = /^(?:hit|struck|attacked|targeted|damaged|rocked|shelled|bombed)$/;

/** "the plant was hit by a missile" is one strike: two that share the verb, of which the second says with what. */
function withoutShared(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.filter(
    (one) =>
      !drafts.some(
        (other) =>
          other.first === one.last &&
          other.first > one.first &&
          other.last > one.last &&
          SHARED_VERB.test(one.sentence.words[one.last]!.lower) &&
          isStrike(one) &&
          isStrike(other),
      ),
  );
}

function isStrike({ type }: Draft): boolean {
  return EVENT_TYPES[type].family === 'strikes';
}

/** Whether the inner trigger is one of the outer's own words, not something in its gap. */
function swallows(outer: Draft, inner: Draft): boolean {
  // "a missile killed two" is a strike and the harm it did.
  if (inner.type === 'casualties' && outer.type !== 'casualties') return false;
  const { words } = inner.sentence;
  return [words[inner.first]!, words[inner.last]!].some(({ lower }) =>
    outer.trigger.elements.some(({ forms }) => forms.has(lower)),
  );
}

/** "swept the Russians out of A": a leaving that begins within the words of another and ends one word behind them. */
function isTail(tail: Draft, { first, last, trigger }: Draft): boolean {
  if (tail.type !== 'withdrawal' || tail.first <= first || tail.first > last || tail.last !== last + 1)
    return false;
  const { words } = tail.sentence;
  return [words[tail.first]!, words[last]!].every(({ lower }) =>
    trigger.elements.some(({ forms }) => forms.has(lower)),
  );
}

/** Words between "missiles launched" and "hit", as in "Missiles launched from Belgorod hit". */
const LAUNCH_REACH = 8;
const LAUNCHED = /^(?:launched|fired|dropped)$/;

/** "Missiles launched from Belgorod hit Kharkiv" tells of the hit: where they came from only says which missiles. */
function withoutLaunch(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.filter((launch, index) => {
    if (isLaunchedBefore(launch, drafts[index - 1])) return false;
    const hit = drafts[index + 1];
    if (!hit || !LAUNCHED.test(launch.sentence.words[launch.last]!.lower) || launch.first === launch.last)
      return true;
    const { clauses } = launch.sentence;
    return !(
      EVENT_TYPES[hit.type].family === 'strikes' &&
      hit.voice === 'active' &&
      clauses[hit.first] === clauses[launch.last] &&
      hit.first - launch.last <= LAUNCH_REACH
    );
  });
}

/** "destroyed seven drones launched from A": the participle only says which drones. */
function isLaunchedBefore(
  { sentence: { words, clauses }, first, last }: Draft,
  before: Draft | undefined,
): boolean {
  return (
    before?.type === 'interception' &&
    before.last <= first &&
    LAUNCHED.test(words[last]!.lower) &&
    clauses[before.last] === clauses[last] &&
    /^(?:from|by|at|towards?|against)$/.test(words[last + 1]?.lower ?? '')
  );
}

/** Words between "air strikes" and "hit", as in "An air strike on Tuesday hit". */
const SUBJECT_REACH = 4;

/** "An air strike hit a depot" is one event: the verb goes whose subject is the strike itself. */
function withoutVerbOfStrike(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.filter((verb, index) => {
    const noun = drafts[index - 1];
    const isVerb = [verb, ...verb.rivals].some(
      ({ trigger, voice }) => trigger.type === 'by-instrument' && voice === 'active',
    );
    if (!noun || !isVerb || noun.voice !== 'noun') return true;
    const { words, clauses } = verb.sentence;
    if (LAUNCHED.test(words[noun.last]!.lower)) return true;
    const between = words.slice(noun.last + 1, verb.first + 1);
    return !(
      EVENT_TYPES[noun.type].family === 'strikes' &&
      clauses[noun.last] === clauses[verb.first] &&
      between.length <= SUBJECT_REACH &&
      between.every(({ gap, lower }) => !gap.includes(',') && lower !== 'and')
    );
  });
}
