import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mercatorX, mercatorY } from '../../../../src/events/columns/mercator';
import { Cells } from '../../../../src/map/events-layer/cells';
import { gridFor, gridServes, type ViewBox } from '../../../../src/map/events-layer/grid';
import { pointsOf, rowsAt } from '../../../../src/map/events-layer/points';
import { CODES, rowCodes, UNPLACED } from '../../../../src/map/events-layer/row-codes';
import { type DrawnRows, segmentsOf } from '../../../../src/map/events-layer/row-segments';
import { manyColumns } from '../../../support/many-events';

const SIZE = 3_000;
const columns = manyColumns(SIZE, 7);
const counted = { x: columns.x, y: columns.y, codes: rowCodes(columns), weights: null };
const placed = counted.codes.filter((code) => code !== UNPLACED).length;
const WORLD: ViewBox = { west: 0, east: 1, north: 0, south: 1, zoom: 3 };

function whole(): DrawnRows {
  return { total: SIZE, matched: null, head: new Uint32Array(), from: 0, to: SIZE };
}

function sum(numbers: Uint32Array): number {
  return numbers.reduce((all, each) => all + each, 0);
}

/** A view of the world between two points, at a zoom that it has room at. */
const someView = fc
  .record({
    lon: fc.double({ min: -200, max: 200, noNaN: true }),
    lat: fc.double({ min: -85, max: 85, noNaN: true }),
    zoom: fc.double({ min: 0, max: 20, noNaN: true }),
  })
  .map(({ lon, lat, zoom }): ViewBox => {
    const half = 1000 / 512 / 2 ** zoom / 2;
    const [x, y] = [(lon + 180) / 360, mercatorY(lat) / 2 ** 32];
    return { west: x - half, east: x + half, north: y - half, south: y + half, zoom };
  });

const someRows = fc
  .record({
    keep: fc.option(fc.integer({ min: 1, max: 9 }), { nil: null }),
    a: fc.nat(SIZE),
    b: fc.nat(SIZE),
    heads: fc.nat(20),
  })
  .map(({ keep, a, b, heads }): DrawnRows => {
    const matched = keep === null ? null : matchedBy(keep);
    const length = matched?.length ?? SIZE;
    const [from, to] = [Math.min(a, b, length), Math.min(Math.max(a, b), length)];
    const head = Uint32Array.from({ length: Math.min(heads, from) }, (_, at) => matched?.[at] ?? at);
    return { total: head.length + to - from, matched, head, from, to };
  });

const kept = new Map<number, Uint32Array>();

/** The same object for the same filter, as the store gives it. */
function matchedBy(keep: number): Uint32Array {
  const known =
    kept.get(keep) ?? Uint32Array.from({ length: SIZE }, (_, row) => row).filter((row) => row % 10 < keep);
  kept.set(keep, known);
  return known;
}

function rowsOf(rows: DrawnRows): number[] {
  return segmentsOf(rows).flatMap((each) =>
    Array.from({ length: each.to - each.from }, (_, at) => each.rows?.[each.from + at] ?? each.from + at),
  );
}

test('cells of the whole world hold every placed row once, at any level', () => {
  for (const zoom of [0, 1, 2.4, 3, 4.4]) {
    const cells = new Cells();
    expect(cells.update(counted, whole(), gridFor({ ...WORLD, zoom }))).toBe(true);
    expect(sum(cells.discs().count)).toBe(placed);
    expect(cells.inGrid).toBe(placed);
  }
});

test('whatever the view and however the selection moved, cells hold the rows in the grid and no others', () => {
  fc.assert(
    fc.property(someView, fc.array(someRows, { minLength: 1, maxLength: 6 }), (view, steps) => {
      const cells = new Cells();
      const grid = gridFor(view);
      for (const rows of steps) {
        cells.update(counted, rows, grid);
        const discs = cells.discs();
        const expected = new Map<number, number>();
        let inView = 0;
        for (const row of rowsOf(rows)) {
          const disc = cells.discOf(row);
          if (disc >= 0) expected.set(disc, (expected.get(disc) ?? 0) + 1);
          else if (counted.codes[row] !== UNPLACED && seenIn(view, row)) inView++;
        }
        expect(inView).toBe(0);
        expect([...discs.count]).toEqual(Array.from(discs.count, (_, disc) => expected.get(disc) ?? 0));
        expect(sum(discs.count)).toBe(cells.inGrid);
        expect(discs.code.every((code) => code < CODES)).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});

test('however a window leaps over a long list, the counts are those of a fresh count', () => {
  const size = 150_000;
  const long = manyColumns(size, 3);
  const table = { x: long.x, y: long.y, codes: rowCodes(long), weights: null };
  const half = Uint32Array.from({ length: size / 2 }, (_, at) => at * 2);
  const grid = gridFor(WORLD);
  const edge = fc.double({ min: 0, max: 1, noNaN: true });
  const someWindow = fc.oneof(fc.constant([0, 1]), fc.tuple(edge, edge));
  fc.assert(
    fc.property(fc.constantFrom(null, half), fc.array(someWindow, { maxLength: 8 }), (matched, windows) => {
      const cells = new Cells();
      for (const [a, b] of [[0, 1], ...windows]) {
        const length = matched?.length ?? size;
        const [from, to] = [Math.min(a!, b!), Math.max(a!, b!)].map((share) => Math.round(share * length));
        const head = Uint32Array.from({ length: Math.min(5, from!) }, (_, at) => matched?.[at] ?? at);
        const rows = { total: head.length + to! - from!, matched, head, from: from!, to: to! };
        cells.update(table, rows, grid);
        const fresh = new Cells();
        fresh.update(table, rows, grid);
        expect(cells.inGrid).toBe(fresh.inGrid);
        expect(cells.discs()).toEqual(fresh.discs());
      }
    }),
    { numRuns: 20 },
  );
});

function seenIn(view: ViewBox, row: number): boolean {
  const [x, y] = [columns.x[row]! / 2 ** 32, columns.y[row]! / 2 ** 32];
  const inside = (shift: number): boolean => x + shift > view.west && x + shift < view.east;
  return (inside(-1) || inside(0) || inside(1)) && y > view.north && y < view.south;
}

test('the discs of points are the places of the drawn rows, each with its rows from the newest on', () => {
  fc.assert(
    fc.property(someView, someRows, (view, rows) => {
      const grid = gridFor(view);
      const cells = new Cells();
      cells.update(counted, rows, grid);
      const points = pointsOf(counted, rows, grid, cells.inGrid);
      expect(points.rows.length).toBe(cells.inGrid);
      expect(sum(points.discs.count)).toBe(cells.inGrid);
      for (let disc = 0; disc < points.discs.size; disc += 7) {
        const here = rowsAt(points, disc, Infinity);
        expect(here.length).toBe(points.discs.count[disc]);
        expect(here).toEqual([...here].sort((a, b) => b - a));
        for (const row of here)
          expect([columns.x[row], columns.y[row]]).toEqual([points.discs.x[disc], points.discs.y[disc]]);
      }
    }),
    { numRuns: 60 },
  );
});

/** Rows at places given as [longitude, latitude], all of one kind. */
function rowsAtPlaces(places: readonly (readonly [number, number])[]): {
  readonly counted: {
    readonly x: Uint32Array;
    readonly y: Uint32Array;
    readonly codes: Uint8Array;
    readonly weights: null;
  };
  readonly rows: DrawnRows;
} {
  const x = Uint32Array.from(places, ([lon]) => mercatorX(lon));
  const y = Uint32Array.from(places, ([, lat]) => mercatorY(lat));
  const rows = { total: places.length, matched: null, head: new Uint32Array(), from: 0, to: places.length };
  return { counted: { x, y, codes: new Uint8Array(places.length), weights: null }, rows };
}

test('all events at one place are one disc at that place, however close one looks', () => {
  const { counted: one, rows } = rowsAtPlaces(Array.from({ length: 500 }, () => [37.5, 48.6] as const));
  for (let zoom = 0; zoom <= 22; zoom++) {
    const [x, y] = [one.x[0]! / 2 ** 32, one.y[0]! / 2 ** 32];
    const half = 1 / 2 ** zoom;
    const cells = new Cells();
    cells.update(
      one,
      rows,
      gridFor({ west: x - half, east: x + half, north: y - half, south: y + half, zoom }),
    );
    const discs = cells.discs();
    expect([discs.size, discs.x[0], discs.y[0], discs.count[0]]).toEqual([1, one.x[0], one.y[0], 500]);
  }
});

test('a disc stands at the mean of its events, over the antimeridian too', () => {
  const { counted: two, rows } = rowsAtPlaces([
    [179.99, 10],
    [-179.99, 10],
  ]);
  const cells = new Cells();
  cells.update(two, rows, gridFor({ ...WORLD, zoom: 2 }));
  const discs = cells.discs();
  expect(discs.size).toBe(1);
  // One side of the seam or the other: both are 180°.
  expect(Math.min(discs.x[0]!, 2 ** 32 - discs.x[0]!)).toBeLessThan(2);
});

test('nothing selected, nothing drawn', () => {
  const cells = new Cells();
  cells.update(counted, { ...whole(), to: 0, total: 0 }, gridFor(WORLD));
  expect(cells.discs().size).toBe(0);
  expect(pointsOf(counted, { ...whole(), to: 0, total: 0 }, gridFor(WORLD), 0).discs.size).toBe(0);
});

test('a grid serves while one stays in the view and its margin, and at its level only', () => {
  const view = { west: 0.58, east: 0.6, north: 0.33, south: 0.35, zoom: 7 };
  const grid = gridFor(view);
  expect(gridServes(grid, view)).toBe(true);
  expect(gridServes(grid, { ...view, zoom: 7.4, west: 0.577, east: 0.597 })).toBe(true);
  expect(gridServes(grid, { ...view, west: 0.56, east: 0.58 })).toBe(false);
  expect(gridServes(grid, { ...view, zoom: 8 })).toBe(false);
});

test('rows that stand for several events count as many, and their mean is theirs', () => {
  const { counted: three, rows } = rowsAtPlaces([
    [37.5, 48.6],
    [37.5, 48.6],
    [37.6, 48.6],
  ]);
  const cells = new Cells();
  cells.update({ ...three, weights: Uint32Array.of(10, 20, 90) }, rows, gridFor(WORLD));
  const discs = cells.discs();
  expect([discs.size, discs.count[0], cells.inGrid]).toEqual([1, 120, 120]);
  expect(discs.x[0]! / (0.25 * three.x[0]! + 0.75 * three.x[2]!)).toBeCloseTo(1, 8);
});
