import type { EventColumns } from '../../events/columns/types';
import type { CountedPlaces } from '../../store/tiles/types';
import { Cells } from './cells';
import type { CountedColumns } from './count-rows';
import type { Discs } from './discs';
import { type Grid, gridFor, gridServes, type ViewBox } from './grid';
import { withHalos } from './place-halos';
import { type Points, pointsOf, rowsAt } from './points';
import { codeOf, rowCodes } from './row-codes';
import { type DrawnRows, segmentsOf } from './row-segments';

/** What is on the map: a place a disc while few events are in view, a cell a disc when there are more; or how dense they are. */
export interface Scene {
  readonly kind: 'points' | 'cells' | 'heat';
  readonly level: number;
  readonly discs: Discs;
  readonly points: Points | null;
  /** How much smaller than pins the discs are drawn. */
  readonly scale: number;
}

/** Events in view and its margin up to which places are drawn, and from which cells: between, what was stays. */
export const MOST_POINTS = { enter: 6_000, leave: 8_000 } as const;

/** Up to so many the places are as large as pins. */
const ROOMY = 2_000;

/** Levels between the cells of a density and those that are drawn as discs. */
const HEAT_FINER = 1;

/** Share of the cells that are less dense than the deepest tone, and its weight: what lies under it stays legible. */
const DEEPEST_SHARE = 0.98;
const DEEPEST = 0.35;

/** How near the middle of a cell of a density is pointed at, CSS pixels: about half its width. */
const HEAT_RADIUS = 24;

/** Weight of a single cell that dwarfs all others: the ground is still seen through it. */
const MOST_WEIGHT = 1.2;

/**
 * Cells with the weights that their tones have: laid over one another their opacities multiply, so
 * that the opacity of a point is 1 − exp(−density), the same for the same density everywhere in view.
 */
function heatScene(cells: Cells, grid: Grid): Scene {
  const discs = cells.discs();
  const sorted = Uint32Array.from(discs.count).sort();
  const dense = sorted[Math.floor(DEEPEST_SHARE * (sorted.length - 1))] ?? 1;
  const halo = Float32Array.from(discs.count, (count) => Math.min(MOST_WEIGHT, (DEEPEST * count) / dense));
  const radius = new Float32Array(discs.size).fill(HEAT_RADIUS);
  return { kind: 'heat', level: grid.level, discs: { ...discs, halo, radius }, points: null, scale: 1 };
}

/** Reads rows, counts them for a view, and says which discs they make. No map, no graphics. */
export class SceneMaker {
  /** Null when the rows are places with counts. */
  private columns: EventColumns | null = null;
  private counted: CountedColumns | null = null;
  private grid: Grid | null = null;
  private readonly discCells = new Cells();
  private readonly heatCells = new Cells(0);
  private heat = false;
  private rows: DrawnRows | null = null;
  private scene: Scene | null = null;

  /** What a row looks like, for a single event. */
  codeAt(row: number): number {
    return this.counted!.codes[row]!;
  }

  setTable(columns: EventColumns): void {
    if (columns === this.columns) return;
    this.columns = columns;
    this.counted = { x: columns.x, y: columns.y, codes: rowCodes(columns), weights: null };
    this.scene = null;
  }

  /** Rows that stand for several events each take the place of a table's. */
  setPlaces({ x, y, family, status, count }: CountedPlaces): void {
    this.columns = null;
    const codes = Uint8Array.from(family, (each, row) => codeOf(each, status[row]!, false));
    this.counted = { x, y, codes, weights: count };
    this.scene = null;
  }

  /** Density in the place of discs, or not. */
  setHeat(heat: boolean): void {
    this.heat = heat;
    this.grid = null;
    this.scene = null;
  }

  /** The scene of rows in a view; the same object when nothing has changed. */
  update(rows: DrawnRows, view: ViewBox): Scene {
    if (this.counted === null) throw new Error('A scene needs a table first.');
    const finer = this.heat ? HEAT_FINER : 0;
    if (this.grid === null || !gridServes(this.grid, view, finer)) this.grid = gridFor(view, finer);
    const { grid } = this;
    const { cells } = this;
    const changed = cells.update(this.counted, rows, grid);
    if (!changed && this.scene) return this.scene;
    this.rows = rows;
    if (this.heat) {
      this.scene = heatScene(cells, grid);
      return this.scene;
    }
    const limit = this.scene?.kind === 'points' ? MOST_POINTS.leave : MOST_POINTS.enter;
    const few = this.columns !== null && cells.inGrid <= limit;
    this.scene = few ? this.placesScene(rows, grid) : this.cellsScene(grid);
    return this.scene;
  }

  /** Rows of a disc, newest first, at most so many. */
  rowsOf(disc: number, most: number): readonly number[] {
    if (this.columns === null) return [];
    if (this.scene?.points) return rowsAt(this.scene.points, disc, most);
    const found: number[] = [];
    this.eachNewestFirst((row) => {
      if (this.cells.discOf(row) === disc) found.push(row);
      return found.length < most;
    });
    return found;
  }

  /** The disc that stands for a row, or −1. */
  discOf(row: number): number {
    if (this.scene?.kind !== 'points') return this.cells.discOf(row);
    const { columns, scene } = this;
    if (!columns || !scene) return -1;
    const { discs } = scene;
    for (let disc = 0; disc < discs.size; disc++) {
      if (discs.x[disc] === columns.x[row] && discs.y[disc] === columns.y[row]) return disc;
    }
    return -1;
  }

  /** Mercator corners of a disc's events, so that a click can open it: west, north, east, south. */
  extentOf(disc: number): readonly [number, number, number, number] {
    const { x, y } = this.counted!;
    // Seen from the disc, lest the antimeridian come between.
    const middle = this.scene!.discs.x[disc]!;
    let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
    this.eachNewestFirst((row) => {
      if (this.cells.discOf(row) !== disc) return true;
      const across = (x[row]! - middle) | 0;
      west = Math.min(west, across);
      east = Math.max(east, across);
      north = Math.min(north, y[row]!);
      south = Math.max(south, y[row]!);
      return true;
    });
    return [middle + west, north, middle + east, south];
  }

  private get cells(): Cells {
    return this.heat ? this.heatCells : this.discCells;
  }

  private placesScene(rows: DrawnRows, grid: Grid): Scene {
    const points = pointsOf(this.counted!, rows, grid, this.cells.inGrid);
    const scale = Math.min(1, Math.sqrt(ROOMY / Math.max(1, points.discs.size)));
    return { kind: 'points', level: grid.level, points, discs: withHalos(points, this.columns!), scale };
  }

  private cellsScene(grid: Grid): Scene {
    return { kind: 'cells', level: grid.level, points: null, discs: this.cells.discs(), scale: 1 };
  }

  /** Visits the drawn rows until the visitor says false. */
  private eachNewestFirst(visit: (row: number) => boolean): void {
    if (this.rows === null) return;
    for (const { rows, from, to } of [...segmentsOf(this.rows)].reverse()) {
      for (let at = to - 1; at >= from; at--) if (!visit(rows?.[at] ?? at)) return;
    }
  }
}
