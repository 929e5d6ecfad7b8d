import type { Draft } from './draft';
import { isBlowType } from './event-types';

/**
 * "A missile destroyed two houses" is a blow and the damage it did: where the words of a blow hold a
 * verb that by itself tells of damage, that is told besides. So is who came to harm in the words of a
 * blow or of damage: "lost two people to drones", "pulled three bodies from the rubble".
 */
export function withHarmDone(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.flatMap((draft) => {
    const { type, rivals } = draft;
    const damage = isBlowType(type)
      ? rivals.find((rival) => isDamageByVerb(rival) && !isToldByBlow(rival, draft))
      : undefined;
    const people =
      type === 'damage' || isBlowType(type)
        ? rivals.find((rival) => rival.type === 'casualties' && rival.first === draft.first)
        : undefined;
    return [draft, damage, people].filter((one) => one !== undefined);
  });
}

/** Whether damage is told by a verb: not "footage shows burnt-out tanks". */
function isDamageByVerb({ type, voice, trigger, sentence, first }: Draft): boolean {
  const shapes = trigger.elements[0]!.forms.get(sentence.words[first]!.lower) ?? [];
  return (
    type === 'damage' && voice !== 'noun' && shapes.some((shape) => shape !== 'word' && shape !== 'noun')
  );
}

/** Before what a verb has no object: "61 drones destroyed over five regions". */
const NO_OBJECT =
  /^(?:over|in|above|near|overnight|during|on|at|since|last|yesterday|today|between|by|across|there|within|and|or|but|while|as|from|with|of)$/;

/** "tore into a barracks", "ripped through a market": how a weapon arrives. */
const ARRIVES = /^(?:tore|tears?|tearing|ripp?(?:ed|s|ing)?)$/;

/** What is said of any blow that hit: "drones damaged a school", "missiles set a depot alight". */
const SAID_OF_ANY = /^(?:damag(?:e|es|ed|ing)|sets?|setting)$/;

/** "Shelling destroyed a school": a blow that no weapon is named for is all that its verb tells. */
const BLOW = /^(?:strikes?|attacks?|raids?|shelling|bombing|bombardment|blasts?|explosions?)$/;

/** Whether the words of a harm tell no more than the blow beside them does. */
export function isToldByBlow(harm: Draft, blow: Draft): boolean {
  if (BLOW.test(blow.sentence.words[blow.first]!.lower)) return true;
  if (harm.voice !== 'active') return false;
  const { words } = harm.sentence;
  const verb = words[harm.first]!.lower;
  if (SAID_OF_ANY.test(verb)) return true;
  if (harm.first !== harm.last) return false;
  const next = words[harm.last + 1];
  if (next?.gap !== ' ' || NO_OBJECT.test(next.lower)) return true;
  return ARRIVES.test(verb) && /^(?:into|through)$/.test(next.lower);
}
