import { INSTITUTION_NOUNS } from '../../text/en/metonymy';
import { PERSON_TITLES } from '../../text/en/titles';
import { CAPITAL, type Document } from '../document';
import { isPossessive, type Mention } from '../mention';
import { NameTest } from '../name-sort';
import type { Refiner } from '../refiner';
import { isGovernment } from '../standing';
import { fits, isBareIn, isOneOf } from '../word-test';
import { headBefore } from './locatives';

const LONGEST_UNIT = 4;
const IS_UNIT = fits(
  /^(brigade|brigades|regiment|regiments|battalion|battalions|division|divisions|garrison|administration)$/,
);
const IS_ARM = fits(
  /^(separate|mechani[sz]ed|motori[sz]ed|assault|air|airborne|tank|rifle|infantry|artillery|territorial|defen[cs]e|volunteer|marine|naval|mountain|guards|special|regional|city|military|state|local|civil|occupation)$/,
);
/** Of which rank or kind an office is: "the Sumy regional prosecutors", "the Kharkiv region governor". */
const IS_RANK = isOneOf(
  'regional region provincial province oblast district municipal city state local military civil deputy acting interim first chief former police emergency defence defense',
);
const LONGEST_OFFICE = 4;
const IS_HEAD = isOneOf('head chief boss chairman chairwoman');
const IS_OFFICE = isBareIn(PERSON_TITLES);
const IS_INSTITUTION = isBareIn(INSTITUTION_NOUNS);

const IS_GARRISON = isOneOf('garrison');
/** Bodies that have a house or a ground of their own, and what says that somebody is or goes there. */
const IS_HOUSE = isOneOf('market council court');
const IS_THERE = isOneOf('at near over above inside outside behind beside around');
const IS_SETTLEMENT = new NameTest(({ best }) => best.featureClass === 'P');
const IS_UKRAINIAN = new NameTest(({ best }) => best.country === 'UA');

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
    if (!institution && !isUnit(document, next) && !isOffice(document, next)) return;
    if (isOnGround(document, mention)) return;
    mention.kind = 'associative';
    mention.trace.push('modifiers');
  },
};

/** "At Sloviansk market", "over the Dvorichna council"; and the garrison of a town at war is in it. */
function isOnGround(document: Document, mention: Mention): boolean {
  if (mention.name?.demonym || isGovernment(mention) || !IS_SETTLEMENT.of(mention.name)) return false;
  if (IS_GARRISON.at(document, mention.last + 1)) return IS_UKRAINIAN.of(mention.name);
  return IS_HOUSE.at(document, mention.last + 1) && IS_THERE.at(document, headBefore(document, mention));
}

/** "Sumy regional prosecutors", "Zaporizhzhia regional head": an office with its rank before it. */
function isOffice(document: Document, index: number): boolean {
  if (!IS_RANK.at(document, index)) return false;
  for (let at = index + 1; at < index + LONGEST_OFFICE; at++) {
    if (document.gapAfter(at - 1) !== 'space') return false;
    if (IS_INSTITUTION.at(document, at) || IS_HEAD.at(document, at)) return true;
    if (!IS_RANK.at(document, at)) return false;
  }
  return false;
}

/** "the 72nd Kyiv mechanised brigade", "the Luhansk regional military administration". */
function isUnit(document: Document, index: number): boolean {
  for (let at = index; at < index + LONGEST_UNIT; at++) {
    if (IS_UNIT.at(document, at)) return true;
    if (!IS_ARM.at(document, at) || document.gapAfter(at) !== 'space') return false;
  }
  return false;
}
