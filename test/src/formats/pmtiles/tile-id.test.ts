import fc from 'fast-check';
import { tileIdToZxy, zxyToTileId } from 'pmtiles';
import { expect, test } from 'vitest';
import { fromHilbert, hilbert, tileId } from '../../../../src/formats/pmtiles/tile-id';

const tile = fc
  .integer({ min: 0, max: 16 })
  .chain((zoom) =>
    fc.tuple(
      fc.constant(zoom),
      fc.integer({ min: 0, max: 2 ** zoom - 1 }),
      fc.integer({ min: 0, max: 2 ** zoom - 1 }),
    ),
  );

test('tiles are numbered as the PMTiles reader numbers them', () => {
  fc.assert(
    fc.property(tile, ([zoom, x, y]) => {
      const id = tileId(zoom, hilbert(zoom, x, y));
      expect(id).toBe(zxyToTileId(zoom, x, y));
      expect(tileIdToZxy(id)).toEqual([zoom, x, y]);
    }),
  );
});

test('a place on the curve gives its tile back, and its parent is a quarter of it', () => {
  fc.assert(
    fc.property(tile, ([zoom, x, y]) => {
      const place = hilbert(zoom, x, y);
      expect(fromHilbert(zoom, place)).toEqual({ x, y });
      if (zoom > 0) expect(hilbert(zoom - 1, x >> 1, y >> 1)).toBe(Math.floor(place / 4));
    }),
  );
});
