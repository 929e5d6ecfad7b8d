import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { addName, type Draft } from '../../../geo/gazetteer/build/draft';
import { sourcePath } from '../sources';
import type { Outlined } from './outlines';
import { draftOfRow } from './place-row';
import { CURATED_FOLDER, cellNames, readTable } from './tsv';

/** Id of a country: `fl:country-ua`. */
export function countryId(code: string): string {
  return `fl:country-${code.toLowerCase()}`;
}

/** Countries and territories: points and English names kept by hand, Ukrainian and Russian ones of CLDR. */
export async function readCountries(): Promise<Draft[]> {
  const rows = await readTable(join(CURATED_FOLDER, 'country-names.tsv'));
  const territories = {
    en: await readTerritories('en'),
    uk: await readTerritories('uk'),
    ru: await readTerritories('ru'),
  };
  return rows.map((row) => {
    const code = row.code ?? '';
    const [name = code, ...others] = cellNames(row.en);
    const draft: Draft = {
      id: countryId(code),
      name,
      lat: Number(row.lat),
      lon: Number(row.lon),
      featureClass: 'A',
      featureCode: 'PCLI',
      country: code,
      admin1: '',
      population: 0,
      uncertaintyKm: 0,
      names: [{ text: name, lang: 'en', kind: 'official' }],
    };
    for (const text of others) addName(draft, text, 'en', 'variant');
    for (const lang of ['en', 'uk', 'ru'] as const) {
      const [first, ...variants] = territories[lang].get(code) ?? [];
      if (first !== undefined) addName(draft, first, lang, lang === 'en' ? 'variant' : 'official');
      for (const text of variants) addName(draft, text, lang, 'variant');
    }
    for (const text of cellNames(row.demonyms)) addName(draft, text, 'en', 'demonym');
    return draft;
  });
}

/**
 * Borders of the countries of the world, 1:50 million, Crimea in Ukraine, by place id. `alpha2` gives
 * the two-letter code of Natural Earth's three-letter one.
 */
export async function readBorders(alpha2: ReadonlyMap<string, string>): Promise<Outlined[]> {
  const text = await readFile(sourcePath('worldAtlas', 'world/50m.json'), 'utf8');
  const atlas = JSON.parse(text) as Topology<{ countries: GeometryCollection<{ a3: string }> }>;
  return feature(atlas, atlas.objects.countries).features.flatMap(({ properties, geometry }) => {
    const code = alpha2.get(properties.a3);
    if (code === undefined || (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon')) return [];
    return [{ id: countryId(code), geometry }];
  });
}

/** Tables of what lies outside the theatre. */
const WORLD_FILES = ['world-regions', 'counties'];

/** Continents, seas and regions of the world, and counties of the British Isles, kept by hand. */
export async function readWorldRegions(): Promise<Draft[]> {
  const tables = await Promise.all(WORLD_FILES.map((file) => readTable(join(CURATED_FOLDER, `${file}.tsv`))));
  return tables.flat().map((row) => {
    const draft = draftOfRow(row);
    for (const text of cellNames(row.demonyms)) addName(draft, text, 'en', 'demonym');
    return draft;
  });
}

/** CLDR's names of territories: the usual one first, then its alternatives (`TR-alt-variant`). */
async function readTerritories(lang: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const text = await readFile(sourcePath('cldr', `main/${lang}/territories.json`), 'utf8');
  const { main } = JSON.parse(text) as {
    main: Record<string, { localeDisplayNames: { territories: Record<string, string> } }>;
  };
  const names = new Map<string, string[]>();
  for (const [key, name] of Object.entries(main[lang]?.localeDisplayNames.territories ?? {})) {
    const code = key.slice(0, 2);
    if (!/^[A-Z]{2}(-|$)/u.test(key)) continue;
    const list = names.get(code) ?? [];
    if (key === code) list.unshift(name);
    else list.push(name);
    names.set(code, list);
  }
  return names;
}
