import { expect, test } from 'vitest';
import { ArchiveWriter } from '../../../../src/formats/pmtiles/archive';
import {
  EventTiles,
  STATUS_NAMES,
  TileError,
  TYPE_NAMES,
  writeEventTiles,
} from '../../../../src/formats/pmtiles/index';
import { encodeSummary } from '../../../../src/formats/pmtiles/summary-tile';
import { manyColumns } from '../../../support/many-events';
import { gzip, MemorySource } from './memory-source';

async function withMetadata(metadata: object): Promise<MemorySource> {
  return new MemorySource(await new ArchiveWriter(gzip).finish({ metadata, maxZoom: 0, bounds: null }));
}

test('a file that is no archive', async () => {
  const opened = EventTiles.open(
    new MemorySource([new TextEncoder().encode('{"type":"FeatureCollection"}'.padEnd(500))]),
  );
  await expect(opened).rejects.toThrow('It is no PMTiles archive of version 3.');
  await expect(opened).rejects.toBeInstanceOf(TileError);
});

test('an archive of something else', async () => {
  await expect(EventTiles.open(await withMetadata({ name: 'roads' }))).rejects.toThrow('not one of events');
});

test('an archive of another version', async () => {
  await expect(EventTiles.open(await withMetadata({ frontline: { version: 7 } }))).rejects.toThrow(
    'version 7; expected version 1',
  );
});

test('codes of an archive mean the names that stand in it; a name that we do not know is other', async () => {
  const writer = new ArchiveWriter(gzip);
  const summary = {
    unit: 'day',
    by: 'type',
    size: 3,
    start: Int32Array.of(5, 5, 9),
    days: Uint32Array.of(1, 1, 2),
    cell: Uint16Array.of(0, 0, 0),
    type: Uint8Array.of(0, 1, 2),
    status: Uint8Array.of(1, 0, 0),
    count: Uint32Array.of(7, 8, 9),
    x: Uint32Array.of(100),
    y: Uint32Array.of(200),
  } as const;
  await writer.add(0, encodeSummary(summary));
  const names = { types: ['other', 'shelling', 'eclipse'], statuses: ['claimed', 'reported'] };
  const counts = {
    version: 1,
    total: 24,
    dated: 24,
    placed: 24,
    extent: null,
    bounds: null,
    days: [],
    rough: [],
  };
  const frontline = { ...counts, ...names, levels: [{ unit: 'day', by: 'type' }] };
  const parts = await writer.finish({ metadata: { frontline }, maxZoom: 0, bounds: null });
  const tiles = await EventTiles.open(new MemorySource(parts));
  const content = await tiles.read((await tiles.find(0, 0, 0))!);
  const read = content.kind === 'summary' ? content.summary : null;
  expect([...read!.type].map((type) => TYPE_NAMES[type])).toEqual(['other', 'shelling', 'other']);
  expect([...read!.status].map((status) => STATUS_NAMES[status])).toEqual(['reported', 'claimed', 'claimed']);
  expect([...read!.count]).toEqual([7, 8, 9]);
});

test('metadata that miss something', async () => {
  await expect(EventTiles.open(await withMetadata({ frontline: { version: 1, total: 3 } }))).rejects.toThrow(
    'The metadata of the archive is broken',
  );
});

test('a tile of counts and one of events that are broken', async () => {
  for (const most of [100, 10_000]) {
    const parts = [...(await writeEventTiles(manyColumns(1_000, 2), { compress: gzip, mostEvents: most }))];
    const tile = parts[4]!;
    // The same length, and gzip: of bytes that are no table.
    const broken = gzip(new Uint8Array(64).fill(most === 100 ? 9 : 0));
    parts[4] = Uint8Array.from({ length: tile.length }, (_, index) => broken[index] ?? 0).subarray(
      0,
      tile.length,
    );
    const tiles = await EventTiles.open(new MemorySource(parts));
    await expect(tiles.read((await tiles.find(0, 0, 0))!)).rejects.toThrow();
  }
});
