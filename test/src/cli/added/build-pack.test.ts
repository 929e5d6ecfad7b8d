import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { decodePack, packMeta } from '../../../../geo/gazetteer';
import { type BuiltPack, buildPack } from '../../../../src/cli/added/build-pack';
import type { TableFile } from '../../../../src/cli/added/table-file';
import { lines, NAMES, nameRow, PLACES, placeRow, zipOf } from './dumps';

const folder = mkdtempSync(join(tmpdir(), 'frontline-build-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function table(name: string, content: string | Uint8Array): TableFile {
  const path = join(folder, name);
  writeFileSync(path, content);
  return { path, from: path, members: ['UA.txt'] };
}

async function build(places: string | Uint8Array, names: string | Uint8Array | null): Promise<BuiltPack> {
  const alternates = names === null ? null : table('names.txt', names);
  return buildPack('UA', table('UA.txt', places), alternates, [], () => undefined);
}

function placesOf(built: BuiltPack): string[] {
  const gazetteer = decodePack(gunzipSync(built.bytes));
  return Array.from({ length: gazetteer.size }, (_, i) => `${gazetteer.id(i)} ${gazetteer.place(i).name}`);
}

const GOOD = PLACES.map(placeRow);

test('a dump and its alternate names become a pack', async () => {
  const built = await build(lines(GOOD), lines(NAMES));
  expect(placesOf(built)).toEqual([
    'gn:90000001 Zhuravlynka',
    'gn:90000002 Verbivchyk',
    'gn:90000004 Zhuravlynka River',
  ]);
  const gazetteer = decodePack(gunzipSync(built.bytes));
  expect(gazetteer.place(0)).toMatchObject({ lat: 48.51, lon: 38.21, admin1: 'UA.05', population: 140 });
  expect(gazetteer.nameIn(0, 'uk')).toBe('Журавлинка');
  expect(gazetteer.names(0)).toContainEqual({
    text: 'Ленінка',
    lang: 'uk',
    kind: 'former',
    from: '1924',
    to: '2016',
  });
  expect(packMeta(gunzipSync(built.bytes)).attribution).toContain('GeoNames');
  expect(built).toMatchObject({ places: 3, dump: { rows: 4, bad: 0 }, alternates: { rows: 6, bad: 0 } });
});

test('without alternate names the dump’s own serve', async () => {
  const gazetteer = decodePack(gunzipSync((await build(lines(GOOD), null)).bytes));
  expect(gazetteer.nameIn(0, 'uk')).toBe('Журавлинка');
});

test('the order of the rows makes no difference, nor do line ends or an archive', async () => {
  const bytes = (built: BuiltPack): string => Buffer.from(built.bytes).toString('hex');
  const plain = bytes(await build(lines(GOOD), lines(NAMES)));
  const reversed = [...GOOD].reverse();
  expect(bytes(await build(lines(reversed), lines([...NAMES].reverse())))).toBe(plain);
  expect(bytes(await build(`\uFEFF${lines(GOOD, '\r\n')}\r\n`, lines(NAMES, '\r\n')))).toBe(plain);
  const zipped = table('UA.zip', zipOf('UA.txt', lines(GOOD)));
  const names = table('names.zip', zipOf('UA.txt', lines(NAMES)));
  expect(bytes(await buildPack('UA', zipped, names, [], () => undefined))).toBe(plain);
});

describe('bad rows are told with their lines and skipped, nothing else is lost', () => {
  const bad: readonly (readonly [string, string | Uint8Array, string])[] = [
    ['too few columns', 'a\tb', 'expected 19 columns, found 2'],
    ['a latitude of 91', GOOD[0]!.replace('48.51000', '91.00000'), 'found "91.00000"'],
    ['no number', GOOD[0]!.replace('38.21000', 'east'), 'found "east"'],
    ['a NUL', GOOD[0]!.replace('Zhuravlynka', 'Zhu\u0000ravlynka'), 'control characters'],
    ['another country', GOOD[0]!.replace('\tUA\t', '\tRU\t'), 'expected a place of UA'],
    ['the same place again', GOOD[0]!, 'gn:90000001 again'],
    ['half a surrogate pair', withBytes(GOOD[0]!, [0xed, 0xa0, 0x80]), 'expected UTF-8'],
    ['other bytes', withBytes(GOOD[0]!, [0xff, 0xfe]), 'expected UTF-8'],
    ['an endless line', 'x'.repeat(1_100_000), 'at most 1000000 bytes'],
  ];
  test.each(bad)('%s', async (_, row, reason) => {
    const rows = Buffer.concat([Buffer.from(lines(GOOD)), Buffer.from(row), Buffer.from('\n')]);
    const built = await build(rows, lines(NAMES));
    expect(built.dump).toMatchObject({ rows: 5, bad: 1, examples: [{ line: 5 }] });
    expect(built.dump.examples[0]!.reason).toContain(reason);
    expect(built.places).toBe(3);
  });

  test('whatever bytes they are made of', async () => {
    const cell = fc.oneof(
      fc.constantFrom(
        '',
        'UA',
        'P',
        'PPL',
        '05',
        '48.5',
        '38.2',
        '-91',
        '9e9',
        'NaN',
        '0x1',
        ' ',
        '90000001',
        'é',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }).map((text) => text.replace(/[\n\t]/g, '')),
    );
    const row = fc.oneof(
      fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes.filter((byte) => byte !== 10))),
      fc.array(cell, { minLength: 8, maxLength: 19 }).map((cells) => Buffer.from(cells.join('\t'))),
    );
    const good = [...GOOD, ...GOOD.map((each) => each.replace(/^9/, '8'))];
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 6 }), row, async (rows, name) => {
        const pieces = rows.flatMap((bad, at) => [
          bad,
          Buffer.from('\n'),
          Buffer.from(`${good[at] ?? ''}\n`),
        ]);
        const rest = Buffer.from(lines(good.slice(rows.length)));
        const names = Buffer.concat([Buffer.from(lines(NAMES)), name]);
        const built = await build(Buffer.concat([...pieces, rest]), names);
        expect(placesOf(built)).toEqual(
          expect.arrayContaining([
            'gn:80000001 Zhuravlynka',
            'gn:90000001 Zhuravlynka',
            'gn:90000002 Verbivchyk',
          ]),
        );
        expect(built.dump.rows - built.dump.bad).toBeGreaterThanOrEqual(good.length);
      }),
      { numRuns: 100 },
    );
  });

  test('in the alternate names too', async () => {
    const names = [...NAMES, '1\t2\tuk', nameRow(0, 90_000_001, 'uk', 'x')];
    const built = await build(lines(GOOD), lines(names));
    expect(built.alternates).toMatchObject({ rows: 8, bad: 2, examples: [{ line: 7 }, { line: 8 }] });
    expect(built.names).toBe((await build(lines(GOOD), lines(NAMES))).names);
  });

  test('of many the first five are told', async () => {
    const built = await build(lines([...GOOD, ...GOOD]), null);
    expect(built.dump.bad).toBe(4);
    const many = lines([...GOOD, ...Array.from({ length: 4 }, () => 'x')].concat(GOOD[0]!));
    await expect(build(many, null)).rejects.toThrow('5 of 9 rows are none; line 5: expected 19 columns');
  });
});

test.each([
  ['an empty file', '', "expected GeoNames' dump of UA, found an empty file"],
  ['a web page', '<html>\n<h1>Moved</h1>\n</html>\n', '3 of 3 rows are none; line 1: expected 19 columns'],
  ['a dump of nothing that is taken', lines([GOOD[2]!]), 'found 1 rows and none to keep'],
])('%s makes no pack', async (_, content, reason) => {
  await expect(build(content, null)).rejects.toThrow(reason);
});

test('a table that is not that of alternate names makes no pack, an empty one is none', async () => {
  await expect(build(lines(GOOD), lines(GOOD))).rejects.toThrow('expected 8 to 10 columns, found 19');
  expect((await build(lines(GOOD), '')).places).toBe(3);
});

test('33,000 places with 100,000 other names are built within seconds and read back', async () => {
  const syllables = ['Ver', 'bo', 'ka', 'lyn', 'Sta', 'ro', 'my', 'khai', 'Zele', 'no', 'pil', 'dub', 'riv'];
  const name = (seed: number): string =>
    [seed % 13, (seed * 7) % 11, (seed * 3) % 12].map((at) => syllables[at]!.toLowerCase()).join('');
  const title = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
  const places = Array.from({ length: 33_000 }, (_, i) =>
    placeRow({
      id: 80_000_000 + i,
      name: title(`${name(i)}ivka`),
      lat: 44.5 + (i % 770) / 100,
      lon: 22.5 + (i % 1700) / 100,
      admin1: String((i % 27) + 1).padStart(2, '0'),
    }),
  );
  const names = Array.from({ length: 100_000 }, (_, i) =>
    nameRow(i + 1, 80_000_000 + (i % 33_000), ['uk', 'ru', 'en', 'pl'][i % 4]!, title(`${name(i * 5)}ове`)),
  );
  const begin = performance.now();
  const built = await build(lines(places), lines(names));
  expect(performance.now() - begin).toBeLessThan(20_000);
  expect(built.places).toBe(33_000);
  expect(decodePack(gunzipSync(built.bytes)).size).toBe(33_000);
}, 60_000);

/** A row with bytes that are no UTF-8 in its name. */
function withBytes(row: string, bytes: readonly number[]): Uint8Array {
  const [before = '', after = ''] = row.split('Zhuravlynka', 2);
  return Buffer.concat([Buffer.from(before), Buffer.from(bytes), Buffer.from(`${after}x`)]);
}
