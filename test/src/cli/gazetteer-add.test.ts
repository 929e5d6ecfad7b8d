import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { archives, lines, nameRow, PLACES, placeRow, zipOf } from './added/dumps';
import { breaking, startHost } from './added/host';
import { QUICK, type Run, runCli } from './run-cli';

/** The user's data folder. */
let data = '';
/** A folder with dumps. */
let dumps = '';
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'frontline-data-'));
  dumps = mkdtempSync(join(tmpdir(), 'frontline-dumps-'));
});
afterEach(() => {
  for (const folder of [data, dumps]) rmSync(folder, { recursive: true, force: true });
});

const run = (args: readonly string[], stdin = ''): Promise<Run> =>
  runCli(args, stdin, { FRONTLINE_DATA: data });
const add = (...args: readonly string[]): Promise<Run> => run(['gazetteer', 'add', ...args]);

const REPORT = 'Russian forces shelled Zhuravlynka on Monday. Fighting went on near Bakhmut.';

async function places(...args: readonly string[]): Promise<(string | null)[]> {
  const { stdout } = await run(['geoparse', '--json', ...QUICK, ...args, '-'], REPORT);
  const { toponyms } = JSON.parse(stdout) as { toponyms: { quote: string; placeId: string | null }[] };
  return toponyms.filter(({ quote }) => quote === 'Zhuravlynka').map(({ placeId }) => placeId);
}

async function addAll(): Promise<Run> {
  const host = await startHost(archives());
  return add('UA', '--url', host.url);
}

describe('frontline gazetteer add', { timeout: 60_000 }, () => {
  test('downloads, builds, tells what was written and whose the data is', async () => {
    const { status, stdout, stderr } = await addAll();
    expect(stderr.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^Downloading UA\.zip, \d\.\d MB$/),
      expect.stringMatching(/^Downloading alternatenames\/UA\.zip, \d\.\d MB$/),
      'Reading the places of UA',
      'Reading their other names',
      'Building the gazetteer of UA',
      expect.stringMatching(/^Wrote .*UA-[0-9a-f]{12}\.pack: 3 of the 4 places of UA, \d+ names, 0\.0 MB\.$/),
      expect.stringContaining('GeoNames (https://www.geonames.org), licensed under CC BY 4.0'),
    ]);
    expect([status, stdout]).toEqual([0, '']);
    expect(readdirSync(join(data, 'downloads'))).toEqual([]);
    const manifest = JSON.parse(readFileSync(join(data, 'gazetteer/UA.json'), 'utf8'));
    expect(manifest).toMatchObject({ name: 'UA', places: 3, badRows: 0, licence: 'CC BY 4.0' });
    expect(manifest.sources).toEqual([
      { from: expect.stringMatching(/\/UA\.zip$/), bytes: expect.any(Number), sha256: expect.any(String) },
      expect.objectContaining({ from: expect.stringMatching(/\/alternatenames\/UA\.zip$/) }),
    ]);
    expect(Math.abs(Date.parse(manifest.made) - Date.now())).toBeLessThan(60_000);
  });

  test('what was added is used by geoparse and search, unless it is left out', async () => {
    await addAll();
    expect(await places()).toEqual(['gn:90000001']);
    expect(await places('--no-added')).not.toContain('gn:90000001');
    const search = ['gazetteer', 'search', 'Ленінка', '--json', ...QUICK];
    expect(JSON.parse((await run(search)).stdout)[0]).toMatchObject({ placeId: 'gn:90000001' });
    const without = JSON.parse((await run([...search, '--no-added'])).stdout) as { placeId: string }[];
    expect(without.map(({ placeId }) => placeId)).not.toContain('gn:90000001');
    const events = await run(['events', '--json', '--date', '2023-03-07', ...QUICK, '-'], REPORT);
    expect(events.stdout).toContain('gn:90000001');
  });

  test('is listed and removed', async () => {
    await addAll();
    const { stdout } = await run(['gazetteer', 'list']);
    expect(stdout).toMatch(/^NAME +PLACES +MB +ADDED +LICENCE +PATH\n/);
    expect(stdout).toMatch(/\nUA +3 +0\.0 +\d{4}-\d\d-\d\d +CC BY 4\.0, GeoNames +.*UA-[0-9a-f]{12}\.pack\n/);
    const listed = JSON.parse((await run(['gazetteer', 'list', '--json'])).stdout) as { name: string }[];
    expect(listed.map(({ name }) => name)).toEqual(['theatre', 'world', 'full', 'UA']);
    expect(listed[3]).toMatchObject({ places: 3, problem: null, made: expect.stringMatching(/Z$/) });
    const removed = await run(['gazetteer', 'remove', 'ua']);
    expect([removed.status, removed.stderr]).toEqual([0, 'Removed the places of UA.\n']);
    expect(await places()).not.toContain('gn:90000001');
    const again = await run(['gazetteer', 'remove', 'UA']);
    expect(again.status).toBe(1);
    expect(again.stderr).toContain('UA: expected a gazetteer that was added, found none in');
  });

  test('goes on with a download that was broken off, in the same run', async () => {
    const files = archives();
    const host = await startHost({ ...files, 'UA.zip': breaking(files['UA.zip']!, 100) });
    expect((await add('UA', '--url', host.url, '--quiet')).status).toBe(0);
    expect(host.asked.map(({ range }) => range)).toEqual([undefined, 'bytes=100-', undefined]);
    expect(await places()).toEqual(['gn:90000001']);
  });

  test('says of a country that is not there, and goes on with the others', async () => {
    const host = await startHost(archives());
    const { status, stderr } = await add('XX', 'UA', '--url', host.url, '--quiet');
    expect(status).toBe(1);
    expect(stderr).toContain(
      'XX.zip: expected a file, found HTTP 404; GeoNames knows countries by their ISO codes',
    );
    expect(stderr).toContain('3 of the 4 places of UA');
  });

  test('does without alternate names', async () => {
    const host = await startHost({ 'UA.zip': archives()['UA.zip']! });
    const { status, stderr } = await add('UA', '--url', host.url);
    expect(status).toBe(0);
    expect(stderr).toContain('UA: found no table of alternate names');
    expect(await places()).toEqual(['gn:90000001']);
  });

  test.each([
    ['a page', Buffer.from('<html>moved</html>'), 'expected a whole zip archive, but'],
    ['an archive cut short', archives()['UA.zip']!.subarray(0, 300), 'expected a whole zip archive, but'],
    [
      'another country',
      zipOf('PL.txt', 'x'),
      'expected UA.txt or alternateNamesV2.txt in it, found readme.txt, PL.txt',
    ],
    ['an empty table', zipOf('UA.txt', ''), "expected GeoNames' dump of UA, found an empty file"],
  ])('%s leaves the former pack, and is not taken for good by the next run', async (_, bytes, reason) => {
    await addAll();
    const host = await startHost({ ...archives(), 'UA.zip': bytes });
    const { status, stderr } = await add('UA', '--url', host.url, '--quiet');
    expect(status).toBe(1);
    expect(stderr).toContain(reason);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(await places()).toEqual(['gn:90000001']);
    expect(readdirSync(join(data, 'downloads'))).toEqual([]);
  });

  test('bad rows are told with their lines', async () => {
    const rows = PLACES.map(placeRow);
    writeFileSync(join(dumps, 'UA.txt'), lines([rows[0]!, 'x', ...rows.slice(1)], '\r\n'));
    const { status, stderr } = await add('UA', '--from', dumps);
    expect(status).toBe(0);
    expect(stderr).toContain('UA.txt: 1 of 5 rows skipped:\n  line 2: expected 19 columns, found 1\n');
    expect(await places()).toEqual(['gn:90000001']);
  });

  test.each([
    ['alternatenames/UA.zip', zipOf('UA.txt', nameRow(1, 90_000_001, 'uk', 'Журавель', 'p'))],
    ['alternatenames/UA.txt', nameRow(1, 90_000_001, 'uk', 'Журавель', 'p')],
    ['alternateNamesV2.zip', zipOf('alternateNamesV2.txt', nameRow(1, 90_000_001, 'uk', 'Журавель', 'p'))],
    ['alternateNamesV2.txt', nameRow(1, 90_000_001, 'uk', 'Журавель', 'p')],
  ])('--from finds %s beside the dump', async (file, content) => {
    mkdirSync(join(dumps, 'alternatenames'));
    writeFileSync(join(dumps, 'UA.zip'), archives()['UA.zip']!);
    writeFileSync(join(dumps, file), content);
    expect((await add('UA', '--from', dumps, '-q')).stderr).not.toContain('no table of alternate names');
    const { stdout } = await run(['gazetteer', 'search', 'Журавель', '--json', ...QUICK]);
    expect(JSON.parse(stdout)[0]).toMatchObject({ placeId: 'gn:90000001', matched: { kind: 'official' } });
    expect(existsSync(join(dumps, file))).toBe(true);
  });

  test('a broken pack is told with its file and what to do', async () => {
    await addAll();
    const [pack = ''] = readdirSync(join(data, 'gazetteer')).filter((name) => name.endsWith('.pack'));
    writeFileSync(join(data, 'gazetteer', pack), 'no pack');
    const { status, stderr } = await run(['geoparse', ...QUICK, '-'], REPORT);
    expect(status).toBe(1);
    expect(stderr).toContain(`${pack}: expected a gazetteer pack, but`);
    expect(stderr).toContain('Make it again with frontline gazetteer add UA');
    const listed = await run(['gazetteer', 'list']);
    expect(listed.stdout).toMatch(/\nUA +– +– +broken/);
    expect(listed.stderr).toContain(pack);
    expect((await run(['geoparse', ...QUICK, '--no-added', '-'], REPORT)).status).toBe(0);
    expect((await addAll()).status).toBe(0);
    expect(await places()).toEqual(['gn:90000001']);
  });

  test.each([
    [['UKR'], 'Expected the ISO code of a country such as UA, found "UKR"'],
    [['../UA'], 'Expected the ISO code of a country such as UA'],
    [['UA', '--url', 'ftp://example.org'], 'Expected an http or https address'],
    [['UA', '--url', 'https://example.org', '--from', '.'], 'expected --from or --url, found both'],
    [[], "missing required argument 'country'"],
  ])('%o is wrong usage', async (args, reason) => {
    const { status, stderr } = await add(...args);
    expect(status).toBe(2);
    expect(stderr).toContain(reason);
  });

  test('a folder without the dump is told', async () => {
    const { status, stderr } = await add('UA', '--from', dumps);
    expect(status).toBe(1);
    expect(stderr).toBe(`frontline: ${dumps}: expected UA.zip or UA.txt in it, found neither\n`);
  });

  test('the help says what is taken and whose it is', async () => {
    const { stdout } = await add('--help');
    for (const word of ['--from', '--url', '--quiet', 'FRONTLINE_DATA', 'CC BY 4.0', '--no-added']) {
      expect(stdout).toContain(word);
    }
  });
});
