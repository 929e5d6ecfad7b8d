import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../../support/build';
import { QUICK, REPORT, runCli, scratch } from './run-cli';

interface ToponymJson {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly kind: string;
  readonly placeId: string | null;
  readonly name: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly candidates: readonly { readonly score: number; readonly evidence?: object }[];
}
interface Document {
  readonly file?: string;
  readonly text: string;
  readonly toponyms: readonly ToponymJson[];
}

const MEMBERS = [
  'start',
  'end',
  'quote',
  'kind',
  'relation',
  'placeId',
  'name',
  'lat',
  'lon',
  'precision',
  'confidence',
  'candidates',
];

const write = scratch();
const geoparse = (args: readonly string[], stdin: string | Uint8Array = '') =>
  runCli(['geoparse', ...QUICK, ...args], stdin);

/** The document on standard output, its offsets held against its text. */
function documentOf(stdout: string): Document {
  const document = JSON.parse(stdout) as Document;
  for (const { start, end, quote } of document.toponyms) expect(document.text.slice(start, end)).toBe(quote);
  return document;
}

const names = ({ toponyms }: Document): readonly (string | null)[] => toponyms.map(({ name }) => name);

let server: Server;
let address = '';
const HTML = `<!doctype html><title>Strikes</title><script>alert('Lviv')</script><p>${REPORT}</p>`;

beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url === '/report') response.setHeader('content-type', 'text/html; charset=utf-8').end(HTML);
    else if (request.url === '/moved') response.writeHead(302, { location: '/report' }).end();
    else response.writeHead(404).end('nothing here');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

describe('frontline geoparse', { timeout: 60_000 }, () => {
  test('writes the document of the contract', async () => {
    const { status, stdout, stderr } = await geoparse(['--json', write('a.txt', REPORT)]);
    const document = documentOf(stdout);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(Object.keys(document)).toEqual(['text', 'toponyms']);
    expect(document.text).toBe(REPORT);
    expect(Object.keys(document.toponyms[0]!).slice(0, MEMBERS.length)).toEqual(MEMBERS);
    expect(names(document)).toEqual(expect.arrayContaining(['Kharkiv', 'Kupiansk', 'Kyiv', 'Bakhmut']));
    expect(document.toponyms.find(({ name }) => name === 'Kyiv')?.kind).toBe('associative');
    expect(document.toponyms[0]!.candidates[0]).not.toHaveProperty('evidence');
  });

  test('reads standard input, and offsets hold past a byte order mark and line ends of another system', async () => {
    const { stdout } = await geoparse(['--json', '-'], `\uFEFF${REPORT.replaceAll('\n', '\r\n')}`);
    expect(documentOf(stdout).text).toBe(REPORT);
  });

  test('reads HTML, Markdown and addresses', async () => {
    const runs = await Promise.all([
      geoparse(['--json', write('a.html', HTML)]),
      geoparse(['--json', write('a.md', `# Title\n\n${REPORT.replace('Kupiansk', '**Kupiansk**')}`)]),
      geoparse(['--json', `${address}/report`]),
      geoparse(['--json', `${address}/moved`]),
    ]);
    for (const { status, stdout } of runs) {
      const document = documentOf(stdout);
      expect(status).toBe(0);
      expect(names(document)).toEqual(expect.arrayContaining(['Kupiansk', 'Bakhmut']));
      expect(document.text).not.toMatch(/[<>*]|alert/);
    }
  });

  test('writes an array for several files, and reads on past one that fails', async () => {
    const a = write('a1.txt', 'Shelling of Kupiansk.');
    const b = write('b1.txt', 'Shelling of Bakhmut.');
    const { status, stdout, stderr } = await geoparse(['--json', a, '/no/such/file', b]);
    expect((JSON.parse(stdout) as Document[]).map(({ file }) => file)).toEqual([a, b]);
    expect(stderr).toBe('frontline: /no/such/file: expected a report, but there is no such file\n');
    expect(status).toBe(1);
  });

  test('tells the evidence when asked to explain', async () => {
    const file = write('c.txt', REPORT);
    const [json, words] = await Promise.all([
      geoparse(['--json', '--explain', file]),
      geoparse(['--explain', file]),
    ]);
    const [first] = documentOf(json.stdout).toponyms;
    expect(first!.candidates[0]).toHaveProperty('evidence');
    expect(first).toMatchObject({
      nil: null,
      why: { said: expect.any(String), leastShare: expect.any(Number) },
    });
    expect(words.stdout).toMatch(/\d\.\d\d Kharkiv \(UA\.07, .*prominence \+\d/);
    expect(words.stdout).toMatch(/a place at all: words around .*; a place when over /);
    expect(words.stdout).toMatch(/Kharkiv has \d\.\d\d of the belief|No other place of this name is known/);
  });

  test('explains why a name has no place, and where a learnt one was learnt', async () => {
    const text =
      'Shells fell in Xyzivka, Kharkiv region. Ridkovka (6km northwest of Bakhmut) burned. A fire near Mykolaivka.';
    const { stdout } = await geoparse(['--explain', '-'], text);
    expect(stdout).toMatch(/Xyzivka[^\n]*\n +The gazetteer has no place of this name\./);
    expect(stdout).toContain('The text tells where it is: "6km northwest of Bakhmut".');
    const json = documentOf((await geoparse(['--explain', '--json', '-'], text)).stdout);
    expect(json.toponyms.find(({ quote }) => quote === 'Xyzivka')).toMatchObject({ nil: 'unknown' });
    expect(json.toponyms.find(({ quote }) => quote === 'Ridkovka')).toMatchObject({
      learnt: true,
      learntFrom: ['6km northwest of Bakhmut'],
    });
  });

  test('writes a table for a person, without colours when it is no terminal', async () => {
    const { status, stdout } = await geoparse([write('d.txt', REPORT)]);
    const lines = stdout.split('\n');
    expect(status).toBe(0);
    expect(lines.slice(0, 2)).toEqual([
      'Strikes on Kharkiv',
      expect.stringMatching(/^2023-03-07 · \d+ place names, \d+ placed$/),
    ]);
    expect(lines.find((line) => line.includes('Kupiansk'))).toMatch(
      /Kupiansk +Kupiansk, UA +49\.7\d\d 37\.6\d\d +settlement +[01]\.\d\d +literal$/,
    );
    expect(stdout).not.toContain('\u001B');
  });

  test('control characters of a report do not reach the terminal', async () => {
    const { stdout } = await geoparse(['-'], 'Title \u001B[31m red\n\nShelling of Kupiansk went on.');
    expect(stdout).toContain('Title \uFFFD[31m red');
    expect(stdout).not.toContain('\u001B');
  });

  test('uses all shipped places when no other gazetteer is named', async () => {
    const { status, stdout } = await runCli([
      'geoparse',
      '--json',
      join(ROOT, 'data/articles/sample-bakhmut.txt'),
    ]);
    expect(status).toBe(0);
    expect(names(documentOf(stdout))).toContain('Bakhmut');
  });

  test.each<[string, string | Uint8Array, string]>([
    ['an empty text', '', 'The text is empty: there is nothing to read.'],
    [
      'a text without a place',
      'Nothing to see here, and nobody to see it.',
      'No place name was found in the text.',
    ],
    ['damaged UTF-8', Buffer.concat([Buffer.from('Обстріл тривав '), Buffer.of(0xff)]), 'is not valid UTF-8'],
  ])('%s is read with a warning', async (_, content, warning) => {
    const { status, stdout, stderr } = await geoparse(['--json', '-'], content);
    expect(stderr).toContain(warning);
    expect(documentOf(stdout).toponyms).toEqual([]);
    expect(status).toBe(0);
  });

  test.each<[string, readonly string[], string]>([
    [
      'a missing file',
      ['/no/such/file.txt'],
      '/no/such/file.txt: expected a report, but there is no such file',
    ],
    ['a folder', [ROOT], `${ROOT}: expected a report, but it is a folder`],
    ['a refusing host', ['http://127.0.0.1:1/x'], 'http://127.0.0.1:1/x: expected a report, but '],
    [
      'a missing gazetteer',
      ['--gazetteer', '/no/pack', '-'],
      '/no/pack: expected a gazetteer pack, but there is no such file',
    ],
    [
      'a gazetteer that is none',
      ['--gazetteer', 'package.json', '-'],
      'package.json: expected a gazetteer pack, found: ',
    ],
  ])('%s fails in one sentence', async (_, args, told) => {
    const { status, stdout, stderr } = await geoparse(['--json', ...args]);
    expect(stderr).toContain(`frontline: ${told}`);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  });

  test('a page that is not there fails with its status', async () => {
    const { status, stderr } = await geoparse([`${address}/nothing`]);
    expect(stderr).toBe(`frontline: ${address}/nothing: expected a report, found HTTP 404 Not Found\n`);
    expect(status).toBe(1);
  });

  test('a binary file fails with what it is', async () => {
    const { status, stderr } = await geoparse(
      ['-'],
      Uint8Array.from({ length: 500 }, (_, at) => at % 7),
    );
    expect(stderr).toMatch(/^frontline: standard input: expected text, HTML or Markdown, found binary data/);
    expect(status).toBe(1);
  });
});
