import type { Draft, EventRefiner, ReadingState } from '../draft';
import { hasAircraft } from '../reading/aircraft';
import { isEntry } from '../reading/entry';
import { isFigurative } from '../reading/figurative';
import { hasForceAfter, hasForceBefore } from '../reading/force';
import { GROUND_NEEDS } from '../reading/ground-needs';
import { HARM_NEEDS } from '../reading/harm-needs';
import { HOLDING_NEEDS, isSubjectSettlement } from '../reading/holding';
import { isAlone, isLabel } from '../reading/label';
import {
  fitsTarget,
  hasObjectActor,
  hasObjectPlace,
  hasPlaceAmong,
  isIntransitive,
  isTaken,
} from '../reading/object-fit';
import type { Sentence } from '../reading/sentence';
import { hasMunition, isBlow, isOfWar, isWar } from '../reading/topic';

/** What a trigger asks of its surroundings, by the name that the lexicon uses. */
export const NEEDS: Readonly<Record<string, (draft: Draft, state: ReadingState) => boolean>> = {
  war: isWar,
  'war-or-blow': (draft, state) =>
    isWar(draft, state) || (hasLiteral(draft, state) && isBlow(draft.sentence, state)),
  'war-or-taken': (draft, state) =>
    isWar(draft, state) || (draft.voice === 'passive' && isTaken(draft, state, true)),
  'war-or-struck': (draft, state) => isWar(draft, state) || isStruck(draft, state),
  place: hasPlace,
  'no-accident': (draft, state) => !isAccident(draft, state),
  'plain-between': ({ sentence: { words, clauses }, first, last }) =>
    clauses[first] === clauses[last] && !words.slice(first, last).some(({ lower }) => lower === 'and'),
  shelled: isShelling,
  active: (draft) => draft.voice === 'active',
  passive: (draft) => draft.voice === 'passive',
  verb: (draft) => draft.voice !== 'noun',
  noun: (draft) => draft.voice === 'noun',
  // Whoever "was killed" is somebody, even "the head of the office".
  people: (draft, state) =>
    (draft.voice === 'passive' && state.document.isWar) ||
    hasClassNear(draft, state, 'people', 10) ||
    hasNumberNear(draft),
  munition: (draft, state) => hasMunition(draft.sentence, state),
  'war-or-place': (draft, state) => isWar(draft, state) || hasLiteral(draft, state),
  'munition-or-war': (draft, state) => hasMunition(draft.sentence, state) || isWar(draft, state),
  'object-place': (draft, state) => hasObjectPlace(draft, state),
  'object-place-or-actor': (draft, state) =>
    !isIntransitive(draft) && (hasObjectPlace(draft, state) || hasObjectActor(draft, state)),
  'object-place-or-target': (draft, state) =>
    hasObjectPlace(draft, state) || hasObjectActor(draft, state) || hasMunition(draft.sentence, state),
  'taken-place': (draft, state) => isTaken(draft, state, true),
  'taken-settlement': (draft, state) => isTaken(draft, state, false),
  ...HOLDING_NEEDS,
  ...HARM_NEEDS,
  ...GROUND_NEEDS,
  'subject-settlement': isSubjectSettlement,
  'target-fits': fitsTarget,
  shot: (draft, state) =>
    hasMunition(draft.sentence, state) ||
    draft.sentence.words.some(({ lower }) => /^(?:air|target|targets|pilot|aerial)$/.test(lower)) ||
    hasAircraft(draft.sentence) ||
    /^\d/.test(draft.sentence.words[draft.first + 1]?.lower ?? ''),
  'direct-object': (draft, state) => hasPlaceAmong(draft, state, draft.last + 1, 3),
  'target-place': (draft, state) => hasPlaceAmong(draft, state, draft.last + 1, 6, false),
  'artillery-near': (draft, state) => hasClassNear(draft, state, 'artillery', 6),
  'thing-near': (draft, state) =>
    ['site', 'equipment', 'things'].some((name) => hasClassNear(draft, state, name, 5)),
  label: isLabel,
  aimed: ({ sentence: { words }, last }) =>
    words
      .slice(last + 1, last + 9)
      .some(
        ({ lower }, index) =>
          /^(?:at|on|against|into|towards?)$/.test(lower) &&
          !/day$|^\d/.test(words[last + index + 2]?.lower ?? ''),
      ),
  entry: isEntry,
  alone: isAlone,
  'force-or-place': (draft, state) =>
    hasForceBefore(draft, state) || hasForceAfter(draft, state) || hasLiteral(draft, state),
  ends: ({ sentence: { words }, last }) => last === words.length - 1 || /[,;:.!]/.test(words[last + 1]!.gap),
  'definite-or-place': (draft, state) => isDefinite(draft, state) || hasLiteral(draft, state),
  'launch-or-place': (draft, state) =>
    hasLiteral(draft, state) || isDefinite(draft, state) || hasPlaceWord(draft, state),
  'settlement-next': (draft, state) => hasPlaceAmong(draft, state, draft.last + 1, 3, false),
  does: isDoing,
  inflected: ({ sentence, first }) => /(?:ed|ing)$/.test(sentence.words[first]!.lower),
  agent: isAgent,
  'be-before': ({ sentence: { words }, first }, { document }) =>
    document.lexicon.polarity.be!.has(words[first - 1]?.lower ?? ''),
  'thing-before': (draft, state) => hasThing(draft, state, draft.first - 6, draft.first),
  'thing-or-before': (draft, state) => hasThing(draft, state, draft.first - 8, draft.last + 7),
  'thing-or-place': (draft, state) =>
    hasThing(draft, state, draft.first - 8, draft.first) || hasLiteral(draft, state),
  'people-not-force': hasPeopleInside,
  counted: isCounted,
  'not-to-hospital': ({ sentence: { words }, last }) =>
    !words
      .slice(last + 1, last + 4)
      .some(({ lower }) => /^(?:hospitals?|court|prison|captivity)$/.test(lower)),
  'part-before': ({ sentence: { words }, first }, { document }) =>
    words.slice(Math.max(0, first - 8), first).some(({ lower }) => document.lexicon.classes.part!.has(lower)),
  // "on fire after an attack": the attack is told already.
  untold: ({ sentence: { words } }) =>
    !words.some(
      ({ lower, kind }) =>
        kind.weapon !== null || /^(?:attack|strike|hit|shell|bomb|blast|explosion)/.test(lower),
    ),
  'target-thing': (draft, state) => hasPlaceAmong(draft, state, draft.last + 1, 6),
  'party-before': ({ sentence: { words }, first }) =>
    words
      .slice(Math.max(0, first - 6), first)
      .some(({ lower, kind }) => (kind.actor?.side ?? '') !== '' || lower === 'enemy'),
  'subject-place': (draft, { document }) =>
    draft.sentence.resolutions.some((index) => {
      const { kind, start } = document.resolutions[index]!;
      return kind === 'literal' && start < draft.sentence.words[draft.first]!.start;
    }),
  aerial: (draft, state) => hasMunition(draft.sentence, state),
  'first-to-fall': ({ sentence: { words }, first }) =>
    words
      .slice(Math.max(0, first - 8), first)
      .some(({ lower }) => /^(?:first|last|latest|second)$/.test(lower)),
  'number-before': ({ sentence: { words }, first }) => NUMBERED.test(words[first - 1]?.lower ?? ''),
};

const NUMBERED = /^\d|^(?:one|two|three|four|five|six|seven|eight|nine|ten|dozens|people|were|are|left)$/;

/** Drops a trigger whose surroundings do not bear it out: "captured the mood", "fired the coach". */
export const needs: EventRefiner = {
  name: 'needs',
  refine(draft, state) {
    if (isInName(draft, state)) return [];
    const borne = [draft, ...draft.rivals].find(
      (one) =>
        one.trigger.needs.every((name) => NEEDS[name]?.(one, state) ?? true) && isOfWar(one, state.document),
    );
    if (!borne) state.refused.push(draft);
    return borne && !isFigurative(borne, state) ? [borne] : [];
  },
};

/** A crash or a crime, unless a weapon of war stands in the sentence, or only a driver does in a text about a war. */
function isAccident({ sentence }: Draft, { document }: ReadingState): boolean {
  const { accident, traffic } = document.lexicon.classes;
  if (sentence.words.some(({ kind: { weapon } }) => weapon !== null && weapon !== 'small-arms')) return false;
  return sentence.words.some(({ lower }) => accident!.has(lower) || (!document.isWar && traffic!.has(lower)));
}

/** "drones that had hit", not "drones were hit" nor "drones hit by". */
function isDoing({ sentence: { words }, last }: Draft, { document }: ReadingState): boolean {
  const { be } = document.lexicon.polarity;
  const before = words[last - 1]?.lower ?? '';
  return !be!.has(before) && !/^(?:an?|the|of)$/.test(before) && words[last + 1]?.lower !== 'by';
}

const HARMED =
  /^(?:killed|wounded|injured|hurt|maimed|damaged|destroyed|burned|burnt|blinded|knocked|left|disabled|died|dead|alight|ablaze|set|fire|wiped|buried|torn|ripped|flattened|gutted|wrecked|shattered|crushed|incinerated|demolished|levelled)$/;

/** "killed on the road by a drone": a weapon after "by", and what came to harm before that, in the same clause. */
function isAgent({ sentence, first }: Draft): boolean {
  const { words } = sentence;
  for (let index = first - 1; index >= Math.max(1, first - 4); index--) {
    if (/[,;:.]/.test(words[index + 1]!.gap)) return false;
    if (words[index]!.lower === 'by') return isHarmedBefore(sentence, index);
  }
  return false;
}

function isHarmedBefore({ words, clauses }: Sentence, first: number): boolean {
  for (let index = first - 1; index >= Math.max(0, first - 10); index--) {
    if (clauses[index] !== clauses[first] || /[;:.]/.test(words[index + 1]!.gap)) return false;
    if (HARMED.test(words[index]!.lower)) return true;
  }
  return false;
}

const COUNT =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|dozen|dozens|several|hundred)$/;

/** "eleven impacts", "three more strikes", "the second hit": how often, right before the noun. */
function isCounted({ sentence: { words }, first }: Draft): boolean {
  const [far = '', near = ''] = words.slice(Math.max(0, first - 2), first).map(({ lower }) => lower);
  const number = (word: string) => /^\d{1,4}$/.test(word) || COUNT.test(word);
  return (
    number(near) || (number(far) && /^(?:more|direct|separate|new|enemy|combat|further|such)$/.test(near))
  );
}

/** Whether a building, a site or a machine stands between two words, the second exclusive. */
function hasThing(
  { sentence: { words } }: Draft,
  { document }: ReadingState,
  from: number,
  to: number,
): boolean {
  const { things, site, equipment } = document.lexicon.classes;
  return words
    .slice(Math.max(0, from), to)
    .some(({ lower }) => things!.has(lower) || site!.has(lower) || equipment!.has(lower));
}

/** "got a woman out of": people, and no troops, stand inside the trigger. */
function hasPeopleInside({ sentence: { words }, first, last }: Draft, { document }: ReadingState): boolean {
  const { people, force } = document.lexicon.classes;
  const inside = words.slice(first, last).map(({ lower }) => lower);
  return inside.some((word) => people!.has(word)) && !inside.some((word) => force!.has(word));
}

const NAMED =
  /^(?:Street|Square|Avenue|Boulevard|Lane|Road|Museum|Day|Park|Monument|Memorial|Theatre|Club|Cup|Prize|Medal|Society|Foundation|Studio)$/;

/** "Wichita Falls", "Liberation Street": a word of a name announces nothing. */
function isInName({ sentence, first, last }: Draft, { document }: ReadingState): boolean {
  const { start, text } = sentence.words[first]!;
  const next = sentence.words[last + 1];
  if (/^\p{Lu}/u.test(text) && next?.gap === ' ' && NAMED.test(next.text)) return true;
  // "the 3rd Assault", "the 3rd Assault Brigade"
  if (/^\p{Lu}/u.test(text) && /^\d{1,3}(?:st|nd|rd|th)$/.test(sentence.words[first - 1]?.lower ?? ''))
    return true;
  return sentence.resolutions.some((index) => {
    const { start: from, end, relation, kind } = document.resolutions[index]!;
    // "The Chonhar bridge was hit" tells of it all the same.
    const isInside = start >= from && sentence.words[last]!.start < end;
    // "Kurakhove, power station and all, Russian.": a nation's word is no name.
    return isInside && !relation && !(kind === 'associative' && start === from);
  });
}

/** "a strike on a petrol station in Nikopol", not "on strike on Monday". */
function isStruck(draft: Draft, state: ReadingState): boolean {
  const { words } = draft.sentence;
  return (
    words[draft.first - 1]?.lower !== 'on' &&
    !/day$|^\d/.test(words[draft.last + 1]?.lower ?? '') &&
    hasPlaceAmong(draft, state, draft.last + 1, 3)
  );
}

function hasPlace(draft: Draft, state: ReadingState): boolean {
  return hasLiteral(draft, state) || hasPlaceWord(draft, state);
}

function hasLiteral(draft: Draft, { document }: ReadingState): boolean {
  return draft.sentence.resolutions.some((index) => document.resolutions[index]!.kind === 'literal');
}

function hasPlaceWord(draft: Draft, { document }: ReadingState): boolean {
  const { settlement, site } = document.lexicon.classes;
  return draft.sentence.words.some(({ lower }) => settlement!.has(lower) || site!.has(lower));
}

function hasClassNear(draft: Draft, { document }: ReadingState, name: string, reach: number): boolean {
  const { words } = draft.sentence;
  const members = document.lexicon.classes[name]!;
  for (
    let index = Math.max(0, draft.first - reach);
    index < Math.min(words.length, draft.last + reach);
    index++
  ) {
    if (members.has(words[index]!.lower)) return true;
  }
  return false;
}

function hasNumberNear({ sentence: { words }, first, last }: Draft): boolean {
  return words.slice(Math.max(0, first - 5), last + 5).some(({ text }) => /^\d{1,6}$/.test(text));
}

/** "shells" is a verb after a party or "who", else what guns fire: "half a million shells bought abroad". */
function isShelling({ sentence: { words }, first }: Draft): boolean {
  if (words[first]!.lower === 'shelled') return true;
  const before = words[first - 1];
  if (!before) return false;
  const { lower, kind } = before;
  // "artillery shells and vehicles for the front"
  if (
    /^(?:and|or|for|from|to|of|with|that|worth|were|was|are|had|have|per|a)$/.test(
      words[first + 1]?.lower ?? '',
    )
  )
    return false;
  return (
    (kind.actor !== null && !/an$/.test(lower)) ||
    /^(?:to|they|who|which|it|and|forces|troops|army|artillery|guns|units|also|still|again|daily|regularly)$/.test(
      lower,
    )
  );
}

/** "Russia's assault", "their offensive", "the siege": something that is taken to be there. */
function isDefinite(draft: Draft, { document }: ReadingState): boolean {
  const { words } = draft.sentence;
  for (let index = draft.first - 1; index >= Math.max(0, draft.first - 3); index--) {
    const word = words[index]!;
    if (word.possessive || /^(?:their|its|our|his)$/.test(word.lower)) return true;
    if (document.lexicon.actors.get(word.lower)?.side) return true;
  }
  return false;
}
