import { INSTITUTION_NOUNS } from '../../text/en/metonymy';
import { PERSON_TITLES } from '../../text/en/titles';
import { CAPITAL, type Document } from '../document';
import { isPossessive } from '../mention';
import type { Refiner } from '../refiner';
import { fits, isBareIn } from '../word-test';

const LONGEST_UNIT = 4;
const IS_UNIT = fits(
  /^(brigade|brigades|regiment|regiments|battalion|battalions|division|divisions|garrison|administration)$/,
);
const IS_ARM = fits(
  /^(separate|mechani[sz]ed|motori[sz]ed|assault|air|airborne|tank|rifle|infantry|artillery|territorial|defen[cs]e|volunteer|marine|naval|mountain|guards|special|regional|city|military|state|local|civil|occupation)$/,
);
const IS_OFFICE = isBareIn(PERSON_TITLES);
const IS_INSTITUTION = isBareIn(INSTITUTION_NOUNS);

/** "Kyiv officials", "Florida Gov. Smith": the name as an adjective of an institution or an office. */
export const modifiers: Refiner = {
  name: 'modifiers',
  refine(mention, { document }) {
    if (mention.rejected || !mention.name || isPossessive(document, mention)) return;
    if (document.gapAfter(mention.last) !== 'space') return;
    const next = mention.last + 1;
    const institution = document.has(next, CAPITAL)
      ? IS_OFFICE.at(document, next)
      : IS_INSTITUTION.at(document, next);
    if (!institution && !isUnit(document, next)) return;
    mention.kind = 'associative';
    mention.trace.push('modifiers');
  },
};

/** "the 72nd Kyiv mechanised brigade", "the Luhansk regional military administration". */
function isUnit(document: Document, index: number): boolean {
  for (let at = index; at < index + LONGEST_UNIT; at++) {
    if (IS_UNIT.at(document, at)) return true;
    if (!IS_ARM.at(document, at) || document.gapAfter(at) !== 'space') return false;
  }
  return false;
}
