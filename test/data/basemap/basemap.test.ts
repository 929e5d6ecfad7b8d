import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import type { Feature, FeatureCollection, MultiLineString, Point, Polygon, Position } from 'geojson';
import { expect, test } from 'vitest';
import { BASEMAP_LAYERS } from '../../../src/map/style';

const MOST_BYTES = 700_000;

function text(name: string): string {
  return readFileSync(fileURLToPath(new URL(`../../../data/basemap/${name}.json`, import.meta.url)), 'utf8');
}

function load(name: string): FeatureCollection {
  return JSON.parse(text(name)) as FeatureCollection;
}

const land = load('land').features as Feature<Polygon>[];
const borders = load('borders').features as Feature<MultiLineString>[];
const labels = load('labels').features as Feature<Point>[];

const isLand = (lon: number, lat: number): boolean =>
  land.some((polygon) => booleanPointInPolygon([lon, lat], polygon));

/** Corners of the lines of a kind within a box: west, south, east, north. */
function cornersWithin(kind: string, [west, south, east, north]: readonly number[]): Position[] {
  const lines = borders.filter(({ properties }) => properties?.kind === kind);
  return lines
    .flatMap(({ geometry }) => geometry.coordinates.flat())
    .filter(([lon, lat]) => lon! > west! && lon! < east! && lat! > south! && lat! < north!);
}

function label(kind: string, nameEn: string): Feature<Point> | undefined {
  return labels.find(({ properties }) => properties?.kind === kind && properties.name_en === nameEn);
}

test('all files together are at most 700 kB gzip', () => {
  const bytes = BASEMAP_LAYERS.map((name) => gzipSync(text(name), { level: 9 }).length);
  expect(bytes.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(MOST_BYTES);
});

test('no country border runs by Perekop or through Crimea; the one between the regions does', () => {
  expect(cornersWithin('country', [32.3, 44.3, 36.7, 46.25])).toEqual([]);
  expect(cornersWithin('region', [33.3, 45.9, 35, 46.25]).length).toBeGreaterThan(2);
});

test('Sevastopol is divided from the rest of Crimea by no more than a region’s border', () => {
  expect(cornersWithin('region', [33.3, 44.3, 34, 44.95]).length).toBeGreaterThan(2);
});

test('the border between Ukraine and Russia is there, on land', () => {
  expect(cornersWithin('country', [36, 49.8, 40.5, 50.6]).length).toBeGreaterThan(20);
  expect(cornersWithin('country', [38, 47, 40.3, 49]).length).toBeGreaterThan(20);
});

test('the Kakhovka reservoir is land again, Kyiv’s is still water', () => {
  for (const [lon, lat] of [
    [34.1, 47.47],
    [34.6, 47.53],
    [33.6, 47],
    [35, 47.7],
  ] as const) {
    expect(isLand(lon, lat)).toBe(true);
  }
  expect(isLand(30.52, 50.8)).toBe(false);
});

test.each([
  ['Kyiv', 30.52, 50.45, true],
  ['Simferopol', 34.1, 44.95, true],
  ['Snake Island’s sea', 30.3, 45.2, false],
  ['the Black Sea', 34, 43.3, false],
  ['the Sea of Azov', 36.5, 46, false],
  ['the Caspian Sea', 50.5, 42, false],
  ['Paris', 2.35, 48.86, true],
  ['the Atlantic', -30, 40, false],
])('%s lies where it should', (_name, lon, lat, expected) => {
  expect(isLand(lon, lat)).toBe(expected);
});

test('names are there in three languages, with the spellings of Ukraine', () => {
  expect(label('region', 'Donetsk Oblast')?.properties).toMatchObject({
    name_uk: 'Донецька область',
    name_ru: 'Донецкая область',
  });
  expect(label('region', 'Crimea')?.properties).toMatchObject({ name_uk: 'Крим', name_ru: 'Крым' });
  expect(label('country', 'Ukraine')?.properties).toMatchObject({ name_uk: 'Україна', name_ru: 'Украина' });
  expect(label('place', 'Bakhmut')?.properties).toMatchObject({ name_uk: 'Бахмут', name_ru: 'Бахмут' });
  expect(label('place', 'Kyiv')?.properties).toMatchObject({ name_uk: 'Київ', name_ru: 'Киев' });
  expect(label('place', 'Zaporizhzhia')).toBeDefined();
  expect(label('place', 'Rivne')?.properties?.name_uk).toBe('Рівне');
  expect(label('sea', 'Sea of Azov')?.properties?.name_uk).toBe('Азовське море');
});

test('all 24 oblasts and Crimea have their names inside Ukraine', () => {
  const names = labels.filter(({ properties }) => properties?.kind === 'region' && properties.rank === 0);
  expect(names).toHaveLength(25);
});

test('the rivers of the theatre have names', () => {
  const names = new Set(load('rivers').features.map(({ properties }) => properties?.name_en));
  for (const name of ['Dnipro', 'Siverskyi Donets', 'Desna', 'Seim', 'Don', 'Southern Buh', 'Danube']) {
    expect(names).toContain(name);
  }
});
