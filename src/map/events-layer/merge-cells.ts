import { EVENT_FAMILIES, EVENT_STATUSES } from '../../events/event-types';
import { type CellSums, STRIDE_BITS } from './cell-sums';
import { type Discs, discRadius, makeDiscs } from './discs';
import { CELL_PIXELS } from './grid';
import { CODES, codeOf, familyOf, isVague, statusOf } from './row-codes';

/**
 * How much of two discs' radii must lie between their middles at their level's zoom, lest one hides
 * the other's figures when seen from farther out.
 */
const NEAREST = 1;

const MOST_RADIUS = 63;

/**
 * Discs of the cells that are not empty, the greatest last, and the disc of each cell (−1 for an
 * empty one). A disc stands at the mean of its events; cells whose discs would cover one another,
 * as the halves of a town on an edge do, are one disc, unless `nearest` is 0.
 */
export function mergedDiscs(
  sums: CellSums,
  nearest = NEAREST,
): { readonly discs: Discs; readonly discOf: Int32Array } {
  const { grid, total } = sums;
  const full = fullestFirst(total);
  const { x, y, radius } = shapesOf(sums, full);
  const around = new Int32Array(8);
  const leaderOf = new Int32Array(total.length).fill(-1);
  const members: number[][] = [];
  for (const cell of full) {
    if (leaderOf[cell]! >= 0) continue;
    leaderOf[cell] = cell;
    const mine = [cell];
    const count = neighbours(grid, cell, around);
    for (let at = 0; at < count; at++) {
      const other = around[at]!;
      if (total[other] === 0 || leaderOf[other]! >= 0) continue;
      const reach = nearest * (radius[cell]! + radius[other]!);
      const across = wrappedDistance(x[other]! - x[cell]!, grid.last + 1);
      const down = y[other]! - y[cell]!;
      if (across * across + down * down >= reach * reach) continue;
      leaderOf[other] = cell;
      mine.push(other);
    }
    members.push(mine);
  }
  const groups = members.map((cells) => ({
    cells,
    count: cells.reduce((sum, cell) => sum + total[cell]!, 0),
  }));
  groups.sort((a, b) => a.count - b.count || a.cells[0]! - b.cells[0]!);
  const discs = makeDiscs(groups.length);
  const discOf = new Int32Array(total.length).fill(-1);
  groups.forEach(({ cells, count }, disc) => {
    for (const cell of cells) discOf[cell] = disc;
    place(discs, disc, cells, sums, total);
    discs.count[disc] = count;
    discs.code[disc] = mostFrequentCode(cells, sums);
    discs.radius[disc] = Math.min(MOST_RADIUS, discRadius(count));
  });
  return { discs, discOf };
}

/** The cells that are not empty, by their events. */
function fullestFirst(total: Int32Array): readonly number[] {
  const full: number[] = [];
  for (let cell = 0; cell < total.length; cell++) if (total[cell]! > 0) full.push(cell);
  return full.sort((a, b) => total[b]! - total[a]! || a - b);
}

/** Middles and radii of the discs that the cells would be alone, in cells. */
function shapesOf(
  { grid, total, sumX, sumY }: CellSums,
  full: readonly number[],
): Readonly<Record<'x' | 'y' | 'radius', Float32Array>> {
  const shapes = {
    x: new Float32Array(total.length),
    y: new Float32Array(total.length),
    radius: new Float32Array(total.length),
  };
  const size = 2 ** grid.shift;
  for (const cell of full) {
    const count = total[cell]!;
    const column = cell % grid.width;
    shapes.x[cell] = column + sumX[cell]! / count / size;
    shapes.y[cell] = (cell - column) / grid.width + sumY[cell]! / count / size;
    shapes.radius[cell] = discRadius(count) / CELL_PIXELS;
  }
  return shapes;
}

/** Writes the cells about one into `found`, and tells how many there are: at the grid's edges not eight. */
function neighbours({ width, height, last }: CellSums['grid'], cell: number, found: Int32Array): number {
  const column = cell % width;
  const line = (cell - column) / width;
  const isRound = width === last + 1;
  let count = 0;
  for (let y = Math.max(0, line - 1); y <= Math.min(height - 1, line + 1); y++) {
    for (let across = -1; across <= 1; across++) {
      const x = isRound ? (column + across + width) % width : column + across;
      if (x < 0 || x >= width || (y === line && x === column)) continue;
      found[count++] = y * width + x;
    }
  }
  return count;
}

function wrappedDistance(distance: number, around: number): number {
  return distance - around * Math.round(distance / around);
}

/** The mean of the cells' events, which may lie on both sides of the antimeridian. */
function place(
  discs: Discs,
  disc: number,
  cells: readonly number[],
  { grid, sumX, sumY }: CellSums,
  total: Int32Array,
): void {
  const size = 2 ** grid.shift;
  const leader = cells[0]!;
  const [column, line] = [leader % grid.width, Math.floor(leader / grid.width)];
  let [x, y, count] = [0, 0, 0];
  for (const cell of cells) {
    const across = wrappedDistance((cell % grid.width) - column, grid.last + 1);
    x += sumX[cell]! + across * size * total[cell]!;
    y += sumY[cell]! + (Math.floor(cell / grid.width) - line) * size * total[cell]!;
    count += total[cell]!;
  }
  // Stored in 32 bits, whatever is beyond the antimeridian comes in again on the other side.
  discs.x[disc] = (grid.x0 + column) * size + Math.round(x / count);
  discs.y[disc] = Math.min(2 ** 32 - 1, Math.max(0, (grid.y0 + line) * size + Math.round(y / count)));
}

const families = new Float64Array(EVENT_FAMILIES.length);
const statuses = new Float64Array(EVENT_STATUSES.length);
const forms = new Float64Array(2);

/** Code of the most frequent family, status and form, each for itself, the first of equals. */
function mostFrequentCode(cells: readonly number[], { byCode }: CellSums): number {
  for (const counts of [families, statuses, forms]) counts.fill(0);
  for (const cell of cells) {
    const first = cell << STRIDE_BITS;
    for (let code = 0; code < CODES; code++) {
      const count = byCode[first | code]!;
      if (count === 0) continue;
      families[familyOf(code)]! += count;
      statuses[statusOf(code)]! += count;
      forms[isVague(code) ? 1 : 0]! += count;
    }
  }
  return codeOf(greatest(families), greatest(statuses), greatest(forms) === 1);
}

function greatest(counts: Float64Array): number {
  let best = 0;
  for (let at = 1; at < counts.length; at++) if (counts[at]! > counts[best]!) best = at;
  return best;
}
