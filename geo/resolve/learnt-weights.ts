import type { Weighing } from './weights';

/** Learnt from the gold; written by `npm run weights -- --write`, not by hand. */
export const LEARNT: Weighing = {
  weights: {
    prominence: 0.6,
    nameKind: 0.74,
    demand: 3,
    container: 5,
    bareName: 2.2,
    era: 1,
    stated: 6,
    country: 2.1,
    region: 2.6,
    scope: 2.5,
    nearness: 3,
    company: 4.2,
    list: 3,
    direction: 6,
  },
  nilThreshold: -0.5,
  nilAmongOthers: 1.5,
  unseen: -3,
  unseenAmongOthers: 2,
  leastShare: 0.4,
};
