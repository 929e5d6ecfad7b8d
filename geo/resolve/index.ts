import type { Document } from '../recognize/document';
import type { Mention } from '../recognize/mention';
import type { Candidate, Explanation, Gazetteer, NilReason, Place } from '../types';
import { choose, oddsOf } from './choose';
import { candidatesOf, explanationOf } from './explain';
import { readScene } from './scene';
import { settle, sigmoid } from './settle';
import type { Statement } from './statement';
import type { Weighing } from './weighing';
import { WEIGHING } from './weights';

export type { Feature } from './feature';
export { FEATURES } from './features';
export type { Statement } from './statement';
export type { FeatureName, Weighing } from './weighing';
export { NIL_THRESHOLD, WEIGHING, WEIGHTS } from './weights';

/** A mention with the place that it is taken to mean; place null for NIL. */
export interface Resolved {
  readonly mention: Mention;
  readonly place: Place | null;
  /** Why place is null; null when it is not, and for coordinates. */
  readonly nil: NilReason | null;
  /** 0 to 1. */
  readonly confidence: number;
  /** Best first, at most eight. */
  readonly candidates: readonly Candidate[];
  /** How it was decided; null unless asked for. */
  readonly why: Explanation | null;
}

/** What is known beside the mentions. */
export interface ResolveOptions {
  /** Where the text says that places lie. */
  readonly statements?: readonly Statement[];
  readonly weighing?: Weighing;
  /** Whether to tell how each was decided. */
  readonly explain?: boolean;
}

/**
 * Decides what each mention means. Mentions that are rather no place at all are left out; those
 * that are a place which the gazetteer lacks, or one of several with nothing to tell which, stay
 * with place null.
 */
export function resolveMentions(
  document: Document,
  mentions: readonly Mention[],
  gazetteer: Gazetteer,
  options: ResolveOptions = {},
): Resolved[] {
  const weighing = options.weighing ?? WEIGHING;
  const scene = readScene(document, mentions, gazetteer, options.statements ?? []);
  const surroundings = settle(scene, weighing);
  const resolved: Resolved[] = [];
  for (let at = 0; at < mentions.length; at++) {
    const mention = mentions[at]!;
    const group = scene.groupAt[at];
    if (!group) {
      if (mention.belief > 0) resolved.push(withoutCandidates(mention));
      continue;
    }
    if (oddsOf(mention, group) <= 0) continue;
    group.candidates ??= candidatesOf(group, surroundings, weighing);
    const why = options.explain ? explanationOf(mention, group, weighing) : null;
    const { place, nil, confidence } = choose(mention, group, weighing);
    resolved.push({ mention, place, nil, confidence, candidates: group.candidates, why });
  }
  return resolved;
}

function withoutCandidates(mention: Mention): Resolved {
  const nil = mention.coordinates ? null : 'unknown';
  const confidence = mention.coordinates ? 1 : sigmoid(mention.belief) / 2;
  return { mention, place: null, nil, confidence, candidates: [], why: null };
}
