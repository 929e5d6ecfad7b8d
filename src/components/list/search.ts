/**
 * The first of the whole numbers from `low` that has reached something, by halving; `high` when none
 * below it has. Once one has reached it, all after it have.
 */
export function firstWhere(low: number, high: number, reached: (index: number) => boolean): number {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (reached(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}
