import { expect, test } from 'vitest';
import { tilesInSight } from '../../../../src/components/stage/tiles-in-sight';

test('a view within one tile sees that one', () => {
  expect(tilesInSight({ bounds: [37.4, 48.1, 37.6, 48.2], zoom: 6.9 }, 12)).toEqual([
    { zoom: 6, x: 38, y: 22 },
  ]);
});

test('the archive ends sooner than the camera goes', () => {
  expect(tilesInSight({ bounds: [37.51, 48.11, 37.52, 48.12], zoom: 17 }, 3)).toEqual([
    { zoom: 3, x: 4, y: 2 },
  ]);
});

test('all the world at its closest', () => {
  const tiles = tilesInSight({ bounds: [-180, -85, 180, 85], zoom: 1.5 }, 12);
  expect(tiles).toHaveLength(4);
  expect(new Set(tiles.map(({ x, y }) => `${x} ${y}`)).size).toBe(4);
});

test.each([
  ['begun anew', [178, -10, -178, 10]],
  ['counted on', [178, -10, 182, 10]],
  ['counted back', [-182, -10, -178, 10]],
] as const)('a view over the antimeridian, %s', (_, bounds) => {
  expect(tilesInSight({ bounds, zoom: 4 }, 12)).toEqual([
    { zoom: 4, x: 15, y: 7 },
    { zoom: 4, x: 0, y: 7 },
    { zoom: 4, x: 15, y: 8 },
    { zoom: 4, x: 0, y: 8 },
  ]);
});

test('beyond the poles of the map is its edge', () => {
  expect(tilesInSight({ bounds: [0.5, 84, 1, 90], zoom: 5 }, 12)).toEqual([{ zoom: 5, x: 16, y: 0 }]);
});

test('a camera that saw very many tiles takes coarser ones', () => {
  const tiles = tilesInSight({ bounds: [-180, -85, 180, 85], zoom: 6 }, 12);
  expect(tiles).toHaveLength(64);
  expect(tiles[0]).toEqual({ zoom: 3, x: 0, y: 0 });
});
