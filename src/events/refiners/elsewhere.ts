import type { EventRefiner } from '../draft';
import type { EventDocument } from '../reading/document';
import type { EventType } from '../types';

/** A storage tank and an armoured one are one word. */
const TANK = /^tanks?$/;

/** What only armies do that are there: elsewhere a team advances, a firm withdraws, an office moves. */
const GROUND: readonly EventType[] = [
  'assault',
  'repelled-assault',
  'clash',
  'advance',
  'capture',
  'liberation',
  'withdrawal',
  'movement',
];

/**
 * In a text about a war whose parties are known, what is told of a third country is no event of it
 * unless the sentence names a weapon, a force or a party: a fire in Odessa, Texas, a murder in Moscow,
 * Idaho. The armies themselves fight nowhere else. A text of another war, which names neither party, is left alone.
 */
export const elsewhere: EventRefiner = {
  name: 'elsewhere',
  refine(draft, { document }) {
    const { holders, classes } = document.lexicon;
    const country = draft.place ? (document.resolutions[draft.place.resolution]?.place?.country ?? '') : '';
    if (country === '' || holders.sides[country] !== undefined || !isOfKnownWar(document)) return [draft];
    if (GROUND.includes(draft.type)) return [];
    const armed = draft.sentence.words.some(
      ({ lower, kind }) =>
        !TANK.test(lower) &&
        (kind.weapon !== null ||
          classes.force!.has(lower) ||
          (kind.actor !== null && kind.actor.side !== '')),
    );
    return armed ? [draft] : [];
  },
};

const known = new WeakMap<EventDocument, boolean>();

/** Whether a text names a place of a party's country. */
function isOfKnownWar(document: EventDocument): boolean {
  let named = known.get(document);
  if (named === undefined) {
    const { sides } = document.lexicon.holders;
    named = document.resolutions.some(({ place }) => place !== null && sides[place.country] !== undefined);
    known.set(document, named);
  }
  return named;
}
