import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { ensureBuilt, ROOT } from '../support/build';

/** The package as it would be published: packed, unpacked elsewhere, and used from there. */
let folder = '';
let files: readonly string[] = [];

const run = (command: string, args: readonly string[], cwd: string) =>
  spawnSync(command, args, { cwd, encoding: 'utf8', timeout: 120_000 });

beforeAll(() => {
  ensureBuilt(['lib', 'embed', 'page', 'cli', 'types']);
  folder = mkdtempSync(join(tmpdir(), 'frontline-package-'));
  const packed = run('npm', ['pack', '--json', '--pack-destination', folder], ROOT);
  const listed = JSON.parse(packed.stdout) as unknown;
  const [info] = Object.values(listed as Record<string, { filename: string; files: { path: string }[] }>);
  files = info!.files.map((file) => file.path);
  const installed = join(folder, 'node_modules', 'frontline-map');
  mkdirSync(installed, { recursive: true });
  const unpacked = run(
    'tar',
    ['-xzf', join(folder, info!.filename), '--strip-components=1', '-C', installed],
    folder,
  );
  if (unpacked.status !== 0) throw new Error(unpacked.stderr);
  // Its dependencies are those of the checkout; installing them anew would only test the registry.
  symlinkSync(join(ROOT, 'node_modules'), join(installed, 'node_modules'));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('publint finds nothing to mend', async () => {
  const { messages, pkg } = await publint({ pkgDir: ROOT, level: 'suggestion', strict: true });
  expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
});

test('every export and the command are among the packed files', () => {
  const targets = Object.values(packageJson.exports).flatMap((target) =>
    typeof target === 'string' ? [target] : Object.values(target),
  );
  const wanted = [...targets, ...Object.values(packageJson.bin)].filter((path) => !path.includes('*'));
  for (const path of wanted) expect(files).toContain(path.replace('./', ''));
});

test('the packs, the basemap, their sources and the licence travel along', () => {
  for (const path of ['LICENSE', 'README.md', 'data/gazetteer/SOURCE.md', 'data/basemap/SOURCE.md']) {
    expect(files).toContain(path);
  }
  for (const pack of ['theatre', 'world', 'full']) expect(files).toContain(`data/gazetteer/${pack}.pack`);
});

test('tests, sources and caches stay at home', () => {
  expect(files.filter((path) => /^(test|src|geo|scripts|\.cache|\.ci)\//.test(path))).toEqual([]);
});

test('the scripts hold the production form of the libraries', () => {
  for (const script of ['embed/frontline-map.js', 'page/frontline-page.js']) {
    expect(readFileSync(join(ROOT, 'dist', script), 'utf8')).not.toContain('Lit is in dev mode');
  }
});

test('the library reads a report from an installed package, in Node, without a page', () => {
  writeFileSync(
    join(folder, 'use.mjs'),
    `import { readFile } from 'node:fs/promises';
     import { decodePack, geoparse, inflatePack } from 'frontline-map/geo';
     import { readEvents } from 'frontline-map/events';
     import { parseEvents } from 'frontline-map/formats';
     import { fileURLToPath } from 'node:url';
     const path = fileURLToPath(import.meta.resolve('frontline-map/data/gazetteer/theatre.pack'));
     const gazetteer = decodePack(await inflatePack(await readFile(path)));
     const text = 'Russian forces shelled Kupiansk on Monday.';
     const resolutions = geoparse(text, gazetteer, {});
     const { events } = readEvents({ id: 'a', text, date: '2023-03-07', lang: 'en' }, resolutions, {});
     const { problems } = parseEvents(JSON.stringify({ type: 'FeatureCollection', features: events }));
     console.log(JSON.stringify({ places: resolutions.map((r) => r.place?.name), events: events.length, problems }));`,
  );
  const result = run(process.execPath, ['use.mjs'], folder);
  expect(result.stderr).toBe('');
  const answer = JSON.parse(result.stdout) as { places: string[]; events: number; problems: unknown[] };
  expect(answer.places).toContain('Kupiansk');
  expect(answer.events).toBeGreaterThan(0);
  expect(answer.problems).toEqual([]);
});

test('the command runs from an installed package', () => {
  const bin = join(folder, 'node_modules', 'frontline-map', packageJson.bin.frontline);
  const result = run(process.execPath, [bin, 'gazetteer', 'search', 'Артемовск', '--json'], folder);
  expect(result.stderr).toBe('');
  expect(result.stdout).toContain('Bakhmut');
});

test('the command writes a map from an installed package, which brings the script of the page', () => {
  const bin = join(folder, 'node_modules', 'frontline-map', packageJson.bin.frontline);
  const report = join(folder, 'report.txt');
  writeFileSync(report, 'Russian forces shelled Kupiansk on Monday.');
  const result = run(
    process.execPath,
    [bin, 'map', '--date', '2023-03-07', report, '-o', 'map.html'],
    folder,
  );
  expect(result.stderr).toBe('Wrote map.html: 1 event, 1 on the map.\n');
  expect(result.status).toBe(0);
});
