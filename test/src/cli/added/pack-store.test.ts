import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { encodePack } from '../../../../geo/gazetteer';
import { loadAdded } from '../../../../src/cli/added/load-added';
import type { Manifest } from '../../../../src/cli/added/manifest';
import { addedPacks, installPack, removePack } from '../../../../src/cli/added/pack-store';
import { BAKHMUT, KYIV } from '../../../geo/gazetteer/sample';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'frontline-packs-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const PACK = gzipSync(encodePack([BAKHMUT], { name: 'UA' }));
const OTHER = gzipSync(encodePack([BAKHMUT, KYIV], { name: 'UA' }));

function about(name: string): Omit<Manifest, 'pack' | 'bytes' | 'sha256'> {
  const made = '2026-11-22T12:00:00.000Z';
  return {
    name,
    places: 1,
    names: 5,
    made,
    sources: [],
    badRows: 0,
    licence: 'CC BY 4.0',
    attribution: 'GeoNames',
  };
}

test('a pack is found with its manifest, and read', async () => {
  const { path, manifest } = await installPack(folder, PACK, about('UA'));
  expect(manifest).toMatchObject({ bytes: PACK.length, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
  expect(await addedPacks(folder)).toEqual([{ name: 'UA', path, manifest, problem: null }]);
  const [gazetteer] = await loadAdded(folder);
  expect(gazetteer?.id(0)).toBe(BAKHMUT.id);
});

test('a new pack takes the place of the former, and leaves those of others', async () => {
  await installPack(folder, PACK, about('PL'));
  await installPack(folder, PACK, about('UA'));
  await installPack(folder, OTHER, about('UA'));
  expect(readdirSync(folder)).toHaveLength(4);
  expect((await loadAdded(folder)).map(({ size }) => size)).toEqual([1, 2]);
});

test('a run that could not write leaves the former pack', async () => {
  await installPack(folder, PACK, about('UA'));
  const before = readdirSync(folder);
  writeFileSync(join(folder, 'file'), '');
  await expect(installPack(join(folder, 'file'), OTHER, about('UA'))).rejects.toThrow(
    'expected a folder that can be written, but',
  );
  rmSync(join(folder, 'file'));
  expect(readdirSync(folder)).toEqual(before);
  expect(await loadAdded(folder)).toHaveLength(1);
});

test('what a run that was ended has left is no pack, and the next one clears it away', async () => {
  writeFileSync(join(folder, 'UA-0123456789ab.pack'), 'half');
  writeFileSync(join(folder, 'UA-0123456789ab.pack.77.tmp'), 'half');
  expect(await addedPacks(folder)).toEqual([]);
  await installPack(folder, PACK, about('UA'));
  expect(readdirSync(folder).sort()).toEqual([expect.stringMatching(/^UA-.*\.pack$/), 'UA.json']);
});

test('a pack is removed with its manifest, once', async () => {
  await installPack(folder, PACK, about('UA'));
  expect(await removePack(folder, 'UA')).toBe(true);
  expect(readdirSync(folder)).toEqual([]);
  expect(await removePack(folder, 'UA')).toBe(false);
  expect(await removePack(join(folder, 'nowhere'), 'UA')).toBe(false);
});

test.each([
  ['is missing', (): undefined => undefined, 'there is no such file'],
  ['was cut short', () => PACK.subarray(0, PACK.length - 20), 'expected a gazetteer pack, but'],
  [
    'is of another version',
    () => gzipSync(versioned(99)),
    'Expected gazetteer pack version 2, found version 99',
  ],
] as readonly (readonly [string, () => Uint8Array | undefined, string])[])(
  'a pack that %s is told with its file and what to do',
  async (_, bytes, reason) => {
    const { path } = await installPack(folder, PACK, about('UA'));
    const content = bytes();
    if (content === undefined) rmSync(path);
    else writeFileSync(path, content);
    const error = await loadAdded(folder).catch((thrown: Error) => thrown.message);
    expect(error).toContain(path);
    expect(error).toContain(reason);
    for (const way of ['gazetteer add UA', 'gazetteer remove UA', '--no-added']) expect(error).toContain(way);
  },
);

test.each([
  ['no JSON', '{'],
  ['other JSON', '[]'],
  ['a pack elsewhere', JSON.stringify({ ...about('UA'), bytes: 1, pack: '../../etc/passwd' })],
])('a manifest with %s is told, the other packs are listed', async (_, content) => {
  await installPack(folder, PACK, about('PL'));
  writeFileSync(join(folder, 'UA.json'), content);
  const packs = await addedPacks(folder);
  expect(packs.map(({ name, problem }) => [name, problem === null])).toEqual([
    ['PL', true],
    ['UA', false],
  ]);
  expect(packs[1]!.problem).toContain('expected the manifest of an added gazetteer');
  await expect(loadAdded(folder)).rejects.toThrow('frontline gazetteer remove UA');
});

/** A pack that says to be of another version. */
function versioned(version: number): Uint8Array {
  const pack = encodePack([BAKHMUT], { name: 'UA' });
  new DataView(pack.buffer).setUint16(4, version, true);
  return pack;
}
