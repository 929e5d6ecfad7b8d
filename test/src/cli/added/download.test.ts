import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { download, NotThere } from '../../../../src/cli/added/download';
import { breaking, ETAG, serve, startHost } from './host';

const FILE = Uint8Array.from({ length: 40_000 }, (_, index) => (index * 7) % 251);

let folder = '';
let path = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'frontline-download-'));
  path = join(folder, 'UA.zip');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const ignore = (): void => undefined;

function expectWhole(): void {
  expect(readFileSync(path).equals(FILE)).toBe(true);
  for (const end of ['.part', '.part.json']) expect(existsSync(path + end)).toBe(false);
}

test('a file comes whole, and how much has come is told', async () => {
  const host = await startHost({ 'UA.zip': FILE });
  const told: [number, number | undefined][] = [];
  await download(`${host.url}UA.zip`, path, (done, total) => told.push([done, total]));
  expectWhole();
  expect(told[0]).toEqual([0, FILE.length]);
  expect(told.at(-1)).toEqual([FILE.length, FILE.length]);
});

test('a download that breaks off goes on where it ended, more than once', async () => {
  const host = await startHost({ 'UA.zip': breaking(FILE, 9000, 2) });
  await download(`${host.url}UA.zip`, path, ignore);
  expectWhole();
  expect(host.asked.map(({ range }) => range)).toEqual([undefined, 'bytes=9000-', 'bytes=18000-']);
  expect(host.asked[1]?.ifRange).toBe(ETAG);
});

test('a download that keeps breaking off is kept for the next run', async () => {
  const broken = await startHost({ 'UA.zip': breaking(FILE, 1000, 4) });
  const url = `${broken.url}UA.zip`;
  await expect(download(url, path, ignore)).rejects.toThrow('run the command again to go on from there');
  expect(readFileSync(`${path}.part`)).toHaveLength(4000);
  await download(url, path, ignore);
  expectWhole();
  expect(broken.asked.at(-1)?.range).toBe('bytes=4000-');
}, 20_000);

test('a host without ranges is asked for all of it again', async () => {
  let answers = 0;
  const host = await startHost({
    'UA.zip': (request, response) => {
      if (answers++ === 0) {
        breaking(FILE, 9000)(request, response);
        return;
      }
      response.writeHead(200, { 'content-length': FILE.length }).end(FILE);
    },
  });
  await download(`${host.url}UA.zip`, path, ignore);
  expectWhole();
});

test('a file that has changed since is begun anew', async () => {
  const host = await startHost({ 'UA.zip': FILE });
  const url = `${host.url}UA.zip`;
  writeFileSync(`${path}.part`, new Uint8Array(500));
  writeFileSync(`${path}.part.json`, JSON.stringify({ url, validator: '"v0"' }));
  await download(url, path, ignore);
  expectWhole();
});

test.each([
  ['of another address', '{"url":"http://example.org/UA.zip","validator":"\\"v1\\""}'],
  ['without a validator', '{"validator":""}'],
  ['with a broken note', '{"url'],
])('a part %s is no beginning of this file', async (_, note) => {
  const host = await startHost({ 'UA.zip': FILE });
  writeFileSync(`${path}.part`, new Uint8Array(500));
  writeFileSync(`${path}.part.json`, note);
  await download(`${host.url}UA.zip`, path, ignore);
  expectWhole();
  expect(host.asked[0]?.range).toBeUndefined();
});

test('a part that is the whole already is not asked for again', async () => {
  const host = await startHost({ 'UA.zip': FILE });
  const url = `${host.url}UA.zip`;
  writeFileSync(`${path}.part`, FILE);
  writeFileSync(`${path}.part.json`, JSON.stringify({ url, validator: ETAG }));
  await download(url, path, ignore);
  expectWhole();
  expect(host.asked).toHaveLength(1);
});

test('a part that is longer than the file is thrown away', async () => {
  const host = await startHost({ 'UA.zip': FILE });
  const url = `${host.url}UA.zip`;
  writeFileSync(`${path}.part`, new Uint8Array(FILE.length + 1));
  writeFileSync(`${path}.part.json`, JSON.stringify({ url, validator: ETAG }));
  await download(url, path, ignore);
  expectWhole();
});

test('a host that sends less than it promised is taken up again', async () => {
  const host = await startHost({ 'UA.zip': breaking(FILE, FILE.length - 1) });
  await download(`${host.url}UA.zip`, path, ignore);
  expectWhole();
});

test('a host that is not ready is asked again', async () => {
  let answers = 0;
  const host = await startHost({
    'UA.zip': (request, response) => {
      if (answers++ < 2) response.writeHead(503).end();
      else serve(request, response, FILE);
    },
  });
  await download(`${host.url}UA.zip`, path, ignore);
  expectWhole();
});

test('what is not there, a page and a refusal are told apart', async () => {
  const host = await startHost({
    'page.zip': (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<h1>Log in</h1>');
    },
    'secret.zip': (_, response) => {
      response.writeHead(403).end();
    },
  });
  const get = (name: string) => download(host.url + name, path, ignore);
  await expect(get('XX.zip')).rejects.toThrow(NotThere);
  await expect(get('page.zip')).rejects.toThrow('expected a zip archive, found a web page');
  await expect(get('secret.zip')).rejects.toThrow('expected a file, found HTTP 403 Forbidden');
  await expect(download('http://127.0.0.1:9/UA.zip', path, ignore)).rejects.toThrow(
    'expected a download, but',
  );
  await expect(download(`${host.url}page.zip`, join(folder, 'no/where'), ignore)).rejects.toThrow();
  expect(existsSync(path)).toBe(false);
});

test('a file of absurd size is not taken', async () => {
  const host = await startHost({
    'UA.zip': (_, response) => {
      response.writeHead(200, { 'content-length': 5e9 });
      response.write('PK');
    },
  });
  await expect(download(`${host.url}UA.zip`, path, ignore)).rejects.toThrow('at most 1000 MB, found more');
});
