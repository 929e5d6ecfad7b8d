import { distanceKm, EARTH_RADIUS_KM } from '../distance';
import type { Mention } from '../recognize/mention';
import type { NilReason, Place } from '../types';
import { isAbroad } from './containers';
import type { Group, Reading } from './group';
import { sigmoid } from './settle';
import type { Weighing } from './weighing';

/** Readings this near each other, kilometres, are one pin on the map. */
const ONE_PIN_KM = 20;
/** Squared chords, of a globe of radius 1, between which the arc itself has to be worked out. */
const SURELY_ONE = ((ONE_PIN_KM - 0.5) / EARTH_RADIUS_KM) ** 2;
const SURELY_TWO = ((ONE_PIN_KM + 0.5) / EARTH_RADIUS_KM) ** 2;
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
  const share = shareAround(group);
  if (group.container && isAbroad(best.place, group.container)) return nil('abroad', certainty);
  if (share < weighing.leastShare) return nil(group.unseen > share ? 'unseen' : 'undecided', certainty);
  return { place: best.place, nil: null, confidence: certainty * share };
}

/** Share of the belief in readings that are at one place with the best; worked out once for all mentions of a group. */
export function shareAround(group: Group): number {
  if (group.around >= 0) return group.around;
  const best = group.readings[group.best]!;
  let share = 0;
  for (const reading of group.readings) {
    if (reading === best || (reading.share > 0.001 && isSamePin(reading, best))) share += reading.share;
  }
  group.around = share;
  return share;
}

function isSamePin(one: Reading, two: Reading): boolean {
  if (holds(one.place, two.place) || holds(two.place, one.place)) return true;
  const chord = (one.x - two.x) ** 2 + (one.y - two.y) ** 2 + (one.z - two.z) ** 2;
  if (chord < SURELY_ONE || chord > SURELY_TWO) return chord < SURELY_ONE;
  return distanceKm(one.place.lat, one.place.lon, two.place.lat, two.place.lon) <= ONE_PIN_KM;
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
