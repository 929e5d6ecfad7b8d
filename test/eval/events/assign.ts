/**
 * The one-to-one pairing with the largest sum of weights: for each row its column, or null. A pair
 * whose weight is not above zero is never made. Hungarian method with potentials, cubic in the
 * larger side, so for the tens of events of one text.
 */
export function assignBest(weights: readonly (readonly number[])[]): readonly (number | null)[] {
  const rows = weights.length;
  const real = weights[0]?.length ?? 0;
  // A column of weight zero for each row: to stay alone.
  const columns = real + rows;
  const cost = (row: number, column: number): number =>
    column < real ? -Math.max(0, weights[row]![column]!) : 0;
  const ofRow = new Float64Array(rows + 1);
  const ofColumn = new Float64Array(columns + 1);
  /** Row of each column, 1-based; 0 for none. Column 0 holds the row being placed. */
  const rowAt = new Int32Array(columns + 1);
  for (let row = 1; row <= rows; row++) {
    const from = new Int32Array(columns + 1);
    const slack = new Float64Array(columns + 1).fill(Number.POSITIVE_INFINITY);
    const done = new Uint8Array(columns + 1);
    rowAt[0] = row;
    let at = 0;
    do {
      done[at] = 1;
      const here = rowAt[at]!;
      let step = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let column = 1; column <= columns; column++) {
        if (done[column]) continue;
        const reduced = cost(here - 1, column - 1) - ofRow[here]! - ofColumn[column]!;
        if (reduced < slack[column]!) {
          slack[column] = reduced;
          from[column] = at;
        }
        if (slack[column]! < step) {
          step = slack[column]!;
          next = column;
        }
      }
      for (let column = 0; column <= columns; column++) {
        if (done[column]) {
          ofRow[rowAt[column]!]! += step;
          ofColumn[column]! -= step;
        } else slack[column]! -= step;
      }
      at = next;
    } while (rowAt[at] !== 0);
    while (at !== 0) {
      rowAt[at] = rowAt[from[at]!]!;
      at = from[at]!;
    }
  }
  const columnOf: (number | null)[] = weights.map(() => null);
  for (let column = 1; column <= real; column++) {
    const row = rowAt[column]! - 1;
    if (row >= 0 && weights[row]![column - 1]! > 0) columnOf[row] = column - 1;
  }
  return columnOf;
}
