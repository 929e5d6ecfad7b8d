import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, expect, test } from 'vitest';
import { zipMember } from '../../../../src/cli/added/zip-member';
import { zipOf } from './dumps';

const folder = mkdtempSync(join(tmpdir(), 'frontline-zip-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function read(bytes: Uint8Array, ...names: string[]): Promise<string> {
  const file = join(folder, 'UA.zip');
  writeFileSync(file, bytes);
  const parts: Buffer[] = [];
  for await (const part of zipMember(file, names)) parts.push(part);
  return Buffer.concat(parts).toString();
}

const TABLE = 'a row of a table\n'.repeat(5000);

test('the first of the names that is there is read', async () => {
  expect(await read(zipOf('UA.txt', TABLE), 'UA.txt', 'other.txt')).toBe(TABLE);
  expect(await read(zipOf('other.txt', TABLE), 'UA.txt', 'other.txt')).toBe(TABLE);
});

test('an archive without the member says what it has', async () => {
  await expect(read(zipOf('PL.txt', TABLE), 'UA.txt')).rejects.toThrow(
    'UA.zip: expected UA.txt in it, found readme.txt, PL.txt',
  );
  await expect(read(zipSync({}), 'UA.txt')).rejects.toThrow('expected UA.txt in it, found nothing');
});

test.each([
  ['an empty file', new Uint8Array()],
  ['a web page', strToU8('<html><h1>Not here</h1></html>')],
  ['an archive that was cut short', zipOf('UA.txt', TABLE).subarray(0, 200)],
])('%s is no zip archive', async (_, bytes) => {
  await expect(read(bytes, 'UA.txt')).rejects.toThrow('UA.zip: expected a whole zip archive, but');
});

test('a changed byte is found by the sum', async () => {
  const stored = zipSync({ 'UA.txt': strToU8(TABLE) }, { level: 0 });
  stored[5000]! ^= 1;
  await expect(read(stored, 'UA.txt')).rejects.toThrow(/expected UA.txt with CRC-32 .* it is damaged/);
});

test('a member that unpacks to more than it says is stopped', async () => {
  const zip = zipSync({ 'UA.txt': strToU8(TABLE) });
  const view = new DataView(zip.buffer, zip.byteOffset);
  const directory = Buffer.from(zip).indexOf('PK\u0001\u0002');
  view.setUint32(directory + 24, 1000, true);
  await expect(read(zip, 'UA.txt')).rejects.toThrow('expected UA.txt whole, but');
});

test('a member that grows more than a hundredfold is not unpacked', async () => {
  const bomb = zipSync({ 'UA.txt': new Uint8Array(20_000_000) }, { level: 9 });
  expect(bomb.length).toBeLessThan(50_000);
  await expect(read(bomb, 'UA.txt')).rejects.toThrow('to grow at most 100 times when unpacked');
});
