import type { Weighing } from './weights';

/** Learnt from the gold; written by `npm run weights -- --write`, not by hand. */
export const LEARNT: Weighing = {
  weights: {
    prominence: 0.6,
    nameKind: 1,
    demand: 3,
    container: 5,
    bareName: 2.5,
    era: 1,
    stated: 6,
    country: 3,
    region: 3,
    scope: 3,
    nearness: 3,
    company: 3,
    list: 3,
    direction: 6,
  },
  nilThreshold: -0.5,
  unseen: -3,
  unseenAmongOthers: 2,
  leastShare: 0.4,
};
