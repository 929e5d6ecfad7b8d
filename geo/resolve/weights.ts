import { LEARNT } from './learnt-weights';
import type { Weighing } from './weighing';

/** Prominence (see `geo/gazetteer/prominence.ts`) that by itself speaks neither for nor against a place. */
export const NEUTRAL_PROMINENCE = 11;

/** Weights set by hand, from which learning begins and with which it is compared. */
export const HAND_SET: Weighing = {
  weights: {
    prominence: 0.6,
    nameKind: 1,
    demand: 3,
    container: 5,
    bareName: 2.5,
    overshadowed: 2.5,
    era: 1,
    stated: 6,
    country: 3,
    theatre: 1,
    region: 3,
    scope: 3,
    nearness: 4.2,
    company: 3,
    list: 3,
    direction: 8,
    sameSense: 2,
  },
  nilThreshold: -0.5,
  nilAmongOthers: 1,
  unseen: -3,
  unseenAmongOthers: 2,
  leastShare: 0.4,
};

/** What the resolver weighs with unless it is told otherwise. The one place to look when a ranking surprises. */
export const WEIGHING: Weighing = LEARNT;

export const { weights: WEIGHTS, nilThreshold: NIL_THRESHOLD } = WEIGHING;
