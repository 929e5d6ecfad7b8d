import { mercatorLat, mercatorLon } from '../../events/columns/mercator';
import type { EventColumns } from '../../events/columns/types';
import type { Bounds } from '../types';
import { type DrawnRows, segmentsOf } from './row-segments';

/** 32-bit mercator units, both ends within. */
interface Box {
  readonly west: number;
  readonly east: number;
  readonly north: number;
  readonly south: number;
}

const WORLD: Box = { west: 0, east: 2 ** 32 - 1, north: 0, south: 2 ** 32 - 1 };

/** Rows that the middle of the events is judged by, and from how many on there is one to speak of. */
const SAMPLE = 10_000;
const LEAST = 200;

/** Share of the rows at each edge that is not of the middle. */
const TAIL = 0.025;

/** A middle is at least so wide and high, in worlds, some 10 degrees: a single town has surroundings. */
const LEAST_MIDDLE = 2 ** 32 / 36;

/**
 * Bounds of the places of rows, degrees, or null when none is placed: some ten milliseconds at a
 * million. The few that lie farther off than all others are wide are left out: one report in a
 * hundred from the other side of the world must not shrink the front to a dot.
 */
export function boundsOfRows(columns: EventColumns, drawn: DrawnRows): Bounds | null {
  const box = boxOf(columns, drawn, roomOf(columns, drawn));
  return (
    box && [mercatorLon(box.west), mercatorLat(box.south), mercatorLon(box.east), mercatorLat(box.north)]
  );
}

/** Corners of the rows that lie in a box. */
function boxOf({ x, y, lat }: EventColumns, drawn: DrawnRows, within: Box): Box | null {
  const { west: left, east: right, north: top, south: bottom } = within;
  let [west, north, east, south] = [2 ** 32, 2 ** 32, -1, -1];
  for (const { rows, from, to } of segmentsOf(drawn)) {
    for (let at = from; at < to; at++) {
      const row = rows === null ? at : rows[at]!;
      const across = x[row]!;
      const down = y[row]!;
      if (across < left || across > right || down < top || down > bottom) continue;
      // An unplaced row is 0, 0, as is one at the map's very corner.
      if (across + down === 0 && Number.isNaN(lat[row]!)) continue;
      if (across < west) west = across;
      if (across > east) east = across;
      if (down < north) north = down;
      if (down > south) south = down;
    }
  }
  return east < 0 ? null : { west, east, north, south };
}

/** The middle of the rows with as much room again round it; the world of few rows. */
function roomOf({ x, y, lat }: EventColumns, drawn: DrawnRows): Box {
  const step = Math.max(1, Math.floor(drawn.total / SAMPLE));
  const [across, down]: [number[], number[]] = [[], []];
  for (const { rows, from, to } of segmentsOf(drawn)) {
    for (let at = from; at < to; at += step) {
      const row = rows?.[at] ?? at;
      if (Number.isNaN(lat[row]!)) continue;
      across.push(x[row]!);
      down.push(y[row]!);
    }
  }
  if (across.length < LEAST) return WORLD;
  const [west, east] = roomy(across);
  const [north, south] = roomy(down);
  return { west, east, north, south };
}

/** The stretch that most values lie in, twice as long. */
function roomy(values: readonly number[]): readonly [number, number] {
  const sorted = Float64Array.from(values).sort();
  const tail = Math.floor(TAIL * (sorted.length - 1));
  const [low, high] = [sorted[tail]!, sorted[sorted.length - 1 - tail]!];
  const half = Math.max(high - low, LEAST_MIDDLE);
  return [(low + high) / 2 - half, (low + high) / 2 + half];
}
