import type { Mention } from '../recognize/mention';
import type { NilReason, Place } from '../types';
import { isAbroad } from './containers';
import { distanceKm } from './distance';
import type { Group, Reading } from './group';
import { sigmoid } from './settle';
import type { Weighing } from './weighing';

/** Readings this near each other, kilometres, are one pin on the map. */
const ONE_PIN_KM = 20;
/** From this weight a name is surely one of a place. */
const SURE = 0.8;
/** Log-odds that being named in one list with two such or more, half of all at least, is worth. */
const LISTED = 2;

/** What a mention is taken to mean; a place, or why none. */
export interface Choice {
  readonly place: Place | null;
  readonly nil: NilReason | null;
  /** 0 to 1. */
  readonly confidence: number;
}

/** Log-odds, above the threshold, that a mention is a place at all. */
export function oddsOf(mention: Mention, group: Group): number {
  return beliefOf(mention, group) + inList(group) + group.odds - group.threshold;
}

/** A name in one list with places is one of a place. */
function inList({ listed }: Group): number {
  if (listed.length < 2) return 0;
  let sure = 0;
  for (let at = 0; at < listed.length; at++) sure += listed[at]!.weight > SURE ? 1 : 0;
  return sure >= 2 && sure * 2 >= listed.length ? LISTED : 0;
}

/** A mention's own belief, helped by a surer mention of the same name. */
function beliefOf(mention: Mention, group: Group): number {
  return mention.belief + 0.5 * Math.max(0, group.belief - Math.max(0, mention.belief));
}

/**
 * Pins the best reading where enough of the belief is at its place; otherwise a pin would be more
 * often wrong than its worth, and the candidates are left to the reader.
 */
export function choose(mention: Mention, group: Group, weighing: Weighing): Choice {
  const best = group.readings[group.best]!;
  const certainty = sigmoid(oddsOf(mention, group));
  const share = shareAround(best, group);
  if (group.container && isAbroad(best.place, group.container)) return nil('abroad', certainty);
  if (share < weighing.leastShare) return nil(group.unseen > share ? 'unseen' : 'undecided', certainty);
  return { place: best.place, nil: null, confidence: certainty * share };
}

/** Share of the belief in readings that are at one place with the given one. */
export function shareAround(best: Reading, group: Group): number {
  let share = 0;
  for (const reading of group.readings) {
    if (reading === best || (reading.share > 0.001 && isSamePin(reading.place, best.place)))
      share += reading.share;
  }
  return share;
}

function isSamePin(one: Place, two: Place): boolean {
  if (holds(one, two) || holds(two, one)) return true;
  return distanceKm(one.lat, one.lon, two.lat, two.lon) <= ONE_PIN_KM;
}

/** A city in the region or country of its name. */
function holds(area: Place, place: Place): boolean {
  if (place.featureClass !== 'P') return false;
  if (area.featureCode === 'ADM1') return area.admin1 === place.admin1;
  return area.featureCode.startsWith('PCL') && area.country === place.country;
}

/** Half a belief: that it is a place is known, which one is not. */
function nil(reason: NilReason, certainty: number): Choice {
  return { place: null, nil: reason, confidence: certainty / 2 };
}
