import { expect, test } from 'vitest';
import { buildColumns } from '../../../../src/events/columns/build';
import type { EventColumns } from '../../../../src/events/columns/types';
import { boundsOfRows } from '../../../../src/map/events-layer/row-bounds';
import type { DrawnRows } from '../../../../src/map/events-layer/row-segments';
import { makeEvent } from '../../store/events';

type Place = readonly [lon: number, lat: number] | null;

function columnsAt(places: readonly Place[]): EventColumns {
  const events = places.map((place, at) =>
    makeEvent({ id: `e${at}` }, place && { type: 'Point', coordinates: [...place] }),
  );
  return buildColumns(events).columns;
}

function allOf({ size }: EventColumns): DrawnRows {
  return { total: size, matched: null, head: new Uint32Array(), from: 0, to: size };
}

/** A hundred and more places strewn between corners. */
function strewn(count: number, [west, south, east, north]: readonly number[]): Place[] {
  return Array.from({ length: count }, (_, at) => [
    west! + ((east! - west!) * (at % 20)) / 19,
    south! + ((north! - south!) * (at % 13)) / 12,
  ]);
}

function expectBounds(found: readonly number[] | null, expected: readonly number[]): void {
  expect(found).toHaveLength(4);
  for (const [at, bound] of expected.entries()) expect(found![at]).toBeCloseTo(bound, 4);
}

const FRONT = [30, 46, 40, 51] as const;
const FAR: Place[] = [
  [-74, 40.7],
  [139.7, 35.7],
  [18.4, -33.9],
];

test('bounds are of the placed rows that are drawn, and of no others', () => {
  const columns = columnsAt([[10, 10], [31, 47], null, [33, 49], [35, 48], [50, 50]]);
  const rows = { total: 4, matched: null, head: Uint32Array.of(1), from: 2, to: 5 };
  expectBounds(boundsOfRows(columns, rows), [31, 47, 35, 49]);
  const listed = { total: 2, matched: Uint32Array.of(0, 3, 4, 5), head: new Uint32Array(), from: 1, to: 3 };
  expectBounds(boundsOfRows(columns, listed), [33, 48, 35, 49]);
  expect(boundsOfRows(columns, { ...rows, head: new Uint32Array(), from: 2, to: 3 })).toBeNull();
  expect(boundsOfRows(columns, { ...rows, head: new Uint32Array(), from: 2, to: 2 })).toBeNull();
});

test('a few far off do not shrink the many, but what is near does belong', () => {
  const columns = columnsAt([...strewn(900, FRONT), ...FAR]);
  expectBounds(boundsOfRows(columns, allOf(columns)), FRONT);
  const near = columnsAt([...strewn(900, FRONT), [27.5, 47], [42, 52], ...FAR]);
  expectBounds(boundsOfRows(near, allOf(near)), [27.5, 46, 42, 52]);
});

test('few events are all shown, and so are many that are spread over the world', () => {
  const few = columnsAt([...strewn(40, FRONT), ...FAR]);
  expectBounds(boundsOfRows(few, allOf(few)), [-74, -33.9, 139.7, 51]);
  const world = columnsAt(strewn(900, [-160, -60, 170, 75]));
  expectBounds(boundsOfRows(world, allOf(world)), [-160, -60, 170, 75]);
});

test('a single town has its surroundings, and the other side of the world has not', () => {
  const columns = columnsAt([...strewn(900, [37.9, 48.5, 38.1, 48.7]), [36.2, 50], ...FAR]);
  expectBounds(boundsOfRows(columns, allOf(columns)), [36.2, 48.5, 38.1, 50]);
});
