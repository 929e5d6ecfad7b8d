import type { Document } from '../recognize/document';
import type { Mention } from '../recognize/mention';
import type { Group } from './group';

/** A group that is mentioned beside another, with how close in the text, 0 to 1. */
export interface Companion {
  readonly group: Group;
  readonly weight: number;
}

/** The groups that are mentioned beside each group. */
export type Company = ReadonlyMap<Group, readonly Companion[]>;

/** Mentions to each side that count as company. */
const REACH = 3;
const SAME_SENTENCE = 1;
const OTHER_SENTENCE = 0.6;

/** Which places are named side by side: a list of villages lies along one stretch of front. */
export function companyOf(
  document: Document,
  mentions: readonly Mention[],
  groupOf: ReadonlyMap<Mention, Group>,
): Company {
  const weights = new Map<Group, Map<Group, number>>();
  for (const [at, mention] of mentions.entries()) {
    const group = groupOf.get(mention);
    if (!group) continue;
    for (let step = 1; step <= REACH && at + step < mentions.length; step++) {
      const other = groupOf.get(mentions[at + step]!);
      if (!other || other === group) continue;
      const together = document.sentenceOf[mention.first] === document.sentenceOf[mentions[at + step]!.first];
      const weight = together ? SAME_SENTENCE : OTHER_SENTENCE / step;
      raise(weights, group, other, weight);
      raise(weights, other, group, weight);
    }
  }
  const company = new Map<Group, readonly Companion[]>();
  for (const [group, others] of weights) {
    company.set(
      group,
      Array.from(others, ([other, weight]) => ({ group: other, weight })),
    );
  }
  return company;
}

function raise(weights: Map<Group, Map<Group, number>>, of: Group, other: Group, weight: number): void {
  let known = weights.get(of);
  if (!known) {
    known = new Map();
    weights.set(of, known);
  }
  if (weight > (known.get(other) ?? 0)) known.set(other, weight);
}
