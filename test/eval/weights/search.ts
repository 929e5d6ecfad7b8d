import type { FeatureName, Weighing } from '../../../geo/resolve/weighing';

/** What is maximised. */
export type Objective = (weighing: Weighing) => number;

/** One number of a weighing that may be moved. */
interface Dial {
  readonly name: string;
  read(weighing: Weighing): number;
  turn(weighing: Weighing, value: number): Weighing;
  /** Candidates beside a value, at a coarseness of 1 (first) and less. */
  around(value: number, coarseness: number): readonly number[];
  /** How far from the start it has gone, in units in which 1 is much. */
  distance(value: number, start: number): number;
}

/**
 * What makes a small name alone a place at all, with the NIL threshold: neither is learnt. A text of one
 * line has nothing around its names, and no corpus holds such texts; learnt on long ones, "near Robotyne"
 * would be nowhere.
 */
const BY_HAND: FeatureName = 'prominence';

/** Coarse steps first, then fine ones, each until nothing gets better. */
const COARSENESS = [1, 0.4] as const;
const MOST_SWEEPS = 4;
/** What a dial's way from where it began costs, so that only what the marks speak for moves it. */
export const RELUCTANCE = 0.005;

/**
 * Turns one number at a time for as long as the objective rises: no gradient is needed where the
 * choices of one name move those of others. The same start and objective always give the same end.
 */
export function search(start: Weighing, objective: Objective, reluctance = RELUCTANCE): Weighing {
  const dials = dialsOf(start);
  const value = (weighing: Weighing): number =>
    objective(weighing) -
    reluctance *
      dials.reduce((sum, dial) => sum + dial.distance(dial.read(weighing), dial.read(start)) ** 2, 0);
  let best = start;
  let top = value(start);
  for (const coarseness of COARSENESS) {
    for (let sweep = 0; sweep < MOST_SWEEPS; sweep++) {
      const before = top;
      for (const dial of dials) {
        for (const candidate of dial.around(dial.read(best), coarseness)) {
          const turned = dial.turn(best, candidate);
          const reached = value(turned);
          if (reached <= top) continue;
          best = turned;
          top = reached;
        }
      }
      if (top - before < 1e-5) break;
    }
  }
  return best;
}

function dialsOf(start: Weighing): Dial[] {
  const names = (Object.keys(start.weights) as FeatureName[]).filter((name) => name !== BY_HAND);
  return [
    ...names.map(weightDial),
    oddsDial('nilAmongOthers'),
    oddsDial('unseen'),
    oddsDial('unseenAmongOthers'),
  ];
}

/** A weight is multiplied, so that it stays positive, and kept to two digits. */
function weightDial(name: FeatureName): Dial {
  return {
    name,
    read: ({ weights }) => weights[name],
    turn: (weighing, value) => ({ ...weighing, weights: { ...weighing.weights, [name]: value } }),
    around: (value, coarseness) =>
      [value * (1 + 0.4 * coarseness), value / (1 + 0.4 * coarseness)].map(twoDigits),
    distance: (value, start) => Math.log(value / start),
  };
}

/** Log-odds move by steps, to either side of nought. */
function oddsDial(name: 'nilAmongOthers' | 'unseen' | 'unseenAmongOthers'): Dial {
  return {
    name,
    read: (weighing) => weighing[name],
    turn: (weighing, value) => ({ ...weighing, [name]: value }),
    around: (value, coarseness) =>
      [value + coarseness, value - coarseness].map((moved) => Math.round(moved * 10) / 10),
    distance: (value, start) => (value - start) / 2,
  };
}

/** 0.6437 is 0.64, 13.2 is 13. */
export function twoDigits(value: number): number {
  return Number(value.toPrecision(2));
}
