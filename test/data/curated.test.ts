import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CURATED_FOLDER, cellNames, readTable } from '../../data/build/gazetteer/tsv';
import { namesOf, PLACE_COLUMNS, PLACE_FILES, readCuratedRows } from './curated-tables';

/** GeoNames feature codes that the curated files use. */
const CODES: Readonly<Record<string, readonly string[]>> = {
  settlements: ['PPL', 'PPLA3', 'PPLF', 'PPLX'],
  raions: ['ADM2', 'ADM2H'],
  'city-districts': ['ADM3'],
  sites: 'AIRB AIRP BDG DAM INSM MFG MNC NVB OILR OILT PRN PRT PS PSH PSN PSTB RSTN RYD THTR'.split(' '),
  waters: 'BAY CNL DLTA ESTY GULF LGN LK RSV SEA STM STRT'.split(' '),
  regions: 'CAPE DSRT FRST HLL ISL ISTH MT PEN PRK RGN RGNH SPIT'.split(' '),
};
const CYRILLIC_OF = { uk: /^[А-ЩЬЮЯҐЄІЇа-щьюяґєії’'\d\s—–-]+$/u, ru: /^[А-ЯЁа-яё’'\d\s—–№-]+$/u };
const FORMER = /^[^@|]+@(en|uk|ru):(\d{4}(-\d\d-\d\d)?)?-(\d{4}(-\d\d-\d\d)?)?$/u;

const rows = await readCuratedRows();

test.each(PLACE_FILES)('%s.tsv is a clean table, sorted by id', async (file) => {
  const text = await readFile(join(CURATED_FOLDER, `${file}.tsv`), 'utf8');
  expect(text).not.toMatch(/[\r"]/);
  expect(text.endsWith('\n')).toBe(true);
  const [header = '', ...lines] = text.trimEnd().split('\n');
  expect(header.split('\t')).toEqual(PLACE_COLUMNS);
  for (const line of lines) expect(line.split('\t'), line).toHaveLength(PLACE_COLUMNS.length);
  const ids = lines.map((line) => line.slice(0, line.indexOf('\t')));
  expect(ids).toEqual([...ids].sort());
});

test('there are at least 3,000 lines, and no id twice', () => {
  const count = (name: string) => rows.filter(({ file }) => file === name).length;
  expect(rows.length).toBeGreaterThanOrEqual(3000);
  expect(count('settlements')).toBeGreaterThanOrEqual(2000);
  expect(count('raions')).toBeGreaterThanOrEqual(370);
  expect(count('sites')).toBeGreaterThanOrEqual(230);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  for (const { id } of rows) expect(id).toMatch(/^fl:[a-z0-9]+(-[a-z0-9]+)*$/);
});

test('every line has its names in English, Ukrainian and Russian, each in its own letters', () => {
  for (const { cells, id } of rows) {
    expect(cellNames(cells.en)[0], id).toBe(cells.name);
    for (const name of cellNames(cells.en)) expect(name, id).not.toMatch(/\p{Script=Cyrillic}/u);
    for (const lang of ['uk', 'ru'] as const) {
      expect(cellNames(cells[lang]).length, `${id} ${lang}`).toBeGreaterThan(0);
      for (const name of cellNames(cells[lang])) expect(name, `${id} ${lang}`).toMatch(CYRILLIC_OF[lang]);
    }
  }
});

test('no name of a line stands twice in one language, none is a single letter', () => {
  for (const row of rows) {
    for (const lang of ['en', 'uk', 'ru']) {
      const names = cellNames(row.cells[lang]);
      expect(new Set(names).size, `${row.id} ${lang}`).toBe(names.length);
    }
    for (const name of namesOf(row)) expect(name.length, row.id).toBeGreaterThan(2);
  }
});

test('points, uncertainties and populations are numbers in their bounds', () => {
  for (const { cells, id, lat, lon } of rows) {
    expect(cells.lat, id).toMatch(/^\d\d\.\d{2,5}$/);
    expect(cells.lon, id).toMatch(/^\d{2,3}\.\d{2,5}$/);
    expect(lat, id).toBeGreaterThan(42);
    expect(lat, id).toBeLessThan(70);
    expect(lon, id).toBeGreaterThan(19);
    expect(cells.uncertainty_km, id).toMatch(/^\d{1,3}$/);
    expect(cells.population, id).toMatch(/^\d*$/);
  }
});

test('a settlement is never off by more than eight kilometres', () => {
  for (const { cells, file, id } of rows) {
    if (file === 'settlements') expect(Number(cells.uncertainty_km), id).toBeLessThanOrEqual(8);
  }
});

test('feature codes are those of GeoNames that belong in the file', () => {
  for (const { cells, file, id } of rows) expect(CODES[file], id).toContain(cells.code);
});

test('country and first-level region agree, and Crimea and Sevastopol are Ukraine', () => {
  for (const { cells, id, admin1 } of rows) {
    // Poland and Romania for villages at their borders, on which drones come down.
    expect(cells.country, id).toMatch(/^(UA|RU|BY|MD|PL|RO|)$/);
    expect(admin1, id).toMatch(/^((UA|RU|BY|MD|PL|RO)\.\d\d)?$/);
    if (admin1 !== '') expect(cells.country, id).toBe(admin1.slice(0, 2));
  }
  const crimean = [
    'kerch-bridge',
    'saky-air-base',
    'belbek-air-base',
    'sevastopol-naval-base',
    'crimea-region',
  ];
  for (const slug of crimean) {
    const row = rows.find(({ id }) => id === `fl:${slug}`);
    expect(row?.cells.country, slug).toBe('UA');
    expect(['UA.11', 'UA.20'], slug).toContain(row?.admin1);
  }
});

test('former names say their language and their years in order', () => {
  for (const { cells, id } of rows) {
    for (const former of cellNames(cells.former)) {
      expect(former, id).toMatch(FORMER);
      const [from = '', to = ''] = former.slice(former.lastIndexOf(':') + 1).split('-');
      if (from !== '' && to !== '') expect(Number(from), id).toBeLessThan(Number(to));
    }
  }
});

test('every line says where it is known from', () => {
  for (const { cells, id } of rows) {
    expect(cells.provenance?.length, id).toBeGreaterThan(40);
    expect(cells.provenance, id).not.toMatch(/TODO|FIXME/);
  }
});

test('an area is made of first-level codes or of a closed outline around the label', async () => {
  const collection = JSON.parse(await readFile(join(CURATED_FOLDER, 'regions.geojson'), 'utf8')) as {
    features: {
      id: string;
      properties: { uncertaintyKm: number };
      geometry: { coordinates: [number, number][][] };
    }[];
  };
  const outlined = rows.filter(({ cells }) => cells.area === 'file').map(({ id }) => id);
  expect(collection.features.map(({ id }) => id).sort()).toEqual([...outlined].sort());
  for (const { id, properties, geometry } of collection.features) {
    expect(properties.uncertaintyKm, id).toBeGreaterThan(0);
    for (const ring of geometry.coordinates) {
      expect(ring.length, id).toBeGreaterThan(4);
      expect(ring[0], id).toEqual(ring.at(-1));
    }
  }
  for (const { cells, id } of rows) expect(cells.area, id).toMatch(/^(|file|UA\.\d\d(\+UA\.\d\d)*)$/);
});

test('the Donbas is its two oblasts, Crimea both of its regions', () => {
  const area = (slug: string) => rows.find(({ id }) => id === `fl:${slug}`)?.cells.area;
  expect(area('donbas')).toBe('UA.05+UA.14');
  expect(area('crimea-region')).toBe('UA.11+UA.20');
});

test('demonyms name a place, its adjective and its people in English', async () => {
  const demonyms = await readTable(join(CURATED_FOLDER, 'demonyms.tsv'));
  expect(demonyms.length).toBeGreaterThan(15);
  for (const { id, place, en, provenance } of demonyms) {
    expect(id, place).toMatch(/^(gn:\d{5,8}|fl:[a-z-]+)$/);
    expect(cellNames(en).length, place).toBeGreaterThan(0);
    for (const name of cellNames(en)) expect(name, place).toMatch(/^\p{Lu}[\p{L} ]+$/u);
    expect(provenance?.length, place).toBeGreaterThan(5);
  }
});

test('renames name a GeoNames id, a kind, a language and where they are known from', async () => {
  const renames = await readTable(join(CURATED_FOLDER, 'renames.tsv'));
  expect(Object.keys(renames[0] ?? {})).toEqual('geonames name lang kind from to provenance'.split(' '));
  for (const rename of renames) {
    const label = `${rename.geonames} ${rename.name}`;
    expect(rename.geonames, label).toMatch(/^\d{5,8}$/);
    expect(rename.lang, label).toMatch(/^(en|uk|ru)$/);
    expect(rename.kind, label).toMatch(/^(official|former|variant|exonym)$/);
    expect(rename.from, label).toMatch(/^(\d{4}(-\d\d-\d\d)?)?$/);
    expect(rename.to, label).toMatch(/^(\d{4}(-\d\d-\d\d)?)?$/);
    if (rename.from && rename.to) expect(Number(rename.from), label).toBeLessThan(Number(rename.to));
    expect(rename.provenance?.length, label).toBeGreaterThan(5);
    expect(/\p{Script=Cyrillic}/u.test(rename.name ?? ''), label).toBe(rename.lang !== 'en');
  }
});

test('regions, waters and counties of the world have a name, a point, a reach and a source, and no id twice', async () => {
  const tables = ['world-regions', 'counties'].map((file) => readTable(join(CURATED_FOLDER, `${file}.tsv`)));
  const world = (await Promise.all(tables)).flat();
  const ids = [...world, ...rows.map(({ cells }) => cells)].map(({ id }) => id);
  expect(world.length).toBeGreaterThan(700);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { id, name, en, lat, lon, uncertainty_km: reach, country, provenance } of world) {
    expect(id).toMatch(/^fl:[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(name !== '' && cellNames(en).length > 0, id).toBe(true);
    expect(Math.abs(Number(lat)), id).toBeLessThanOrEqual(90);
    expect(Math.abs(Number(lon)), id).toBeLessThanOrEqual(180);
    expect(Number.isFinite(Number(lat) + Number(lon)) && reach !== '', id).toBe(true);
    expect(country, id).toMatch(/^([A-Z]{2})?$/);
    expect(provenance?.length, id).toBeGreaterThan(15);
  }
});

test('every American state and its capital district have a point', async () => {
  const states = await readTable(join(CURATED_FOLDER, 'us-states.tsv'));
  expect(states).toHaveLength(51);
  for (const { admin1, lat, lon } of states) {
    expect(Number(lat), admin1).toBeGreaterThan(20);
    expect(Number(lon), admin1).toBeLessThan(-66);
  }
});
