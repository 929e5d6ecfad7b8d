import type { Draft, EventRefiner, ReadingState } from '../draft';
import type { WordSets } from '../lexicon/lexicon';
import type { EventType } from '../types';
import { nearestStrike, strikeAmong } from './instrument';

/** How many words after the verb its object's noun may stand. */
const REACH = 6;

/** Changes of control that need a whole settlement or area as their object. */
const CONTROL: readonly EventType[] = ['capture', 'liberation'];

/**
 * What is taken or destroyed decides the type: positions, hills and parts of a town make an advance
 * and not the town's capture; a plant that is attacked is struck, and so is a ship that is damaged.
 */
export const object: EventRefiner = {
  name: 'object',
  refine(draft, state) {
    const passive = draft.voice === 'passive';
    // What a town falls to is no object, nor whatever stands beside its being held.
    if (
      draft.trigger.words === 'fall/v to' ||
      /(?:hands|control|gone)$|\bunder\b|\bours\b|\bred\b/.test(draft.trigger.words)
    )
      return [draft];
    if (CONTROL.includes(draft.type) && goesOn(draft)) {
      return [{ ...draft, trace: [...draft.trace, 'goes-on'] }];
    }
    if (CONTROL.includes(draft.type) && has(draft, state, 'part', passive)) {
      return [{ ...draft, type: 'advance', trace: [...draft.trace, 'object:part'] }];
    }
    if (CONTROL.includes(draft.type) && has(draft, state, 'booty', passive)) return [];
    const { classes } = state.document.lexicon;
    const struck = draft.type === 'assault' && struckThing(draft, state, passive);
    if (struck)
      return [
        {
          ...draft,
          type: nearestStrike(draft, classes) ?? 'shelling',
          trace: [...draft.trace, `object:${struck}`],
        },
      ];
    const armed =
      draft.type === 'assault' && /^(?:under )?attack/.test(draft.trigger.words) && !hasTroops(draft, state);
    const strike = armed ? strikeNear(draft, classes) : null;
    if (strike) return [{ ...draft, type: strike, trace: [...draft.trace, 'object:weapon'] }];
    if (
      draft.type === 'damage' &&
      !draft.trigger.words.startsWith('lose') &&
      has(draft, state, 'equipment', passive)
    ) {
      // A ship that was damaged was struck, as ships and aircraft are; a tank is damaged in whatever way.
      const afar = has(draft, state, 'afar', passive);
      return [
        {
          ...draft,
          type: nearestStrike(draft, classes) ?? (afar ? 'shelling' : 'damage'),
          trace: [...draft.trace, 'object:equipment'],
        },
      ];
    }
    return [draft];
  },
};

/** "attacked the plant", "an attack on an ambulance": what troops do not storm is struck. */
function struckThing(draft: Draft, state: ReadingState, passive: boolean): 'facility' | 'rescue' | null {
  if (!/^attack\b/.test(draft.trigger.words)) return null;
  if (has(draft, state, 'facility', passive)) return 'facility';
  if (draft.voice === 'noun' && has(draft, state, 'facility', true)) return 'facility';
  return has(draft, state, 'rescue', passive) ? 'rescue' : null;
}

/** Words around an attack in which a weapon says what it was. */
const WEAPON_REACH = 7;

function strikeNear({ sentence, first, last }: Draft, classes: WordSets): EventType | null {
  const from = Math.max(0, first - WEAPON_REACH);
  const words = sentence.words.slice(from, last + 1 + WEAPON_REACH);
  return strikeAmong(words, first - from, last - from, classes);
}

/** Infantry, a group, a brigade: who storms has his guns and drones with him. */
function hasTroops({ sentence: { words } }: Draft, { document }: ReadingState): boolean {
  const { force } = document.lexicon.classes;
  return words.some(
    ({ lower }) =>
      force!.has(lower) ||
      /^(?:groups?|positions?|assaults?|storm(?:ed|ing)?|direction|axis|sector|repell?ed|clash(?:es)?)$/.test(
        lower,
      ),
  );
}

/** "The liberation of X continues": what goes on is not done. */
function goesOn({ voice, sentence: { words, clauses }, first, last }: Draft): boolean {
  if (voice !== 'noun') return false;
  return words
    .slice(last + 1, last + 1 + REACH)
    .some(
      ({ lower }, index) =>
        clauses[last + 1 + index] === clauses[first] &&
        /^(?:continue[sd]?|proceeds|proceeded|goes|began|begins|underway)$/.test(lower),
    );
}

/** What parts the object from where or when it was. */
const WHERE = /^(?:in|on|at|near|from|after|by|with|during|before|when|where|while|as)$/;

/** Whether a word of a class stands in the object before any place is named (or before a passive verb). */
function has(draft: Draft, { document }: ReadingState, name: string, before: boolean): boolean {
  const { words, clauses, resolutions } = draft.sentence;
  const members = document.lexicon.classes[name]!;
  const from = before ? Math.max(0, draft.first - REACH) : draft.last + 1;
  const to = before ? draft.last : Math.min(words.length, draft.last + 1 + REACH);
  for (let index = from; index < to; index++) {
    const word = words[index]!;
    if (clauses[index] !== clauses[draft.first]) continue;
    if (members.has(word.lower)) return true;
    // "the first village that they took on the left bank": where, and not what.
    if (!before && name === 'part' && WHERE.test(word.lower)) return false;
    if (
      !before &&
      resolutions.some(
        (at) =>
          document.resolutions[at]!.start === word.start && document.resolutions[at]!.kind === 'literal',
      )
    )
      return false;
  }
  return false;
}
