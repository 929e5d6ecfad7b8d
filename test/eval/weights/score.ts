import { choose, oddsOf } from '../../../geo/resolve/choose';
import type { Group } from '../../../geo/resolve/group';
import { settle, sigmoid } from '../../../geo/resolve/settle';
import type { Weighing } from '../../../geo/resolve/weighing';
import { type Corpus, isRight, type Sample, type Target } from './gold';

/** What a weighing reaches on some texts. */
export interface Score {
  /** Mean log-likelihood of what is marked, a recognised mention; nats, at most 0. */
  readonly likelihood: number;
  /** End-to-end F1, 0 to 1: recognised and placed where it is marked. */
  readonly f1: number;
  /** F1 of recognition alone, of the mentions that have candidates, 0 to 1. */
  readonly overlap: number;
  /** Of what was pinned, the share pinned right. */
  readonly pinned: number;
  /** Of the mentions taken for places, the share without a pin. */
  readonly nil: number;
}

/** Belief that is left for what was held impossible, so that one mark cannot cost everything. */
const LEAST = 0.02;

/** Weighs texts and compares with what is marked. */
export function scoreOf(samples: readonly Sample[], weighing: Weighing): Score {
  let likelihood = 0;
  let marks = 0;
  let placeable = 0;
  let gold = 0;
  let found = 0;
  let taken = 0;
  let judged = 0;
  let placed = 0;
  let pins = 0;
  let accepted = 0;
  for (const sample of samples) {
    placeable += sample.placeable;
    gold += sample.gold;
    for (const scene of sample.scenes) settle(scene, weighing);
    for (const { mention, group, target } of sample.marked) {
      const odds = oddsOf(mention, group);
      if (target !== 'unplaced') {
        likelihood += Math.log(LEAST + (1 - LEAST) * probability(target, group, odds));
        marks++;
      }
      if (odds <= 0) continue;
      taken++;
      if (target !== 'none') found++;
      if (target === 'unplaced') continue;
      accepted++;
      judged++;
      const { place } = choose(mention, group, weighing);
      if (place) pins++;
      if (place && target !== 'none' && isRight(target, place)) placed++;
    }
  }
  return {
    likelihood: likelihood / Math.max(1, marks),
    overlap: (2 * found) / Math.max(1, gold + taken),
    f1: (2 * placed) / Math.max(1, placeable + judged),
    pinned: placed / Math.max(1, pins),
    nil: 1 - pins / Math.max(1, accepted),
  };
}

/** How likely what is marked was held: no place, the place, or one that the gazetteer lacks. */
function probability(target: Target | 'none', group: Group, odds: number): number {
  const isPlace = sigmoid(odds);
  if (target === 'none') return 1 - isPlace;
  let share = 0;
  let known = false;
  for (const reading of group.readings) {
    if (!isRight(target, reading.place)) continue;
    known = true;
    share += reading.share;
  }
  return isPlace * (known ? share : group.unseen);
}

/** Scores of several corpora put into one figure, each by its weight. */
export function together(
  corpora: readonly Corpus[],
  pick: (sample: Sample) => boolean,
  weighing: Weighing,
): Pick<Score, 'likelihood' | 'overlap' | 'f1'> {
  let total = 0;
  let likelihood = 0;
  let f1 = 0;
  let overlap = 0;
  for (const { samples, weight } of corpora) {
    const score = scoreOf(samples.filter(pick), weighing);
    total += weight;
    likelihood += weight * score.likelihood;
    f1 += weight * score.f1;
    overlap += weight * score.overlap;
  }
  return { likelihood: likelihood / total, overlap: overlap / total, f1: f1 / total };
}
