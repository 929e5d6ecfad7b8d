import type { Document } from '../recognize/document';
import type { Mention } from '../recognize/mention';
import type { Group, GroupAt } from './group';

/** Mentions to each side that count as company. */
const REACH = 3;
const SAME_SENTENCE = 1;
const OTHER_SENTENCE = 0.6;

/** Notes which places are named side by side: a list of villages lies along one stretch of front. */
export function readCompany({ sentenceOf }: Document, mentions: readonly Mention[], groupAt: GroupAt): void {
  for (let at = 0; at < mentions.length; at++) {
    const group = groupAt[at];
    if (!group) continue;
    const sentence = sentenceOf[mentions[at]!.first];
    for (let step = 1; step <= REACH && at + step < mentions.length; step++) {
      const other = groupAt[at + step];
      if (!other || other === group) continue;
      const together = sentence === sentenceOf[mentions[at + step]!.first];
      const weight = together ? SAME_SENTENCE : OTHER_SENTENCE / step;
      raise(group, other, weight);
      raise(other, group, weight);
    }
  }
}

/** The closest that two groups come counts. Looked for from the end, where a neighbour seen lately stands. */
function raise({ company }: Group, other: Group, weight: number): void {
  for (let at = company.length - 1; at >= 0; at--) {
    const companion = company[at]!;
    if (companion.group !== other) continue;
    if (weight > companion.weight) companion.weight = weight;
    return;
  }
  company.push({ group: other, weight });
}
