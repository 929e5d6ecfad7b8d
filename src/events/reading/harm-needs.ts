import { WITHIN_REACH } from '../../../geo/countries';
import type { Draft, ReadingState } from '../draft';
import { type Count, findCounts } from './counts';
import { placeAt } from './place-at';
import type { Sentence } from './sentence';
import { hasMunition, isWar } from './topic';

/** How many words after a trigger those stand whom it speaks of: "took in another seven people". */
const REACH = 5;

/** Numbers, and words before somebody who is counted or told of: "another", "his", "at least", "up to". */
const COUNTING =
  /^(?:\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|dozens?|scores|hundreds?|several|many|another|a|an|his|her|their|at|more|up)$/;

/** Past forms after a weapon that do no harm, or of which it is the object: "arrived", "supplied". */
const HARMLESS =
  /^(?:used|needed|seemed|served|remained|belonged|counted|cost|developed|produced|supplied|delivered|arrived|intercepted|downed|detected|recorded|launched|fired|failed|missed|passed|headed|circled|crossed|continued|violated|entered|allowed|helped|forced|meant|gave|had|kept|made|saw|said|carried|appeared|looked|changed|became|based|guided|designed|armed|involved|called|named|required|combined|promised|provided|purchased|received|ordered|approved|delayed|worked|lacked|fuelled|powered|covered|ranged|flew|went|came|got|exceeded|outnumbered|dominated|monitored|filmed|spotted|tracked|watched|showed|captured|dropped)$/;
/** Any past form of a verb. */
const PAST =
  /ed$|^(?:took|left|fell|found|broke|brought|tore|struck|cut|lit|met|put|set|sent|shook|sank|split|threw|blew|burst|drove|caught|lost|swept|ate|ground|bit|stole|undid|spun|bent|wrote|ran)$/;
/** What may stand between a weapon and its verb. */
const ADVERB = /ly$|^(?:had|has|have|also|then|again|later|that|which|once|twice|overnight|just|all)$/;

/** Index of the last word that still opens a sentence: "Another hit the depot", after missiles were told of. */
const OPENING = 3;

/** What triggers of harm ask of their surroundings, by the names that the lexicon uses. */
export const HARM_NEEDS: Readonly<Record<string, (draft: Draft, state: ReadingState) => boolean>> = {
  'number-after': ({ sentence: { words, clauses }, last }) =>
    words
      .slice(last + 1, last + 1 + REACH)
      .some(({ lower }, index) => clauses[last + 1 + index] === clauses[last] && COUNTING.test(lower)),
  'number-near-or-people': ({ sentence: { words }, first, last }, { document }) =>
    words
      .slice(Math.max(0, first - REACH), last + 1 + 2 * REACH)
      .some(({ lower }) => /^\d/.test(lower) || document.lexicon.classes.people!.has(lower)),
  // "Twenty dead", "two journalists dead", "hundreds are feared dead", but not "left for dead"
  'counted-before': (draft, state) =>
    COUNTED.test(draft.sentence.words[draft.first - 1]?.lower ?? '') ||
    countsOf(draft, state).some(({ to }) => isJoined(draft.sentence, to, draft.first)),
  // "Losses of the enemy: 561 persons"
  'count-after': ({ sentence, last }, state) =>
    countsOf({ sentence }, state).some(
      ({ from, named }) => named && from > last && from - last <= COUNT_REACH,
    ),
  // "The city lost two people to drones", but not "lost a fighter jet"
  'counted-object': ({ sentence, last }, state) =>
    countsOf({ sentence }, state).some(
      ({ from, to, named }) => named && from === last + 1 && !isMachine(sentence, to + 1, state),
    ),
  'place-or-count': ({ sentence, first, last }, state) =>
    sentence.resolutions.some((at) => state.document.resolutions[at]!.kind === 'literal') ||
    countsOf({ sentence }, state).some(({ from, to }) => from >= first - REACH && to <= last + REACH),
  // "24 launched, 20 down"
  'after-launch': ({ sentence: { words }, first }) =>
    /^\d/.test(words[first - 1]?.lower ?? '') &&
    words.slice(Math.max(0, first - 4), first).some(({ lower }) => /^(?:launched|fired|sent)$/.test(lower)),
  acts: isActing,
  'harms-thing': (draft, state) => isHarming(draft, state, ['things', 'fabric', 'equipment']),
  'harms-fabric': (draft, state) => isHarming(draft, state, ['fabric']),
  'air-guard': ({ sentence: { words }, first }) =>
    words.slice(0, first).some(({ lower }) => /^(?:air|defences?|defenses?|defenders|ministry)$/.test(lower)),
  'no-object': ({ sentence: { words }, last }) => isWithoutObject(words[last + 1]),
  undestroyed: (draft) => !isDestroyed(draft),
  'mine-after': ({ sentence: { words }, last }) =>
    words.slice(last + 1, last + 4).some(({ lower }) => /^(?:an?|one|mine|landmine)$/.test(lower)),
  'after-munition': (draft, state) => draft.first <= OPENING && hasMunition(draft.sentence, state),
  'facility-near': ({ sentence: { words }, first, last }, { document }) =>
    words
      .slice(Math.max(0, first - REACH), last + 1 + REACH)
      .some(({ lower }) => document.lexicon.classes.facility!.has(lower)),
  // Elsewhere people leave a flood and a boiler goes off; in a country at war no more words are needed.
  'war-or-front': (draft, state) => isWar(draft, state) || isAtFront(draft, state),
};

/** Right before "dead" where its subject stands farther off. */
const COUNTED = /^(?:dozens|people|were|are|left)$/;

/** Words between "losses" and how many people those were. */
const COUNT_REACH = 12;

function countsOf({ sentence }: Pick<Draft, 'sentence'>, { document }: ReadingState): readonly Count[] {
  return findCounts(sentence, document.lexicon.casualties);
}

/** What may stand between a count and what befell those counted: "were", "of the", "are feared". */
const JOINS =
  /^(?:is|are|was|were|be|been|being|left|lay|lie|of|the|their|feared|believed|reported|confirmed|presumed|civilian|already|more|people|others?|shot)$/;

/** Whether nothing but joining words stands between a count and a trigger. */
function isJoined({ words }: Sentence, to: number, first: number): boolean {
  if (to >= first || first - to > 4) return false;
  for (let index = to + 1; index <= first; index++) {
    if (words[index]!.gap !== ' ' && words[index]!.gap !== '-') return false;
    if (index < first && !JOINS.test(words[index]!.lower)) return false;
  }
  return true;
}

/** "a fighter jet", "two officer cars": who is named only says whose. */
function isMachine({ words }: Sentence, at: number, { document }: ReadingState): boolean {
  const next = words[at];
  if (next?.gap !== ' ') return false;
  const { equipment, things } = document.lexicon.classes;
  return equipment!.has(next.lower) || things!.has(next.lower);
}

/** "A missile emptied the market square": a weapon does something to somewhere, whatever the verb. */
function isActing({ sentence, last }: Draft, { document }: ReadingState): boolean {
  const { words, clauses } = sentence;
  let verb = last + 1;
  while (verb < words.length && verb < last + 4 && ADVERB.test(words[verb]!.lower)) verb++;
  const found = words[verb];
  if (found?.gap !== ' ' || !PAST.test(found.lower) || HARMLESS.test(found.lower)) return false;
  const { settlement, site, things, people } = document.lexicon.classes;
  for (let index = verb + 1; index < Math.min(words.length, verb + 7); index++) {
    const { lower } = words[index]!;
    if (clauses[index] !== clauses[verb] || /^(?:by|from)$/.test(lower)) return false;
    if ([settlement, site, things, people].some((set) => set!.has(lower))) return true;
    if (placeAt(sentence, index, document) >= 0) return true;
  }
  return false;
}

/** How far before a passive verb, and behind an active one, stands what it speaks of, in words. */
const SUBJECT_REACH = 7;
const OBJECT_REACH = 5;
/** What ends the object of a verb: "broke the silence in the house". */
const PAST_OBJECT = /^(?:in|at|on|near|from|by|with|to|for|as|after|when|while|and|over|outside|of)$/;
/** "tore off part of the roof", "two of the tanks": before "of" where the object goes on. */
const PART_OF =
  /^(?:part|parts|half|most|much|section|row|piece|rest|one|two|three|four|five|several|some|dozens|many)$/;

/** "smashed a roof", "the pipe was severed": what is built is the verb's object or, in the passive, its subject. */
function isHarming(
  { sentence, first, last, voice }: Draft,
  { document }: ReadingState,
  names: readonly string[],
): boolean {
  if (voice === 'noun') return false;
  const { words, clauses } = sentence;
  const { classes } = document.lexicon;
  const isThing = (index: number) => names.some((name) => classes[name]!.has(words[index]!.lower));
  if (voice === 'passive') {
    for (let index = first - 1; index >= Math.max(0, first - SUBJECT_REACH); index--) {
      if (clauses[index] !== clauses[first] || /[;:.]/.test(words[index + 1]!.gap)) return false;
      if (isThing(index)) return true;
    }
    return false;
  }
  for (let index = last + 1; index < Math.min(words.length, last + 1 + OBJECT_REACH); index++) {
    const { gap, lower } = words[index]!;
    if (/[,;:.()]/.test(gap)) return false;
    if (lower === 'of' ? !PART_OF.test(words[index - 1]!.lower) : PAST_OBJECT.test(lower)) return false;
    if (isThing(index)) return true;
  }
  return false;
}

/** "22 of 27 drones were cut down", "a raid of 61 drones destroyed over five regions": they did nothing. */
function isDestroyed({ sentence: { words }, last }: Draft): boolean {
  const { lower } = words[last]!;
  const isPassive = /^(?:was|were|been|being)$/.test(words[last - 1]?.lower ?? '');
  if (lower === 'cut') return isPassive && words[last + 1]?.lower === 'down';
  return lower === 'destroyed' && (isPassive || isWithoutObject(words[last + 1]));
}

/** "61 drones destroyed overnight over five regions", not "drones destroyed a depot". */
function isWithoutObject(next: Sentence['words'][number] | undefined): boolean {
  return (
    next === undefined ||
    next.gap !== ' ' ||
    /^(?:over|in|above|near|overnight|during|on|at|since|last|this|yesterday|today|between|by|across|there|within)$/.test(
      next.lower,
    )
  );
}

/** Whether no place that a sentence names lies outside the countries whose towns are struck in this war. */
function isAtFront({ sentence }: Draft, { document: { resolutions } }: ReadingState): boolean {
  return sentence.resolutions.every((at) => {
    const { kind, place } = resolutions[at]!;
    return kind !== 'literal' || place === null || WITHIN_REACH.has(place.country);
  });
}
