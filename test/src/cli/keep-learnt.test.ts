import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { QUICK, runCli } from './run-cli';

const folder = mkdtempSync(join(tmpdir(), 'frontline-kept-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const env = { FRONTLINE_DATA: folder };
const file = join(folder, 'kept-places.geojson');
const geoparse = (text: string, ...args: string[]) => runCli(['geoparse', ...QUICK, ...args, '-'], text, env);

describe('frontline geoparse --keep-learnt', { timeout: 60_000 }, () => {
  test('keeps learnt places, which later texts know and gazetteer list shows', async () => {
    const kept = await geoparse('They attacked Ridkovka (6km northwest of Bakhmut).', '--keep-learnt');
    expect(kept).toMatchObject({ status: 0, stderr: `Kept Ridkovka in ${file}.\n` });
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
      type: 'FeatureCollection',
      features: [{ properties: { name: 'Ridkovka', learntFrom: ['6km northwest of Bakhmut'] } }],
    });
    const later = await geoparse('Shells fell near Ridkovka and Bakhmut.', '--json');
    expect(JSON.parse(later.stdout)).toMatchObject({
      toponyms: [{ quote: 'Ridkovka', name: 'Ridkovka', learnt: false }, { quote: 'Bakhmut' }],
    });
    const without = await geoparse('Shells fell near Ridkovka and Bakhmut.', '--json', '--no-added');
    expect(JSON.parse(without.stdout)).toMatchObject({ toponyms: [{ quote: 'Ridkovka', name: null }, {}] });
    const list = await runCli(['gazetteer', 'list'], '', env);
    expect(list.stdout).toMatch(/^kept +1 /m);
    expect(list.stdout).toContain('Ridkovka, 48.6');
  });

  test('nothing learnt keeps nothing', async () => {
    const before = readFileSync(file, 'utf8');
    const { status, stderr } = await geoparse('Shells fell near Bakhmut.', '--keep-learnt');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  test('a broken list is told in a sentence and left as it is', async () => {
    writeFileSync(file, '{"type": 1}');
    const { status, stderr } = await geoparse('Shells fell near Bakhmut.');
    expect(status).toBe(1);
    expect(stderr).toContain(`${file}: expected a list of kept places, but`);
    expect(readFileSync(file, 'utf8')).toBe('{"type": 1}');
  });
});
