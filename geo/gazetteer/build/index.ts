/**
 * From rows of GeoNames to the records of a pack: which places are taken, which names they keep, and
 * how the press spells them. Used by the build of the shipped packs and by the command that makes a
 * user's own.
 *
 * ```
 * row ── placeOfRow ─▶ Draft ── applyAlternates ─▶ ── finishCountry ─▶ PlaceRecord[] ── encodePack ─▶
 * ```
 */
import type { PlaceRecord } from '../record';
import { leaveNamesToTowns } from './bare-names';
import type { Draft } from './draft';
import { settleLanguages } from './languages';
import { completeSpellings, type Town } from './spellings';

export { type AlternateName, alternateProblem, applyAlternates, readAlternate } from './alternate-names';
export type { Draft } from './draft';
export { isChosen } from './feature-choice';
export { placeOfRow, rowProblem } from './geonames-row';
export { isFamous, type Town } from './spellings';

/**
 * Rounds off the names of a country's places, in place, and gives those that keep a name. `famous` are
 * the large towns of other countries, whose names no village takes from them.
 */
export function finishCountry(drafts: readonly Draft[], famous: readonly Town[] = []): PlaceRecord[] {
  settleLanguages(drafts);
  const towns = drafts.filter(({ featureClass }) => featureClass === 'P');
  // All spellings of the towns must be known before other places leave them theirs.
  completeSpellings(towns, [...towns, ...famous]);
  const others = leaveNamesToTowns(
    drafts.filter(({ featureClass }) => featureClass !== 'P'),
    towns,
  );
  completeSpellings(others);
  return [...towns, ...others];
}
