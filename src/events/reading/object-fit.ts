import type { Draft, ReadingState } from '../draft';
import { hasFarSubject } from './far-subject';
import { placeAt } from './place-at';

/** How many words from the verb its object may begin. */
const OBJECT_REACH = 9;

/** Whether a place stands where the object does: after an active verb, before a passive one. */
export function hasObjectPlace(draft: Draft, state: ReadingState): boolean {
  const before = draft.voice === 'passive' || (draft.voice !== 'noun' && isRelative(draft, state));
  return (
    hasPlaceAmong(draft, state, draft.last + 1, OBJECT_REACH) ||
    (before &&
      (hasPlaceAmong(draft, state, draft.first - OBJECT_REACH, OBJECT_REACH) || hasFarSubject(draft, state)))
  );
}

/** "the town, which they captured": the object stands before, right at the "which". */
function isRelative({ sentence, first }: Draft, { document }: ReadingState): boolean {
  const { words } = sentence;
  for (let index = first - 1; index >= Math.max(1, first - 6); index--) {
    if (!/^(?:which|that)$/.test(words[index]!.lower)) continue;
    const { lower } = words[index - 1]!;
    const { settlement, site } = document.lexicon.classes;
    return settlement!.has(lower) || site!.has(lower) || placeAt(sentence, index - 1, document) >= 0;
  }
  return false;
}

/** "her speech bombed in Kharkiv": nothing is done to anything. */
export function isIntransitive({ voice, sentence, last }: Draft): boolean {
  return voice === 'active' && /^(?:in|at|on|with|for)$/.test(sentence.words[last + 1]?.lower ?? '');
}

/** Whether a place, a settlement's noun or (with `sites`) a site's stands among `count` words from an index. */
export function hasPlaceAmong(
  draft: Draft,
  { document }: ReadingState,
  from: number,
  count: number,
  sites = true,
): boolean {
  const { words, clauses } = draft.sentence;
  const { settlement, site, things } = document.lexicon.classes;
  for (let index = Math.max(0, from); index < Math.min(words.length, from + count); index++) {
    const word = words[index]!;
    if (index > draft.last && Math.abs(clauses[index]! - clauses[draft.last]!) > 0) return false;
    if (settlement!.has(word.lower)) return true;
    if (sites && (site!.has(word.lower) || things!.has(word.lower))) return true;
    if (sites && /^(?:it|there|them)$/.test(word.lower) && index > draft.last) return true;
    if (placeAt(draft.sentence, index, document) >= 0) return true;
  }
  return false;
}

/** Words of an object that may stand before its noun and are no place: "the strategically important hilltop village". */
const LOOSE = 3;

/** What is taken is a place: the object begins with one, after at most a few words; or a passive's subject is one. */
export function isTaken(draft: Draft, state: ReadingState, sites: boolean): boolean {
  if (draft.voice === 'passive' && isOfPeople(draft, state)) return false;
  if (draft.voice === 'passive' || isRelative(draft, state)) {
    if (hasPlaceAmong(draft, state, draft.first - OBJECT_REACH, OBJECT_REACH, sites)) return true;
  }
  const { document } = state;
  const { words, clauses } = draft.sentence;
  const { settlement, site } = document.lexicon.classes;
  let loose = 0;
  for (let index = draft.last + 1; index < words.length && loose <= LOOSE; index++) {
    const word = words[index]!;
    if (
      clauses[index] !== clauses[draft.last] ||
      /^(?:in|on|at|with|by|after|before|during|to|for|but|from|over)$/.test(word.lower)
    )
      return false;
    if (placeAt(draft.sentence, index, document) >= 0) return true;
    if (settlement!.has(word.lower) || (sites && site!.has(word.lower)) || word.lower === 'it') return true;
    if (
      !document.lexicon.places.fillers!.has(word.lower) &&
      !document.lexicon.actors.has(word.lower) &&
      !/^\d|ly$/.test(word.lower)
    )
      loose++;
  }
  return false;
}

/** "Residents of A were taken to a safe place": people are, and not where they live; a village of 300 people is. */
function isOfPeople({ sentence, first }: Draft, { document }: ReadingState): boolean {
  const { words, clauses } = sentence;
  for (let index = first - 1; index >= Math.max(0, first - OBJECT_REACH); index--) {
    if (clauses[index] !== clauses[first]) return false;
    if (!document.lexicon.classes.folk!.has(words[index]!.lower)) continue;
    return !words
      .slice(Math.max(0, index - 3), index)
      .some(({ lower }) => /^(?:of|with|where|housing|home|its|whose)$/.test(lower));
  }
  return false;
}

/** "an assault on the charter", "attacks the proposal": what is attacked must be somewhere or somebody. */
export function fitsTarget(draft: Draft, { document }: ReadingState): boolean {
  const { words, clauses } = draft.sentence;
  const next = words[draft.last + 1];
  const aimed = /^(?:on|against|at)$/.test(next?.lower ?? '');
  const direct =
    draft.voice === 'active' && /^(?:the|a|an|its|their|his|her|this|that)$/.test(next?.lower ?? '');
  if (!aimed && !direct) return true;
  const { settlement, site, force, people, equipment, part, things } = document.lexicon.classes;
  for (let index = draft.last + 2; index < Math.min(words.length, draft.last + 9); index++) {
    const word = words[index]!;
    if (/[;:]/.test(word.gap) || clauses[index] !== clauses[draft.last]) return false;
    if (placeAt(draft.sentence, index, document) >= 0) return true;
    if (document.lexicon.actors.has(word.lower) || /day$|^\d/.test(word.lower)) return true;
    if ([settlement, site, force, people, equipment, part, things].some((set) => set!.has(word.lower)))
      return true;
    // "on the charter of …": whatever comes now is not what was attacked.
    if (
      /^(?:of|as|for|in)$/.test(word.lower) &&
      !/^(?:group|number|pair|couple|series)$/.test(words[index - 1]!.lower)
    )
      return false;
  }
  return false;
}

/** Whether a force or a party stands where the object does. */
export function hasObjectActor(draft: Draft, { document }: ReadingState): boolean {
  const { words, clauses } = draft.sentence;
  const from = draft.voice === 'passive' ? Math.max(0, draft.first - OBJECT_REACH) : draft.last + 1;
  for (let index = from; index < Math.min(words.length, from + OBJECT_REACH); index++) {
    if (clauses[index] !== clauses[draft.first]) continue;
    if (
      document.lexicon.classes.force!.has(words[index]!.lower) ||
      document.lexicon.actors.has(words[index]!.lower)
    )
      return true;
  }
  return false;
}
