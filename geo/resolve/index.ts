import type { Document } from '../recognize/document';
import type { Mention } from '../recognize/mention';
import type { Candidate, Gazetteer, Place } from '../types';
import { type Company, companyOf } from './company';
import { findContainers, isAbroad } from './containers';
import { type Directions, directionsOf } from './directions';
import { FEATURES } from './features';
import { type Group, groupMentions, type Reading } from './group';
import { type Surroundings, surroundingsOf, weighOwn } from './surroundings';
import { NIL_THRESHOLD, WEIGHTS } from './weights';

export { distanceKm } from './distance';
export type { Feature } from './feature';
export { FEATURES } from './features';
export { NIL_THRESHOLD, WEIGHTS } from './weights';

/** A mention with the place that it is taken to mean; place null for NIL. */
export interface Resolved {
  readonly mention: Mention;
  readonly place: Place | null;
  /** 0 to 1. */
  readonly confidence: number;
  /** Best first, at most eight. */
  readonly candidates: readonly Candidate[];
}

const MOST_CANDIDATES = 8;
/** Rounds in which the readings look at each other; they settle after three. */
const ROUNDS = 3;
/** A reading so far behind, in log-odds, is not brought back by the other places of a text. */
const HOPELESS = 9;

/**
 * Decides what each mention means. Mentions that are rather no place at all are left out; those
 * that are a place which the gazetteer lacks stay with place null.
 */
export function resolveMentions(
  document: Document,
  mentions: readonly Mention[],
  gazetteer: Gazetteer,
): Resolved[] {
  const groupOf = groupMentions(mentions, findContainers(document, mentions, gazetteer), gazetteer);
  const groups = [...new Set(groupOf.values())];
  const surroundings = settle(
    groups,
    companyOf(document, mentions, groupOf),
    directionsOf(document, mentions, groupOf),
  );
  const shown = new Map<Group, readonly Candidate[]>();
  const resolved: Resolved[] = [];
  for (const mention of mentions) {
    const group = groupOf.get(mention);
    if (!group) {
      const confidence = mention.coordinates ? 1 : sigmoid(mention.belief) / 2;
      if (mention.belief > 0) resolved.push({ mention, place: null, confidence, candidates: [] });
      continue;
    }
    const best = group.readings[group.best]!;
    const odds = beliefOf(mention, group) + best.score - NIL_THRESHOLD;
    if (odds <= 0) continue;
    const candidates = shown.get(group) ?? explain(group, surroundings);
    shown.set(group, candidates);
    const place = group.container && isAbroad(best.place, group.container) ? null : best.place;
    resolved.push({ mention, place, confidence: sigmoid(odds) * best.share, candidates });
  }
  return resolved;
}

/** Scores all readings, first each by itself, then in the light of the others. */
function settle(groups: readonly Group[], company: Company, directions: Directions): Surroundings {
  let surroundings = surroundingsOf([], company, directions);
  for (const group of groups) {
    for (const reading of group.readings) {
      reading.fixed = sum(reading, group, surroundings, false);
      reading.score = reading.fixed;
    }
    share(group);
    const least = group.readings[group.best]!.fixed - HOPELESS;
    group.live = group.readings.filter((reading) => reading.fixed >= least);
  }
  for (let round = 0; round < ROUNDS; round++) {
    surroundings = surroundingsOf(groups, company, directions);
    for (const group of groups) {
      weighOwn(group);
      for (const reading of group.live) {
        reading.score = reading.fixed + sum(reading, group, surroundings, true);
      }
      share(group);
    }
  }
  return surroundings;
}

function sum(reading: Reading, group: Group, surroundings: Surroundings, contextual: boolean): number {
  let total = 0;
  for (const feature of FEATURES) {
    if (feature.contextual === contextual)
      total += WEIGHTS[feature.name] * feature.value(reading, group, surroundings);
  }
  return total;
}

/** Softmax over the readings, the best one, and how much the group may speak for others. */
function share(group: Group): void {
  let top = -Infinity;
  for (const [at, reading] of group.readings.entries()) {
    if (reading.score <= top) continue;
    top = reading.score;
    group.best = at;
  }
  let total = 0;
  for (const reading of group.readings) total += Math.exp(reading.score - top);
  for (const reading of group.readings) reading.share = Math.exp(reading.score - top) / total;
  group.belief = group.mentions.reduce((most, mention) => Math.max(most, mention.belief), -Infinity);
  group.weight = sigmoid(group.belief + top - NIL_THRESHOLD);
}

/** A mention's own belief, helped by a surer mention of the same name. */
function beliefOf(mention: Mention, group: Group): number {
  return mention.belief + 0.5 * Math.max(0, group.belief - Math.max(0, mention.belief));
}

function explain(group: Group, surroundings: Surroundings): Candidate[] {
  return [...group.live]
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_CANDIDATES)
    .map((reading) => ({
      place: reading.place,
      score: reading.share,
      evidence: Object.fromEntries(
        FEATURES.map((feature) => [
          feature.name,
          WEIGHTS[feature.name] * feature.value(reading, group, surroundings),
        ]),
      ),
    }));
}

function sigmoid(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
