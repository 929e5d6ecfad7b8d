import type { Draft, ReadingState } from '../draft';
import { isBlowType } from '../event-types';
import { MARK } from '../lexicon/word-kinds';
import type { EventType } from '../types';

/** What weather and accidents do as well as weapons. */
const NATURAL: readonly EventType[] = ['damage', 'evacuation', 'casualties', 'invasion', 'explosion'];

/** How many words before a verb its subject is looked for. */
const SUBJECT_REACH = 4;

/**
 * Whether a word of war is a figure of speech, the weather's work or a rehearsal: "a barrage of
 * criticism", "prices exploded", "came under fire from fans", "snow knocked out power", "troops
 * repelled an imaginary attack".
 */
export function isFigurative(draft: Draft, state: ReadingState): boolean {
  return (
    isOfSomethingElse(draft, state) ||
    isAbstract(draft, state) ||
    isBlame(draft, state) ||
    isQuarrel(draft, state) ||
    isNaturalOrRehearsed(draft, state) ||
    isMention(draft) ||
    isFromPact(draft)
  );
}

/** The weather's work, or that of troops who train: "snow knocked out power", "an imaginary attack". */
export function isNaturalOrRehearsed(draft: Draft, state: ReadingState): boolean {
  return isNatural(draft, state) || isRehearsed(draft);
}

const POURED = /^(?:explosions?|blasts?|barrages?|bombardments?|salvos?|volleys?|onslaughts?)$/;

/** "an explosion of colour": of neither a weapon, nor a place, nor a number. */
function isOfSomethingElse({ sentence, first, last }: Draft, { document }: ReadingState): boolean {
  const { words, resolutions } = sentence;
  if (first !== last || !POURED.test(words[first]!.lower) || words[last + 1]?.lower !== 'of') return false;
  const { settlement, site, things, equipment, force } = document.lexicon.classes;
  const sets = [settlement!, site!, things!, equipment!, force!];
  const after = words.slice(last + 2, last + 7);
  const stop = after.findIndex(({ lower }) => /^(?:in|at|on|near|over|from|that|which|against)$/.test(lower));
  return !after.slice(0, stop < 0 ? after.length : stop).some(({ lower, kind, start }) => {
    const known =
      kind.war || kind.weapon !== null || kind.actor !== null || sets.some((set) => set.has(lower));
    const placed = resolutions.some((index) => {
      const resolution = document.resolutions[index]!;
      return start >= resolution.start && start < resolution.end;
    });
    return (
      known ||
      placed ||
      /^\d|^(?:fire|ammunition|gas|it|them|this|last|those|these|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
        lower,
      )
    );
  });
}

/** "prices exploded", "the deficit blew up". */
function isAbstract({ sentence: { words, clauses }, first }: Draft, { document }: ReadingState): boolean {
  const { abstract } = document.lexicon.classes;
  for (let index = first - 1; index >= Math.max(0, first - SUBJECT_REACH); index--) {
    if (clauses[index] !== clauses[first] || /[,;:]/.test(words[index + 1]!.gap)) return false;
    if (!abstract!.has(words[index]!.lower)) continue;
    // "the market was hit": a place of trade, unless it is what goes up.
    return !/^(?:in|at|on|of|near|by|under|over|during|amid|after|from)$/.test(words[index - 1]?.lower ?? '');
  }
  return false;
}

/** Words between a place and the fire that it is under, at most. */
const PLACE_REACH = 4;

/** "came under fire for the state of the roads", "under attack from fans": blamed, not shot at. */
function isBlame({ sentence, trigger, first, last }: Draft, { document }: ReadingState): boolean {
  const { words, resolutions } = sentence;
  const under = words.slice(first, last + 1).some(({ lower }) => lower === 'under');
  if (!under || !/^(?:come\/v )?under\b/.test(trigger.words)) return false;
  if (!/^(?:for|from|over)$/.test(words[last + 1]?.lower ?? '')) return false;
  const at = resolutions.map((index) => document.resolutions[index]!);
  const before = words.slice(Math.max(0, first - PLACE_REACH), first);
  // "Nikopol is under fire from the other bank"
  if (
    document.isWar &&
    before.some(({ start }) => at.some((one) => one.kind === 'literal' && one.start === start))
  )
    return false;
  return !words.slice(last + 2, last + 8).some(({ lower, kind, start }) => {
    const placed = resolutions.some((index) => document.resolutions[index]!.start === start);
    return (
      placed ||
      kind.war ||
      kind.weapon !== null ||
      (kind.actor !== null && kind.actor.side !== '') ||
      /^\d|^(?:time|times|day|days|hour|hours|week|weeks|night|nights|months?|years?|second|minutes?|positions?|across|both|all)$/.test(
        lower,
      )
    );
  });
}

/** What is fought over with weapons, and not with words, beside places and settlements. */
const FOUGHT_OVER =
  /^(?:sea|river|sky|skies|airspace|border|hills?|heights?|roads?|bridges?|positions?|trench(?:es)?|forests?|streets?|islands?|coast|front|control|territory|ground|land)$/;
/** How many words after "over" it is looked for. */
const OVER_REACH = 5;

/** "clashed over grain imports": with words. */
function isQuarrel({ type, sentence, last }: Draft, { document }: ReadingState): boolean {
  const { words, resolutions } = sentence;
  if (type !== 'clash' || words[last + 1]?.lower !== 'over') return false;
  const { settlement, site } = document.lexicon.classes;
  const after = words.slice(last + 2, last + 2 + OVER_REACH);
  const stop = after.findIndex(
    ({ lower, gap }) => /[,;:]/.test(gap) || /^(?:from|in|at|to|as|with)$/.test(lower),
  );
  return !after
    .slice(0, stop < 0 ? after.length : stop)
    .some(
      ({ lower, start }) =>
        FOUGHT_OVER.test(lower) ||
        settlement!.has(lower) ||
        site!.has(lower) ||
        resolutions.some((index) => document.resolutions[index]!.start === start),
    );
}

/** Snow, floods, a prank call: no weapon in the sentence and something else that did it. */
function isNatural({ type, sentence }: Draft, { document }: ReadingState): boolean {
  if (!NATURAL.includes(type) || (sentence.marks & MARK.nature) === 0) return false;
  const { nature } = document.lexicon.classes;
  let natural = false;
  for (const [index, { lower, kind }] of sentence.words.entries()) {
    if (nature!.has(lower)) natural ||= lower !== 'gas' || isGasAccident(sentence.words, index);
    else if (
      kind.weapon !== null ||
      /^(?:dam|shelling|shelled|strikes?|attacks?|debris|wreckage|fragments?)$/.test(lower)
    )
      return false;
  }
  return natural;
}

/** "a gas explosion", "gas leaked", but not "a gas pipe was damaged". */
function isGasAccident(words: Draft['sentence']['words'], at: number): boolean {
  return words
    .slice(at + 1, at + 3)
    .some(({ lower }) =>
      /^(?:explosions?|explod\w*|blasts?|leak\w*|cylinders?|canisters?|bottles?|stoves?|poisoning)$/.test(
        lower,
      ),
    );
}

const MOCK = /^(?:mock|imaginary|simulated|fictional|fictitious|pretend|staged|notional)$/;
const DRILL = /^(?:exercises?|drills?|manoeuvres|maneuvers|rehearsals?|war-?games?|simulation)$/;

/** How a drill is held, and how many words before it that stands. */
const HELD =
  /^(?:h[eo]ld(?:s|ing)?|conduct(?:s|ed|ing)?|stag(?:es?|ed|ing)|began|begins|joined|hosted|hosts)$/;
const HELD_REACH = 4;

/** In an exercise, or called a mock one. */
function isRehearsed({ type, sentence: { words }, first, last }: Draft): boolean {
  const near = words.slice(Math.max(0, first - 3), last + 4);
  if (near.some(({ lower }) => MOCK.test(lower))) return true;
  const drill = words.findLastIndex(({ lower }, index) => index < first && DRILL.test(lower));
  if (drill < 0 || !isBlowType(type)) return drill >= 0;
  // "held drills near A, firing rockets": in them. "Struck a camp during drills" is another's work.
  return (
    words.slice(Math.max(drill, first - 2), first + 1).some(({ lower }) => lower.endsWith('ing')) &&
    words.slice(Math.max(0, drill - HELD_REACH), drill).some(({ lower }) => HELD.test(lower))
  );
}

/** "carrying the wounded": people who came to harm, and nothing that happens to them. */
function isMention({ type, sentence: { words }, first, last }: Draft): boolean {
  return (
    type === 'casualties' &&
    first === last &&
    words[first - 1]?.lower === 'the' &&
    /^(?:dead|wounded|injured)$/.test(words[first]!.lower)
  );
}

/** What stands on paper or is held at a table. */
const PACT =
  /^(?:deals?|agreements?|treat(?:y|ies)|talks|pacts?|accords?|negotiations|conventions?|initiative|council|tournament|race|contest)$/;
/** Words that lead on to something else: "pulled out of Lyman after the talks". */
const ASIDE = /^(?:in|at|near|after|before|during|for|ahead|as|under|and)$/;
/** How many words after the verb the pact is looked for. */
const PACT_REACH = 6;

/** "pulled out of the grain deal": it is no ground that somebody withdraws from. */
function isFromPact({ type, sentence: { words }, last }: Draft): boolean {
  if (type !== 'withdrawal') return false;
  const after = words.slice(last + 1, last + 1 + PACT_REACH);
  const pact = after.findIndex(({ lower }) => PACT.test(lower));
  return (
    pact >= 0 && after.slice(0, pact + 1).every(({ gap, lower }) => !/[,;:]/.test(gap) && !ASIDE.test(lower))
  );
}
