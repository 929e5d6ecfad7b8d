import { FAMILY_OF_TYPE } from '../../events/columns/codes';
import type { EventColumns } from '../../events/columns/types';
import type { DaySpans } from './day-spans';
import { CELL_SIDE, STATUS_NAMES, type Summary, type SummaryStep, TYPE_NAMES } from './summary';
import type { TilePlan } from './tile-tree';

const CODES = TYPE_NAMES.length * STATUS_NAMES.length;

/** Type that stands for each one: itself, or the first of its family. */
const STAND_INS: Readonly<Record<SummaryStep['by'], readonly number[]>> = {
  type: TYPE_NAMES.map((_, type) => type),
  family: TYPE_NAMES.map((_, type) => FAMILY_OF_TYPE.indexOf(FAMILY_OF_TYPE[type]!)),
};

/** Counts the events of a tile. `spans` are the stretches of all rows in the step's unit. */
export function summarise(
  columns: EventColumns,
  tile: TilePlan,
  spans: DaySpans,
  step: SummaryStep,
): Summary {
  const { rows } = tile;
  const cells = gatherCells(columns, tile);
  const used = cells.x.length;
  const keys = new Float64Array(rows.length);
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]!;
    const code = STAND_INS[step.by][columns.type[row]!]! * STATUS_NAMES.length + columns.status[row]!;
    keys[at] = (spans.of[row]! * used + cells.of[at]!) * CODES + code;
  }
  keys.sort();
  const size = countDistinct(keys);
  const summary = {
    ...step,
    size,
    start: new Int32Array(size),
    days: new Uint32Array(size),
    cell: new Uint16Array(size),
    type: new Uint8Array(size),
    status: new Uint8Array(size),
    count: new Uint32Array(size),
    x: cells.x,
    y: cells.y,
  };
  let row = -1;
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at]!;
    if (at === 0 || key !== keys[at - 1]) {
      row++;
      const code = key % CODES;
      const place = Math.floor(key / CODES);
      const span = Math.floor(place / used);
      summary.start[row] = spans.start[span]!;
      summary.days[row] = spans.days[span]!;
      summary.cell[row] = place % used;
      summary.type[row] = Math.floor(code / STATUS_NAMES.length);
      summary.status[row] = code % STATUS_NAMES.length;
    }
    summary.count[row]! += 1;
  }
  return summary;
}

interface Cells {
  /** Index of the cell of each of the tile's rows. */
  readonly of: Uint16Array;
  readonly x: Uint32Array;
  readonly y: Uint32Array;
}

/** The cells of a tile that hold an event, and the mean place of each one's events. */
function gatherCells({ x, y }: EventColumns, { rows, zoom, x: column, y: line }: TilePlan): Cells {
  const side = CELL_SIDE;
  const width = 2 ** (32 - zoom);
  const [left, top] = [column * width, line * width];
  const grid = new Uint16Array(rows.length);
  const [counts, sumX, sumY] = [0, 1, 2].map(() => new Float64Array(side * side)) as Triple;
  for (let at = 0; at < rows.length; at++) {
    const [east, south] = [x[rows[at]!]! - left, y[rows[at]!]! - top];
    const cell = Math.floor((south * side) / width) * side + Math.floor((east * side) / width);
    grid[at] = cell;
    counts[cell]! += 1;
    sumX[cell]! += east;
    sumY[cell]! += south;
  }
  const used = Array.from(counts.keys()).filter((cell) => counts[cell]! > 0);
  const index = new Uint16Array(side * side);
  used.forEach((cell, at) => {
    index[cell] = at;
  });
  return {
    of: grid.map((cell) => index[cell]!),
    x: Uint32Array.from(used, (cell) => left + sumX[cell]! / counts[cell]!),
    y: Uint32Array.from(used, (cell) => top + sumY[cell]! / counts[cell]!),
  };
}

type Triple = [Float64Array, Float64Array, Float64Array];

function countDistinct(sorted: Float64Array): number {
  let distinct = 0;
  for (let at = 0; at < sorted.length; at++) if (at === 0 || sorted[at] !== sorted[at - 1]) distinct++;
  return distinct;
}
