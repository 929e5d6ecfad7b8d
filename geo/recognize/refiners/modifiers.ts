import { INSTITUTION_NOUNS } from '../../text/en/metonymy';
import { PERSON_TITLES } from '../../text/en/titles';
import { CAPITAL, type Document } from '../document';
import { isPossessive } from '../mention';
import type { Refiner } from '../refiner';

const LONGEST_UNIT = 4;
const UNITS =
  /^(brigade|brigades|regiment|regiments|battalion|battalions|division|divisions|garrison|administration)$/;
const ARMS =
  /^(separate|mechani[sz]ed|motori[sz]ed|assault|air|airborne|tank|rifle|infantry|artillery|territorial|defen[cs]e|volunteer|marine|naval|mountain|guards|special|regional|city|military|state|local|civil|occupation)$/;

/** "Kyiv officials", "Florida Gov. Smith": the name as an adjective of an institution or an office. */
export const modifiers: Refiner = {
  name: 'modifiers',
  refine(mention, { document }) {
    if (mention.rejected || !mention.name || isPossessive(document, mention)) return;
    if (document.gapAfter(mention.last) !== 'space') return;
    const next = mention.last + 1;
    const noun = document.bare(next);
    const unit = isUnit(document, next);
    const office = PERSON_TITLES.has(noun) && document.has(next, CAPITAL);
    if (!office && !unit && (document.has(next, CAPITAL) || !INSTITUTION_NOUNS.has(noun))) return;
    mention.kind = 'associative';
    mention.trace.push('modifiers');
  },
};

/** "the 72nd Kyiv mechanised brigade", "the Luhansk regional military administration". */
function isUnit(document: Document, index: number): boolean {
  for (let at = index; at < index + LONGEST_UNIT; at++) {
    if (UNITS.test(document.word(at))) return true;
    if (!ARMS.test(document.word(at)) || document.gapAfter(at) !== 'space') return false;
  }
  return false;
}
