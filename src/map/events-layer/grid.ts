/**
 * The grid that many events are counted in: squares of the mercator world whose sides are powers of
 * two, so that an event's cell is a shift of its coordinates.
 */

/** What a camera sees, in worlds: 0 … 1 from west to east and from north to south, unwrapped. */
export interface ViewBox {
  readonly west: number;
  readonly east: number;
  readonly north: number;
  readonly south: number;
  readonly zoom: number;
}

/** A part of the grid at one level. */
export interface Grid {
  /** Whole zoom at which a cell is {@link CELL_PIXELS} wide. */
  readonly level: number;
  /** Bits to shift a 32-bit mercator coordinate by. */
  readonly shift: number;
  /** Cells round the world, less one: a mask. */
  readonly last: number;
  /** First column (wrapped into the world) and first line. */
  readonly x0: number;
  readonly y0: number;
  readonly width: number;
  readonly height: number;
  /** What it covers. */
  readonly box: Omit<ViewBox, 'zoom'>;
}

/** Width of a cell in CSS pixels at its level's zoom; 54 to 108 while it is drawn. */
export const CELL_PIXELS = 64;

const BITS = 32;
const WORLD_PIXELS = 512;
const LARGEST_LEVEL = 22;

/** Room round the view, in views: moving within it counts nothing anew. */
const PADDING = 0.25;

/** Up to this level the whole world is counted: 16,384 cells. */
export const WHOLE_WORLD_LEVEL = 4;

/** The level whose cells have the right size at a zoom. */
export function levelOf(zoom: number): number {
  return Math.min(LARGEST_LEVEL, Math.max(0, Math.floor(zoom + 0.25)));
}

/** A grid for a view and some room round it, `finer` levels below the usual one. */
export function gridFor(view: ViewBox, finer = 0): Grid {
  const level = levelOf(view.zoom) + finer;
  const around = (WORLD_PIXELS / CELL_PIXELS) * 2 ** level;
  const shift = BITS - Math.log2(around);
  const box = level <= WHOLE_WORLD_LEVEL ? WHOLE_WORLD : padded(view);
  const last = around - 1;
  const whole = !(box.east - box.west < 1);
  const column = whole ? 0 : Math.floor(box.west * around);
  const width = whole ? around : Math.min(around, Math.ceil(box.east * around) - column);
  const y0 = Math.min(last, Math.max(0, Math.floor(box.north * around)));
  const height = Math.max(1, Math.min(around, Math.ceil(box.south * around)) - y0);
  return { level, shift, last, x0: column & last, y0, width, height, box };
}

const WHOLE_WORLD = { west: -Infinity, east: Infinity, north: -1, south: 2 } as const;

/** Whether a grid still serves for a view. */
export function gridServes({ level, box }: Grid, view: ViewBox, finer = 0): boolean {
  return (
    level === levelOf(view.zoom) + finer &&
    box.west <= view.west &&
    box.east >= view.east &&
    box.north <= Math.max(0, view.north) &&
    box.south >= Math.min(1, view.south)
  );
}

function padded({ west, east, north, south }: ViewBox): Grid['box'] {
  const [across, down] = [(east - west) * PADDING, (south - north) * PADDING];
  return { west: west - across, east: east + across, north: north - down, south: south + down };
}
