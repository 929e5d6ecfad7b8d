import type { Mention } from '../recognize/mention';
import type { Candidate, Explanation } from '../types';
import { oddsOf, shareAround } from './choose';
import { FEATURES } from './features';
import type { Group, Reading } from './group';
import { lookAt, type Surroundings } from './surroundings';
import { featuresOf, type Weighed } from './weighed';
import type { Weighing } from './weighing';

const MOST_CANDIDATES = 8;

/** The likeliest readings of a group with the contribution of each feature, best first. */
export function candidatesOf(group: Group, surroundings: Surroundings, weighing: Weighing): Candidate[] {
  lookAt(surroundings, group);
  return likeliest(group).map((reading) => ({
    place: reading.place,
    score: reading.share,
    evidence: evidenceFor(reading, group, surroundings, weighing),
  }));
}

/** Most names have one reading. */
function likeliest({ live }: Group): readonly Reading[] {
  if (live.length === 1) return live;
  return [...live]
    .sort((a, b) => b.score - a.score || (a.place.id < b.place.id ? -1 : 1))
    .slice(0, MOST_CANDIDATES);
}

/** All features at 0: a copy of it has the one shape that engines are fast with. */
const NOTHING: Readonly<Record<string, number>> = Object.fromEntries(FEATURES.map(({ name }) => [name, 0]));

function evidenceFor(
  reading: Reading,
  group: Group,
  surroundings: Surroundings,
  weighing: Weighing,
): Record<string, number> {
  const evidence = { ...NOTHING };
  const { fixed, contextual } = featuresOf(weighing);
  tell(evidence, fixed.at(group.fixed), reading, group, surroundings);
  tell(evidence, contextual.at(group.contextual), reading, group, surroundings);
  return evidence;
}

function tell(
  evidence: Record<string, number>,
  features: readonly Weighed[],
  reading: Reading,
  group: Group,
  surroundings: Surroundings,
): void {
  for (let at = 0; at < features.length; at++) {
    const { feature, weight } = features[at]!;
    const value = feature.value(reading, group, surroundings);
    if (value !== 0) evidence[feature.name] = weight * value;
  }
}

/** How a mention was decided. */
export function explanationOf(mention: Mention, group: Group, weighing: Weighing): Explanation {
  return {
    belief: mention.belief,
    odds: oddsOf(mention, group) + group.threshold,
    threshold: group.threshold,
    share: shareAround(group),
    leastShare: weighing.leastShare,
    unseen: group.unseen,
    spoke: spokeFor(mention, group),
  };
}

function spokeFor(mention: Mention, group: Group): string[] {
  const spoke: string[] = [];
  if (mention.wants) spoke.push(`a place of kind ${mention.wants.featureCode ?? mention.wants.featureClass}`);
  if (group.container) spoke.push(`in ${group.container.key}`);
  for (const { from, distanceKm, bearing } of group.bearings) {
    const side = bearing === null ? '' : `, ${bearing}°`;
    spoke.push(`${Math.round(distanceKm * 10) / 10} km${side} from ${nameOf(from)}`);
  }
  if (group.direction) spoke.push(`the ${nameOf(group.direction)} direction`);
  return spoke;
}

function nameOf(group: Group): string {
  return group.readings[group.best]?.place.name ?? '';
}
