import { EVENT_FAMILIES, EVENT_STATUSES } from '../../events/event-types';
import { pinRadius } from '../images/pin';
import type { CountedColumns } from './count-rows';
import { type Discs, makeDiscs } from './discs';
import type { Grid } from './grid';
import { codeOf, familyOf, isVague, statusOf, UNPLACED } from './row-codes';
import { type DrawnRows, segmentsOf } from './row-segments';

/** Rows of a grid's part of the world, put together by place, so that none hides another. */
export interface Points {
  readonly discs: Discs;
  /** The rows, and for each the next older one at its place or −1. */
  readonly rows: Uint32Array;
  readonly older: Int32Array;
  /** Index in `rows` of each disc's newest row. */
  readonly newest: Uint32Array;
}

/** The drawn rows that lie in a grid, each place one disc, the fullest last. At most `most` rows are expected. */
export function pointsOf(columns: CountedColumns, drawn: DrawnRows, grid: Grid, most: number): Points {
  const rows = rowsInGrid(columns, drawn, grid, most);
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * rows.length + 2))).fill(-1);
  const mask = slots.length - 1;
  const older = new Int32Array(rows.length);
  const newest: number[] = [];
  const counts: number[] = [];
  for (let at = 0; at < rows.length; at++) {
    const x = columns.x[rows[at]!]!;
    const y = columns.y[rows[at]!]!;
    let slot = (Math.imul(x, 0x9e3779b1) ^ Math.imul(y, 0x85ebca6b)) >>> 3;
    for (slot &= mask; ; slot = (slot + 1) & mask) {
      const place = slots[slot]!;
      if (place < 0) {
        slots[slot] = newest.length;
        older[at] = -1;
        newest.push(at);
        counts.push(1);
        break;
      }
      const there = rows[newest[place]!]!;
      if (columns.x[there] !== x || columns.y[there] !== y) continue;
      older[at] = newest[place]!;
      newest[place] = at;
      counts[place]! += 1;
      break;
    }
  }
  const order = newest.map((_, place) => place).sort((a, b) => counts[a]! - counts[b]!);
  const discs = makeDiscs(order.length);
  const ordered = new Uint32Array(order.length);
  const points = { discs, rows, older, newest: ordered };
  order.forEach((place, disc) => {
    const row = rows[newest[place]!]!;
    ordered[disc] = newest[place]!;
    discs.x[disc] = columns.x[row]!;
    discs.y[disc] = columns.y[row]!;
    discs.count[disc] = counts[place]!;
    discs.radius[disc] = pinRadius(counts[place]!);
    discs.code[disc] = counts[place] === 1 ? columns.codes[row]! : codeOfPlace(points, columns.codes, disc);
  });
  return points;
}

/** Rows of a disc, newest first, at most so many. */
export function rowsAt({ rows, older, newest }: Points, disc: number, most: number): number[] {
  const found: number[] = [];
  for (let at = newest[disc]!; at >= 0 && found.length < most; at = older[at]!) found.push(rows[at]!);
  return found;
}

function rowsInGrid(
  { x, y, codes }: CountedColumns,
  drawn: DrawnRows,
  grid: Grid,
  most: number,
): Uint32Array {
  const { shift, last, x0, y0, width, height } = grid;
  const found = new Uint32Array(most);
  let size = 0;
  for (const { rows, from, to } of segmentsOf(drawn)) {
    for (let at = from; at < to && size < most; at++) {
      const row = rows === null ? at : rows[at]!;
      const column = ((x[row]! >>> shift) - x0) & last;
      const line = (y[row]! >>> shift) - y0;
      if (column >= width || line < 0 || line >= height || codes[row] === UNPLACED) continue;
      found[size++] = row;
    }
  }
  return found.subarray(0, size);
}

function codeOfPlace(points: Points, codes: Uint8Array, disc: number): number {
  const families = EVENT_FAMILIES.map(() => 0);
  const statuses = EVENT_STATUSES.map(() => 0);
  let [vague, all] = [0, 0];
  for (const row of rowsAt(points, disc, Infinity)) {
    const code = codes[row]!;
    families[familyOf(code)]! += 1;
    statuses[statusOf(code)]! += 1;
    vague += isVague(code) ? 1 : 0;
    all++;
  }
  const most = (counts: readonly number[]): number => counts.indexOf(Math.max(...counts));
  return codeOf(most(families), most(statuses), 2 * vague > all);
}
