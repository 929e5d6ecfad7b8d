/** Searching in columns that ascend. */

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

/** First position in `rows` of each value or of one above it, both ascending: in growing steps, for most are near. */
export function lowerBounds(rows: Uint32Array, values: Uint32Array): Uint32Array {
  const positions = new Uint32Array(values.length);
  const size = rows.length;
  let at = 0;
  for (let index = 0; index < values.length; index++) {
    const value = values[index]!;
    let step = 1;
    while (at + step <= size && rows[at + step - 1]! < value) step *= 2;
    let high = Math.min(size, at + step - 1);
    at += step >> 1;
    while (at < high) {
      const middle = (at + high) >>> 1;
      if (rows[middle]! < value) at = middle + 1;
      else high = middle;
    }
    positions[index] = at;
  }
  return positions;
}
