import type { Feature } from './feature';
import { FEATURES } from './features';
import type { Group, Reading } from './group';
import type { Scene } from './scene';
import { type Surroundings, surroundingsOf } from './surroundings';
import type { Weighing } from './weighing';

/** Rounds in which the readings look at each other; the last only where one before it changed a place. */
const ROUNDS = 3;
const LEAST_ROUNDS = 2;
/** A reading so far behind, in log-odds, is not brought back by the other places of a text. */
const HOPELESS = 7;
/** Beside a place of this prominence no unknown namesake is thought of. */
const KNOWN = 12.5;
/** Weight of other places at which a text counts as settled. */
const SETTLED = 3;

/** Scores all readings, first each by itself, then in the light of the others. */
export function settle({ groups, years }: Scene, weighing: Weighing): Surroundings {
  const fixed = featuresOf(weighing, false);
  const contextual = featuresOf(weighing, true);
  let surroundings = surroundingsOf([], years);
  for (const group of groups) {
    group.belief = group.mentions.reduce((most, mention) => Math.max(most, mention.belief), -Infinity);
    for (const reading of group.readings) {
      reading.fixed = sum(fixed, reading, group, surroundings);
      reading.score = reading.fixed;
    }
    share(group, surroundings, weighing);
    const least = group.readings[group.best]!.fixed - HOPELESS;
    group.live = group.readings.filter((reading) => reading.fixed >= least || group.bearings.length > 0);
  }
  let changed = true;
  for (let round = 0; round < ROUNDS && (changed || round < LEAST_ROUNDS); round++) {
    surroundings = surroundingsOf(groups, years);
    changed = false;
    for (const group of groups) {
      const before = group.best;
      for (const reading of group.live) {
        reading.score = reading.fixed + sum(contextual, reading, group, surroundings);
      }
      share(group, surroundings, weighing);
      changed ||= group.best !== before;
    }
  }
  return surroundings;
}

interface Weighed {
  readonly feature: Feature;
  readonly weight: number;
}

function featuresOf({ weights }: Weighing, contextual: boolean): readonly Weighed[] {
  return FEATURES.filter((feature) => feature.contextual === contextual).map((feature) => ({
    feature,
    weight: weights[feature.name],
  }));
}

function sum(
  features: readonly Weighed[],
  reading: Reading,
  group: Group,
  surroundings: Surroundings,
): number {
  let total = 0;
  for (let at = 0; at < features.length; at++) {
    const { feature, weight } = features[at]!;
    total += weight * feature.value(reading, group, surroundings);
  }
  return total;
}

/** Softmax over the readings, the best one, and how much the group may speak for others. */
function share(group: Group, surroundings: Surroundings, weighing: Weighing): void {
  let top = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < group.readings.length; at++) {
    const reading = group.readings[at]!;
    if (reading.score < top || (reading.score === top && !comesFirst(group, reading))) continue;
    top = reading.score;
    group.best = at;
  }
  const others = Math.min(1, Math.max(0, surroundings.total - group.weight) / SETTLED);
  group.threshold = weighing.nilThreshold + weighing.nilAmongOthers * others;
  const lacking = unseenOdds(group, surroundings, weighing);
  group.odds = Math.max(top, lacking);
  const unseen = Math.exp(lacking - top);
  let total = unseen;
  for (const reading of group.readings) {
    reading.share = Math.exp(reading.score - top);
    total += reading.share;
  }
  for (const reading of group.readings) reading.share /= total;
  group.unseen = unseen / total;
  group.weight = sigmoid(group.belief + top - group.threshold);
}

/** Of equals the one with the lesser id, so that the order of a gazetteer's rows does not matter. */
function comesFirst(group: Group, { place }: Reading): boolean {
  const best = group.readings[group.best];
  return best === undefined || place.id < best.place.id;
}

/** How likely it is a settlement that the gazetteer lacks; countries, regions and cities it has all. */
function unseenOdds(group: Group, { total }: Surroundings, weighing: Weighing): number {
  const best = group.readings[group.best];
  if (best?.place.featureClass !== 'P' || best.prominence > KNOWN) return Number.NEGATIVE_INFINITY;
  return weighing.unseen + weighing.unseenAmongOthers * Math.min(1, total / SETTLED);
}

/** Odds in log to a probability. */
export function sigmoid(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
