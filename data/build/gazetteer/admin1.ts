import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MultiPolygon, Polygon } from 'geojson';
import { addName, type Draft } from '../../../geo/gazetteer/build/draft';
import { plainKey } from '../../../geo/gazetteer/build/key';
import { romaniseRussian, romaniseUkrainian } from '../../../geo/gazetteer/build/romanise';
import { sourcePath } from '../sources';
import { addRowNames } from './place-row';
import { CURATED_FOLDER, cellNames, readTable } from './tsv';

/** What is read of a region of Natural Earth. */
interface Properties {
  readonly name: string | null;
  readonly name_en: string | null;
  readonly name_uk: string | null;
  readonly name_ru: string | null;
  readonly name_alt: string | null;
  readonly gn_name: string | null;
  readonly gn_id: number | null;
  readonly gn_level: number | null;
  readonly gn_a1_code: string | null;
  readonly iso_a2: string | null;
  readonly iso_3166_2: string | null;
  readonly adm0_a3: string;
  readonly adm1_code: string;
  readonly type_en: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

/** A first-level region as Natural Earth draws it, attributed as this project does. */
export interface Region {
  readonly properties: Properties;
  readonly geometry: Polygon | MultiPolygon;
  readonly id: string;
  readonly country: string;
  readonly admin1: string;
}

/**
 * GeoNames ids of Crimea and Sevastopol, which Natural Earth counts as Russia's. They are Ukraine's
 * (UN General Assembly 68/262) and GeoNames' UA.11 and UA.20.
 */
const UKRAINIAN: Readonly<Record<number, string>> = { 703883: 'UA.11', 694422: 'UA.20' };

/** Reads the first-level regions of the world. */
export async function readRegions(): Promise<Region[]> {
  const text = await readFile(sourcePath('admin1', 'data/states/admin1.json'), 'utf8');
  const { features } = JSON.parse(text) as { features: Pick<Region, 'properties' | 'geometry'>[] };
  const regions = new Map<string, Region>();
  for (const { properties, geometry } of features) {
    if (properties.name === null && properties.name_en === null) continue;
    const own = UKRAINIAN[properties.gn_id ?? -1];
    const country = own ? 'UA' : (properties.iso_a2 ?? '').replace(/^-.*$/u, '');
    const code = own ?? properties.gn_a1_code ?? '';
    const admin1 = code.startsWith(`${country}.`) ? code : '';
    const hasNumber = properties.gn_id !== null && properties.gn_id > 0;
    const id = hasNumber ? `gn:${properties.gn_id}` : `fl:ne-${properties.adm1_code.toLowerCase()}`;
    if (country !== '' && !regions.has(id)) regions.set(id, { properties, geometry, id, country, admin1 });
  }
  return [...regions.values()];
}

/** Countries in which a region's bare name is left to the town that it is called after. */
const BARE_NAME_IS_THE_TOWN = new Set([
  'UA',
  'RU',
  'BY',
  'MD',
  'PL',
  'SK',
  'HU',
  'RO',
  'BG',
  'LT',
  'LV',
  'EE',
  'FI',
  'GE',
  'TR',
]);

/** Regions as places, named "Donetsk Oblast"; `towns` are the settlements already known. */
export async function admin1Drafts(regions: readonly Region[], towns: readonly Draft[]): Promise<Draft[]> {
  const curated = new Map(
    (await readTable(join(CURATED_FOLDER, 'admin1-names.tsv'))).map((row) => [row.admin1 ?? '', row]),
  );
  const states = new Map(
    (await readTable(join(CURATED_FOLDER, 'us-states.tsv'))).map((row) => [row.admin1 ?? '', row]),
  );
  const townNames = new Set(
    towns
      .filter(({ country }) => BARE_NAME_IS_THE_TOWN.has(country))
      .flatMap(({ country, names }) => names.map(({ text }) => `${country} ${plainKey(text)}`)),
  );
  const known = new Set(towns.map((town) => town.id));
  const drafts: Draft[] = [];
  for (const region of regions) {
    if (known.has(region.id)) continue;
    const draft = toDraft(region, townNames);
    const row = curated.get(region.admin1);
    if (row !== undefined && draft.featureCode === 'ADM1') applyRow(draft, row);
    addLocalForms(draft);
    const state = states.get(region.admin1);
    if (state !== undefined && draft.featureCode === 'ADM1') applyState(draft, state);
    drafts.push(draft);
  }
  return drafts;
}

function toDraft(region: Region, townNames: ReadonlySet<string>): Draft {
  const { properties, country } = region;
  const base = properties.name_en ?? properties.name ?? '';
  const names = englishNames(base, region, townNames);
  const draft: Draft = {
    id: region.id,
    name: names[0]!,
    lat: properties.latitude ?? 0,
    lon: properties.longitude ?? 0,
    featureClass: 'A',
    featureCode: (properties.gn_level ?? 1) === 1 ? 'ADM1' : 'ADM2',
    country,
    admin1: region.admin1,
    population: 0,
    uncertaintyKm: 0,
    names: names.map((text, i) => ({ text, lang: 'en', kind: i === 0 ? 'official' : 'variant' })),
  };
  const isBare = (name: string): boolean =>
    BARE_NAME_IS_THE_TOWN.has(country) && townNames.has(`${country} ${plainKey(name)}`);
  for (const name of [properties.name, ...(properties.name_alt ?? '').split(/[|/]/u), properties.gn_name]) {
    if (name && !isBare(name) && !isStemOf(name, draft.name)) addName(draft, name.trim(), '', 'variant');
  }
  for (const [lang, name] of [
    ['uk', properties.name_uk],
    ['ru', properties.name_ru],
  ] as const) {
    if (name) addName(draft, name, lang, 'official');
  }
  return draft;
}

function englishNames(base: string, region: Region, townNames: ReadonlySet<string>): string[] {
  const { properties, country } = region;
  const stem = base.replace(/ (Oblast|Region|Voblast|Province)$/u, '');
  if (['UA', 'RU', 'BY'].includes(country) && /(область|вобласць)$/u.test(properties.name_ru ?? '')) {
    return [`${stem} Oblast`, `${stem} Region`, `${stem} Province`];
  }
  const isBare = BARE_NAME_IS_THE_TOWN.has(country) && townNames.has(`${country} ${plainKey(base)}`);
  const type = properties.type_en ?? 'Region';
  return isBare ? [`${base} ${type.split('|')[0]}`] : [base];
}

/** "Belgorod" of "Belgorod Oblast": the recogniser would take every mention of the city for both. */
function isStemOf(name: string, full: string): boolean {
  return (
    plainKey(full) !== plainKey(name) &&
    plainKey(full).startsWith(`${plainKey(name)} `) &&
    /(Oblast|District|Region)$/u.test(full)
  );
}

/** The point of an American state, which Natural Earth has on one island or at a town, and its short forms. */
function applyState(draft: Draft, row: Readonly<Record<string, string>>): void {
  draft.lat = Number(row.lat);
  draft.lon = Number(row.lon);
  for (const name of cellNames(row.names)) addName(draft, name, 'en', 'variant');
}

/** A row of names kept by hand replaces all that the sources say. */
function applyRow(draft: Draft, row: Readonly<Record<string, string>>): void {
  draft.names = [];
  addRowNames(draft, row);
  draft.name = cellNames(row.en)[0] ?? draft.name;
}

/** Adds "Donetska oblast" and "Voronezhskaya oblast": the local names in Latin letters. */
function addLocalForms(draft: Draft): void {
  if (!['UA', 'RU', 'BY'].includes(draft.country)) return;
  for (const { text, lang } of [...draft.names]) {
    if (!/ область$/u.test(text) || (lang === 'uk' && draft.country !== 'UA')) continue;
    for (const spelling of lang === 'uk' ? romaniseUkrainian(text) : romaniseRussian(text))
      addName(draft, spelling, 'en', 'variant');
  }
}
