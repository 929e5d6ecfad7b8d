import { CAPITAL, type Document } from '../document';
import type { Mention } from '../mention';
import type { Refiner } from '../refiner';
import { isOneOf } from '../word-test';

/** Log-odds that what such a noun governs is a place. */
const FOR = 2;
/** What only places have, and what is done to places rather than to people. */
const IS_OF_PLACE = isOneOf(
  `resident residents inhabitant inhabitants villager villagers outskirts suburb suburbs centre center streets
  crossroads fringe shelling bombardment bombing encirclement liberation occupation recapture storming
  cleansing siege`,
);
/** What falls on places: "on" after "attack" may as well stand before somebody's name. */
const IS_ON_PLACE = isOneOf(
  'raid raids barrage salvo bombardment shelling airstrike airstrikes bombs rockets shells advance fell rained',
);
/** What is called by a village's name, in lower case, where people or streets have their names in capitals. */
const IS_AFTER = isOneOf(
  'road woods forest forests checkpoint crossroads outskirts villagers residents bridgehead salient',
);
const IS_OF = isOneOf('of');
const IS_ON = isOneOf('on');

/**
 * "the shelling of Lyptsi", "a resident of Udy", "a raid on Zatoka", "the Udy road": what governs the name,
 * or follows it, calls for a place.
 */
export const placeNouns: Refiner = {
  name: 'place-nouns',
  refine(mention, { document }) {
    if (mention.rejected || !mention.name || mention.name.demonym || !isGoverned(document, mention)) return;
    mention.belief += FOR;
    mention.trace.push('place-nouns');
  },
};

function isGoverned(document: Document, { first, last }: Mention): boolean {
  const next = last + 1;
  if (document.gapAfter(last) === 'space' && IS_AFTER.at(document, next) && !document.has(next, CAPITAL))
    return true;
  const preposition = first - 1;
  if (document.gapAfter(preposition) !== 'space' || document.gapAfter(preposition - 1) !== 'space')
    return false;
  return (
    (IS_OF.at(document, preposition) && IS_OF_PLACE.at(document, preposition - 1)) ||
    (IS_ON.at(document, preposition) && IS_ON_PLACE.at(document, preposition - 1))
  );
}
