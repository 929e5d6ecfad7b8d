import fc from 'fast-check';
import { Compression, PMTiles, TileType, tileIdToZxy } from 'pmtiles';
import { expect, test } from 'vitest';
import { ArchiveWriter } from '../../../../src/formats/pmtiles/archive';
import { gzip, MemorySource } from './memory-source';

const FACTS = { metadata: { name: 'made up' }, maxZoom: 12, bounds: [-10.5, 40, 39.25, 52.125] } as const;

async function write(tiles: readonly (readonly [id: number, content: string])[]) {
  const writer = new ArchiveWriter(gzip);
  for (const [id, content] of tiles) await writer.add(id, new TextEncoder().encode(content));
  return writer.finish(FACTS);
}

async function readBack(archive: PMTiles, id: number): Promise<string | null> {
  const tile = await archive.getZxy(...tileIdToZxy(id));
  return tile ? new TextDecoder().decode(tile.data) : null;
}

test('the PMTiles reader finds every tile, none that is not there, and the metadata', async () => {
  const ids = fc.uniqueArray(fc.integer({ min: 0, max: (4 ** 13 - 1) / 3 - 1 }), { maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(ids, fc.integer({ min: 1, max: 5 }), async (unsorted, kinds) => {
      const tiles = unsorted.sort((a, b) => a - b).map((id) => [id, `content ${id % kinds}`] as const);
      const archive = new PMTiles(new MemorySource(await write(tiles)));
      for (const [id, content] of tiles) {
        expect(await readBack(archive, id)).toBe(content);
        if (!unsorted.includes(id + 1) && id + 1 < (4 ** 13 - 1) / 3)
          expect(await readBack(archive, id + 1)).toBeNull();
      }
      expect(await archive.getMetadata()).toEqual(FACTS.metadata);
    }),
    { numRuns: 40 },
  );
});

test('the header says where it is, what it holds and how', async () => {
  const header = await new PMTiles(
    new MemorySource(
      await write([
        [0, 'a'],
        [1, 'b'],
        [2, 'b'],
        [5, 'a'],
      ]),
    ),
  ).getHeader();
  expect(header).toMatchObject({
    specVersion: 3,
    clustered: true,
    internalCompression: Compression.Gzip,
    tileCompression: Compression.Gzip,
    tileType: TileType.Unknown,
    minZoom: 0,
    maxZoom: 12,
    minLon: -10.5,
    minLat: 40,
    maxLon: 39.25,
    maxLat: 52.125,
    numAddressedTiles: 4,
    numTileEntries: 3,
    numTileContents: 2,
  });
});

test('many tiles go into leaf directories, and the root stays within the first 16 kB', async () => {
  const random = mulberry();
  const tiles = Array.from({ length: 12_000 }, (_, index) => {
    const id = index * 1_700 + Math.floor(random() * 1_699);
    return [id, randomText(random, id)] as const;
  });
  const source = new MemorySource(await write(tiles));
  const archive = new PMTiles(source);
  const header = await archive.getHeader();
  expect(header.leafDirectoryLength).toBeGreaterThan(0);
  expect(header.rootDirectoryOffset + header.rootDirectoryLength).toBeLessThanOrEqual(16_384);
  for (const index of [0, 1, 4095, 4096, 9_876, 11_999]) {
    expect(await readBack(archive, tiles[index]![0])).toBe(tiles[index]![1]);
    expect(await readBack(archive, tiles[index]![0] + 1)).toBeNull();
  }
});

test('the same tiles give the same bytes', async () => {
  const tiles = [
    [3, 'three'],
    [4, 'four'],
    [90, 'three'],
  ] as const;
  expect(Buffer.concat(await write(tiles)).equals(Buffer.concat(await write(tiles)))).toBe(true);
});

test('an archive without tiles can be read', async () => {
  const archive = new PMTiles(new MemorySource(await write([])));
  expect(await readBack(archive, 0)).toBeNull();
  expect(await archive.getMetadata()).toEqual(FACTS.metadata);
});

test('tiles out of order are refused', async () => {
  await expect(
    write([
      [4, 'a'],
      [3, 'b'],
    ]),
  ).rejects.toThrow('expected one from 5 on, got 3');
});

/** Some letters after an id, of a length that no compression guesses. */
function randomText(random: () => number, id: number): string {
  return `${id} `.padEnd(8 + Math.floor(random() * 300), random().toString(36));
}

/** Numbers from 0 to 1, the same at each run. */
function mulberry(): () => number {
  let state = 7;
  return () => {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9;
    return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32;
  };
}
