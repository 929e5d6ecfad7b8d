import { beforeAll, expect, test } from 'vitest';
import { TileCache } from '../../../../src/components/stage/tile-cache';
import { EventTiles, writeEventTiles } from '../../../../src/formats/pmtiles/index';
import { manyColumns } from '../../../support/many-events';
import { gzip, MemorySource } from '../../formats/pmtiles/memory-source';

const FAR = [{ zoom: 2, x: 2, y: 1 }];
const CLOSE = [
  { zoom: 6, x: 38, y: 22 },
  { zoom: 6, x: 37, y: 22 },
];

let parts: readonly Uint8Array[] = [];
beforeAll(async () => {
  parts = await writeEventTiles(manyColumns(5_000, 4), { compress: gzip, mostEvents: 300 });
});

async function open(budget?: number): Promise<{ readonly cache: TileCache; readonly source: MemorySource }> {
  const source = new MemorySource(parts);
  const tiles = await EventTiles.open(source);
  source.fetched.length = 0;
  return { cache: budget === undefined ? new TileCache(tiles) : new TileCache(tiles, budget), source };
}

const { signal } = new AbortController();

test('a tile is fetched once, and kept', async () => {
  const { cache, source } = await open();
  const first = await cache.read(FAR, signal);
  await cache.read(CLOSE, signal);
  const again = await cache.read(FAR, signal);
  expect(again[0]).toBe(first[0]);
  expect(source.fetched).toHaveLength(3);
});

test('tiles out of sight go when there is no room for them, the longest unseen first', async () => {
  const { cache, source } = await open(0);
  await cache.read(FAR, signal);
  await cache.read(CLOSE, signal);
  expect(source.fetched).toHaveLength(3);
  await cache.read(CLOSE, signal);
  expect(source.fetched).toHaveLength(3);
  await cache.read(FAR, signal);
  expect(source.fetched).toHaveLength(4);
});

test('what is no longer wanted is given up', async () => {
  const { cache } = await open();
  const moved = new AbortController();
  const stale = cache.read(FAR, moved.signal);
  moved.abort(new Error('moved on'));
  await expect(stale).rejects.toThrow('moved on');
  expect(await cache.read(CLOSE, signal)).toHaveLength(2);
});

test('a tile that fails says so, and is tried again', async () => {
  const { cache, source } = await open();
  const getBytes = source.getBytes.bind(source);
  source.getBytes = () => Promise.reject(new Error('the line is down'));
  await expect(cache.read(FAR, signal)).rejects.toThrow('the line is down');
  source.getBytes = getBytes;
  expect(await cache.read(FAR, signal)).toHaveLength(1);
});
