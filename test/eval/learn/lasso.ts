/** Rows of a sparse matrix of ones: for each example the columns that are true of it. */
export type Rows = readonly Uint32Array[];

/** A logistic model: what is there without any column, and what each column adds, in nats. */
export interface Logistic {
  readonly bias: number;
  readonly weights: Float64Array;
}

/** Passes over all columns, at most. */
const PASSES = 150;
/** Ends when no weight moves further in a pass, nats. */
const SETTLED = 0.002;
/** The logistic loss bends nowhere more than this. */
const CURVATURE = 0.25;

/** What weights cost: `lasso` a nat of any, `ridge` half the square of each, in nats of likelihood. */
export interface Penalty {
  readonly lasso: number;
  readonly ridge: number;
}

/**
 * Chooses columns with an L1 penalty, of which most come to nothing, and fits those alone again with an L2
 * penalty, since the first also shrinks what it keeps (the relaxed lasso of Meinshausen, 2007).
 */
export function fitRelaxed(
  rows: Rows,
  targets: readonly boolean[],
  columns: number,
  { lasso, ridge }: Penalty,
): Logistic {
  const chosen = fitLogistic(rows, targets, columns, { lasso, ridge: 0 }).weights;
  const kept = rows.map((row) => row.filter((column) => chosen[column] !== 0));
  return fitLogistic(kept, targets, columns, { lasso: 0, ridge });
}

/**
 * Fits a logistic regression by coordinate descent: each column in turn moves as far as the steepest bend of
 * the loss allows, so that every step lowers it. The bias is not penalised. Deterministic.
 */
export function fitLogistic(
  rows: Rows,
  targets: readonly boolean[],
  columns: number,
  { lasso, ridge }: Penalty,
): Logistic {
  const holders = columnsOf(rows, columns);
  const margins = new Float64Array(rows.length);
  const weights = new Float64Array(columns);
  const share = Math.max(1, targets.filter(Boolean).length) / rows.length;
  let bias = Math.log(share / (1 - share));
  margins.fill(bias);
  const error = (row: number): number => 1 / (1 + Math.exp(-margins[row]!)) - (targets[row] ? 1 : 0);
  let active = Uint32Array.from({ length: columns }, (_, column) => column);
  for (let pass = 0; pass < PASSES; pass++) {
    let furthest = 0;
    let slope = 0;
    for (let row = 0; row < rows.length; row++) slope += error(row);
    const lift = slope / (CURVATURE * rows.length);
    bias -= lift;
    for (let row = 0; row < rows.length; row++) margins[row]! -= lift;
    for (const column of active) {
      const held = holders[column]!;
      if (held.length === 0) continue;
      let gradient = 0;
      for (const row of held) gradient += error(row);
      const bend = CURVATURE * held.length;
      const before = weights[column]!;
      const after = shrunk(bend * before - gradient, lasso) / (bend + ridge);
      if (after === before) continue;
      weights[column] = after;
      for (const row of held) margins[row]! += after - before;
      furthest = Math.max(furthest, Math.abs(after - before));
    }
    // Between passes over all columns those at 0 are left out, since nearly all stay there.
    const isWhole = active.length === columns;
    if (furthest < SETTLED && isWhole) break;
    const isNextWhole = furthest < SETTLED || pass % 10 === 9;
    active = Uint32Array.from(
      Array.from({ length: columns }, (_, column) => column).filter(
        (column) => isNextWhole || weights[column] !== 0,
      ),
    );
  }
  return { bias, weights };
}

function shrunk(value: number, by: number): number {
  return Math.sign(value) * Math.max(0, Math.abs(value) - by);
}

function columnsOf(rows: Rows, columns: number): readonly Uint32Array[] {
  const counts = new Uint32Array(columns);
  for (const row of rows) for (const column of row) counts[column]!++;
  const holders = Array.from(counts, (count) => new Uint32Array(count));
  const filled = new Uint32Array(columns);
  for (const [index, row] of rows.entries())
    for (const column of row) {
      holders[column]![filled[column]!] = index;
      filled[column]!++;
    }
  return holders;
}
