import { ROMANISED } from '../countries';
import type { Group, Reading } from './group';
import type { Scene } from './scene';
import { beginText, createSurroundings, lookAt, type Surroundings, sumUp } from './surroundings';
import { featuresOf, type Weighed } from './weighed';
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

/** What the text being settled says; kept, since making it anew costs more than filling it. */
const surroundings = createSurroundings();

/**
 * Scores all readings, first each by itself, then in the light of the others. What is returned holds
 * until the next text is settled.
 */
export function settle({ groups, years }: Scene, weighing: Weighing): Surroundings {
  const { fixed, contextual } = featuresOf(weighing);
  beginText(surroundings, years);
  for (const group of groups) {
    group.belief = beliefOf(group);
    group.around = -1;
    group.candidates = null;
    group.fixed = fixed.concerning(group, years);
    group.contextual = contextual.concerning(group, years);
    const own = fixed.at(group.fixed);
    for (const reading of group.readings) {
      reading.fixed = sum(own, reading, group);
      reading.score = reading.fixed;
    }
    share(group, weighing);
    group.live = liveOf(group);
  }
  let changed = true;
  for (let round = 0; round < ROUNDS && (changed || round < LEAST_ROUNDS); round++) {
    sumUp(surroundings, groups);
    changed = false;
    for (const group of groups) {
      const before = group.best;
      lookAt(surroundings, group);
      const others = contextual.at(group.contextual);
      for (const reading of group.live) {
        reading.score = reading.fixed + sum(others, reading, group);
      }
      share(group, weighing);
      changed ||= group.best !== before;
    }
  }
  return surroundings;
}

/** That of the surest mention. */
function beliefOf({ mentions }: Group): number {
  let most = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < mentions.length; at++) most = Math.max(most, mentions[at]!.belief);
  return most;
}

/** Where the text tells of its position, all; else without the hopeless ones. Most groups have one reading. */
function liveOf({ readings, best, bearings }: Group): readonly Reading[] {
  if (readings.length === 1 || bearings.length > 0) return readings;
  const least = readings[best]!.fixed - HOPELESS;
  return readings.filter((reading) => reading.fixed >= least);
}

function sum(features: readonly Weighed[], reading: Reading, group: Group): number {
  let total = 0;
  for (let at = 0; at < features.length; at++) {
    const { feature, weight } = features[at]!;
    total += weight * feature.value(reading, group, surroundings);
  }
  return total;
}

/** Softmax over the readings, the best one, and how much the group may speak for others. */
function share(group: Group, weighing: Weighing): void {
  let top = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < group.readings.length; at++) {
    const reading = group.readings[at]!;
    if (reading.score < top || (reading.score === top && !comesFirst(group, reading))) continue;
    top = reading.score;
    group.best = at;
  }
  const others = Math.min(1, Math.max(0, surroundings.total - group.weight) / SETTLED);
  group.threshold = weighing.nilThreshold + weighing.nilAmongOthers * others;
  const lacking = unseenOdds(group, weighing);
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
function unseenOdds(group: Group, weighing: Weighing): number {
  const best = group.readings[group.best];
  if (best?.place.featureClass !== 'P' || best.prominence > KNOWN) return Number.NEGATIVE_INFINITY;
  const lacking = weighing.unseen + weighing.unseenAmongOthers * Math.min(1, surroundings.total / SETTLED);
  // "Koblevo", "Tetkino": that the name is written in another way makes nobody think of another village.
  const respelled = best.name?.kind === 'variant' && ROMANISED.has(best.place.country);
  return respelled ? lacking - weighing.weights.nameKind : lacking;
}

/** Odds in log to a probability. */
export function sigmoid(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
