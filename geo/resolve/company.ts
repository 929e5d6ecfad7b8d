import type { Document } from '../recognize/document';
import type { Mention } from '../recognize/mention';
import type { Group } from './group';

/** Groups that are mentioned beside a group, with how close in the text, 0 to 1. */
export type Company = ReadonlyMap<Group, ReadonlyMap<Group, number>>;

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
  const company = new Map<Group, Map<Group, number>>();
  for (const [at, mention] of mentions.entries()) {
    const group = groupOf.get(mention);
    if (!group) continue;
    for (let step = 1; step <= REACH && at + step < mentions.length; step++) {
      const other = groupOf.get(mentions[at + step]!);
      if (!other || other === group) continue;
      const together = document.sentenceOf[mention.first] === document.sentenceOf[mentions[at + step]!.first];
      const weight = together ? SAME_SENTENCE : OTHER_SENTENCE / step;
      raise(company, group, other, weight);
      raise(company, other, group, weight);
    }
  }
  return company;
}

function raise(company: Map<Group, Map<Group, number>>, of: Group, other: Group, weight: number): void {
  const known = company.get(of) ?? new Map<Group, number>();
  company.set(of, known);
  known.set(other, Math.max(known.get(other) ?? 0, weight));
}
