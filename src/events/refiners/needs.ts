import type { Draft, EventRefiner, ReadingState } from '../draft';
import type { Sentence } from '../reading/sentence';

/** What a trigger asks of its surroundings, by the name that the lexicon uses. */
const NEEDS: Readonly<Record<string, (draft: Draft, state: ReadingState) => boolean>> = {
  war: isWar,
  place: hasPlace,
  'no-accident': ({ sentence }, { document }) =>
    !sentence.words.some(({ lower }) => document.lexicon.classes.accident!.has(lower)),
  shelled: (draft, state) => draft.sentence.words[draft.first]!.lower === 'shelled' || isWar(draft, state),
  passive: (draft) => draft.voice === 'passive',
  verb: (draft) => draft.voice !== 'noun',
  noun: (draft) => draft.voice === 'noun',
  people: (draft, state) => hasClassNear(draft, state, 'people', 10) || hasNumberNear(draft),
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
  'subject-settlement': (draft, state) => isPlaceAt(draft, state, draft.first - 4, 4, false),
  'target-fits': fitsTarget,
  shot: (draft, state) =>
    hasMunition(draft.sentence, state) ||
    draft.sentence.words.some(({ lower }) => /^(?:air|target|targets|pilot|aerial)$/.test(lower)) ||
    /^\d/.test(draft.sentence.words[draft.first + 1]?.lower ?? ''),
  'direct-object': (draft, state) => isPlaceAt(draft, state, draft.last + 1, 3),
  'force-subject': (draft, state) => hasForceBefore(draft, state),
  'force-object': (draft, state) => hasForceAfter(draft, state),
  'definite-or-place': (draft, state) => isDefinite(draft, state) || hasLiteral(draft, state),
  'launch-or-place': (draft, state) =>
    hasLiteral(draft, state) || isDefinite(draft, state) || hasPlaceWord(draft, state),
  'number-before': (draft) =>
    /^\d|^(?:one|two|three|four|five|six|seven|eight|nine|ten|dozens|people|were|are|left)$/.test(
      draft.sentence.words[draft.first - 1]?.lower ?? '',
    ),
};

/** Drops a trigger whose surroundings do not bear it out: "captured the mood", "fired the coach". */
export const needs: EventRefiner = {
  name: 'needs',
  refine(draft, state) {
    if (isInName(draft, state)) return [];
    if (isPeace(draft.sentence, state) || (state.document.isPeace && !isPlainWar(draft, state))) return [];
    return draft.trigger.needs.every((name) => NEEDS[name]?.(draft, state) ?? true) ? [draft] : [];
  },
};

/** "Wichita Falls": a word of a place's own name announces nothing. */
function isInName({ sentence, first }: Draft, { document }: ReadingState): boolean {
  const { start } = sentence.words[first]!;
  return sentence.resolutions.some((index) => {
    const { start: from, end, relation } = document.resolutions[index]!;
    return start >= from && start < end && !relation;
  });
}

function isPeace(sentence: Sentence, { document }: ReadingState): boolean {
  const { war, peace } = document.lexicon.classes;
  let balance = 0;
  for (const { lower } of sentence.words) {
    if (peace!.has(lower)) balance--;
    else if (war!.has(lower)) balance++;
  }
  return balance < 0;
}

/** In a text about a game only a sentence with two words of war and none of play is believed. */
function isPlainWar({ sentence }: Draft, { document }: ReadingState): boolean {
  const { war, peace } = document.lexicon.classes;
  const words = sentence.words.map(({ lower }) => lower);
  return !words.some((word) => peace!.has(word)) && new Set(words.filter((word) => war!.has(word))).size > 1;
}

function isWar(draft: Draft, { document }: ReadingState): boolean {
  if (document.isWar) return true;
  const { war, peace, force } = document.lexicon.classes;
  const { words } = draft.sentence;
  if (words.some(({ lower }) => peace!.has(lower))) return false;
  const { elements } = draft.trigger;
  const named = words.some(({ lower }, index) => {
    const own = index >= draft.first && index <= draft.last && elements.some(({ forms }) => forms.has(lower));
    return !own && (war!.has(lower) || force!.has(lower));
  });
  return named || isBetweenParties(draft, { document });
}

/** A party to a war beside a place or another party: "Russia failed to capture Vuhledar". */
function isBetweenParties({ sentence }: Draft, { document }: Pick<ReadingState, 'document'>): boolean {
  const sides = new Set(sentence.words.map(({ lower }) => document.lexicon.actors.get(lower)?.side ?? ''));
  sides.delete('');
  const placed = sentence.resolutions.some((index) => document.resolutions[index]!.kind === 'literal');
  return sides.size > 1 || (sides.size === 1 && placed);
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

/** How many words from the verb its object may begin. */
const OBJECT_REACH = 9;

function hasObjectPlace(draft: Draft, state: ReadingState): boolean {
  const before = draft.voice === 'passive' || (draft.voice !== 'noun' && isRelative(draft, state));
  return (
    isPlaceAt(draft, state, draft.last + 1, OBJECT_REACH) ||
    (before && isPlaceAt(draft, state, draft.first - OBJECT_REACH, OBJECT_REACH))
  );
}

/** "the town, which they captured": the object stands before, right at the "which". */
function isRelative({ sentence, first }: Draft, { document }: ReadingState): boolean {
  const { words, resolutions } = sentence;
  for (let index = first - 1; index >= Math.max(1, first - 4); index--) {
    if (!/^(?:which|that)$/.test(words[index]!.lower)) continue;
    const { lower, start } = words[index - 1]!;
    const { settlement, site } = document.lexicon.classes;
    return (
      settlement!.has(lower) ||
      site!.has(lower) ||
      resolutions.some((at) => covers(document.resolutions[at]!, { start }))
    );
  }
  return false;
}

/** "her speech bombed in Kharkiv": nothing is done to anything. */
function isIntransitive({ voice, sentence, last }: Draft): boolean {
  return voice === 'active' && /^(?:in|at|on|with|for)$/.test(sentence.words[last + 1]?.lower ?? '');
}

function isPlaceAt(
  draft: Draft,
  { document }: ReadingState,
  from: number,
  count: number,
  sites = true,
): boolean {
  const { words, clauses, resolutions } = draft.sentence;
  const { settlement, site } = document.lexicon.classes;
  for (let index = Math.max(0, from); index < Math.min(words.length, from + count); index++) {
    const word = words[index]!;
    if (index > draft.last && Math.abs(clauses[index]! - clauses[draft.last]!) > 0) return false;
    if (settlement!.has(word.lower) || (sites && site!.has(word.lower))) return true;
    if (sites && /^(?:it|there|them)$/.test(word.lower) && index > draft.last) return true;
    if (resolutions.some((at) => covers(document.resolutions[at]!, word))) return true;
  }
  return false;
}

/** Words of an object that may stand before its noun and are no place: "the strategically important hilltop village". */
const LOOSE = 3;

/** What is taken is a place: the object begins with one, after at most a few words; or a passive's subject is one. */
function isTaken(draft: Draft, state: ReadingState, sites: boolean): boolean {
  if (draft.voice === 'passive' || isRelative(draft, state)) {
    if (isPlaceAt(draft, state, draft.first - OBJECT_REACH, OBJECT_REACH, sites)) return true;
  }
  const { document } = state;
  const { words, clauses, resolutions } = draft.sentence;
  const { settlement, site } = document.lexicon.classes;
  let loose = 0;
  for (let index = draft.last + 1; index < words.length && loose <= LOOSE; index++) {
    const word = words[index]!;
    if (
      clauses[index] !== clauses[draft.last] ||
      /^(?:in|on|at|with|by|after|before|during|to|for|but|from|over)$/.test(word.lower)
    )
      return false;
    if (resolutions.some((at) => covers(document.resolutions[at]!, word))) return true;
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

/** "an assault on the charter", "attacks the proposal": what is attacked must be somewhere or somebody. */
function fitsTarget(draft: Draft, { document }: ReadingState): boolean {
  const { words, clauses, resolutions } = draft.sentence;
  const next = words[draft.last + 1];
  const aimed = /^(?:on|against|at)$/.test(next?.lower ?? '');
  const direct =
    draft.voice === 'active' && /^(?:the|a|an|its|their|his|her|this|that)$/.test(next?.lower ?? '');
  if (!aimed && !direct) return true;
  const { settlement, site, force, people, equipment, part } = document.lexicon.classes;
  for (let index = draft.last + 2; index < Math.min(words.length, draft.last + 9); index++) {
    const word = words[index]!;
    if (/[;:]/.test(word.gap) || clauses[index] !== clauses[draft.last]) return false;
    if (resolutions.some((at) => covers(document.resolutions[at]!, word))) return true;
    if (document.lexicon.actors.has(word.lower) || /day$|^\d/.test(word.lower)) return true;
    if ([settlement, site, force, people, equipment, part].some((set) => set!.has(word.lower))) return true;
    // "on the charter of …": whatever comes now is not what was attacked.
    if (
      /^(?:of|as|for|in)$/.test(word.lower) &&
      !/^(?:group|number|pair|couple|series)$/.test(words[index - 1]!.lower)
    )
      return false;
  }
  return false;
}

function covers(span: { start: number; end: number; kind: string }, word: { start: number }): boolean {
  return span.kind === 'literal' && word.start >= span.start && word.start < span.end;
}

function hasObjectActor(draft: Draft, { document }: ReadingState): boolean {
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

/** A weapon in the sentence, or in the one before it in the same paragraph. */
function hasMunition(sentence: Sentence, { document }: ReadingState): boolean {
  const { missile, drone, artillery, aircraft } = document.lexicon.classes;
  const before = document.sentences[sentence.index - 1];
  const words =
    before?.paragraph === sentence.paragraph ? [...before.words, ...sentence.words] : sentence.words;
  return words.some(
    ({ lower }) => missile!.has(lower) || drone!.has(lower) || artillery!.has(lower) || aircraft!.has(lower),
  );
}

function hasForceBefore(draft: Draft, { document }: ReadingState): boolean {
  return draft.sentence.words
    .slice(Math.max(0, draft.first - 8), draft.first)
    .some(({ lower }) => document.lexicon.classes.force!.has(lower) || document.lexicon.actors.has(lower));
}

function hasForceAfter(draft: Draft, { document }: ReadingState): boolean {
  return draft.sentence.words
    .slice(draft.last + 1, draft.last + 7)
    .some(({ lower }) => document.lexicon.classes.force!.has(lower) || document.lexicon.actors.has(lower));
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
