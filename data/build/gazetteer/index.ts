import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'fflate';
import { encodePack } from '../../../geo/gazetteer';
import type { Draft } from '../../../geo/gazetteer/build/draft';
import { settleLanguages } from '../../../geo/gazetteer/build/languages';
import { completeSpellings } from '../../../geo/gazetteer/build/spellings';
import type { Area } from '../../../geo/types';
import { admin1Drafts, type Region, readRegions } from './admin1';
import { readAirports } from './airports';
import { readCities } from './cities';
import { readCities500 } from './cities500';
import { readBorders, readCountries, readWorldRegions } from './countries';
import { addCuratedAreas, type CuratedDraft, overrideByCurated, readCurated } from './curated';
import { applyDemonyms } from './demonyms';
import { countryOutlines, regionOutlines } from './outlines';
import { PACKS, type PackPlan } from './packs';
import { applyRenames } from './renames';
import { nameInRussian } from './russian-names';
import { readTranslations, translate, translateToEnglish } from './translations';
import { readUsCounties } from './us-counties';

/** Where the built packs belong. */
export const PACK_FOLDER = fileURLToPath(new URL('../../gazetteer/', import.meta.url));

const ATTRIBUTION = 'GeoNames (CC BY 4.0), Natural Earth (public domain), Unicode CLDR, and curated entries';
/** Outlines are simplified to some 0.015 degrees; a finer step than this would keep only noise. */
const AREA_STEPS_PER_DEGREE = 250;
const OUTLINED = new Set(['UA', 'RU', 'BY', 'MD']);

/**
 * Builds the packs from the cached sources into a folder and returns what is wrong with the curated
 * tables. Throws when a pack is over its budget.
 */
export async function buildGazetteer(
  folder = PACK_FOLDER,
  log: (line: string) => void = () => {},
): Promise<readonly string[]> {
  const { places, problems } = await gatherPlaces();
  await mkdir(folder, { recursive: true });
  for (const plan of PACKS) {
    const bytes = await writePack(plan, places, folder, log);
    if (bytes > plan.budget) {
      throw new Error(`Expected ${plan.name}.pack within ${plan.budget} bytes, it has ${bytes}`);
    }
  }
  return problems;
}

/** All places of all sources, with their names and outlines. */
export async function gatherPlaces(): Promise<{ places: Draft[]; problems: string[] }> {
  const cities500 = await readCities500();
  translateToEnglish(cities500, await readTranslations('en'));
  for (const lang of ['uk', 'ru']) translate(cities500, lang, await readTranslations(lang));
  settleLanguages(cities500);
  const curated = await readCurated();
  const cities = await readCities(cities500);
  nameInRussian(cities, [...cities500, ...curated]);
  const { kept, errors } = overrideByCurated([...cities500, ...cities], curated);
  const regions = await readRegions();
  const admin1 = await admin1Drafts(regions, kept);
  const countries = await readCountries();
  const outlineProblems = await addOutlines(admin1, countries, curated, regions);
  const worldRegions = await readWorldRegions();
  const byHand = new Set(worldRegions.map((region) => region.admin1));
  const places = [
    ...kept,
    ...admin1.filter((region) => region.admin1 === '' || !byHand.has(region.admin1)),
    ...countries,
    ...worldRegions,
    ...(await readUsCounties()),
    ...(await readAirports(curated)),
    ...curated,
  ];
  const missing = await applyRenames(places);
  const nowhere = await applyDemonyms(places);
  addPopulations(places, curated);
  completeSpellings(places);
  return {
    places,
    problems: [
      ...errors,
      ...outlineProblems,
      ...missing.map((each) => `renames.tsv names ${each}, which is not there`),
      ...nowhere.map((each) => `demonyms.tsv names ${each}, which is not there`),
    ],
  };
}

async function addOutlines(
  admin1: readonly Draft[],
  countries: readonly Draft[],
  curated: readonly CuratedDraft[],
  regions: readonly Region[],
): Promise<string[]> {
  const outlined = regions.filter(({ country }) => OUTLINED.has(country));
  const outlines = regionOutlines(outlined);
  const byCode = new Map<string, Area>();
  for (const draft of admin1) {
    const area = outlines.get(draft.id);
    if (area === undefined) continue;
    draft.area = area;
    byCode.set(draft.admin1, area);
  }
  const alpha2 = new Map(regions.map(({ properties }) => [properties.adm0_a3, properties.iso_a2 ?? '']));
  const borders = countryOutlines(await readBorders(alpha2));
  for (const country of countries) {
    const parts = [...byCode].filter(([code]) => code.startsWith(`${country.country}.`));
    const area = parts.length > 0 ? parts.flatMap(([, part]) => part) : borders.get(country.id);
    if (area !== undefined) country.area = area;
  }
  return addCuratedAreas(curated, (code) => byCode.get(code));
}

/** Regions, countries and what is made of regions have as many people as the settlements in them. */
function addPopulations(places: readonly Draft[], curated: readonly CuratedDraft[]): void {
  const sums = new Map<string, number>();
  for (const { featureClass, featureCode, country, admin1, population } of places) {
    if (featureClass !== 'P' || featureCode === 'PPLX') continue;
    for (const code of admin1 === '' ? [country] : [country, admin1]) {
      sums.set(code, (sums.get(code) ?? 0) + population);
    }
  }
  for (const place of places) {
    if (place.featureCode === 'PCLI') place.population = sums.get(place.country) ?? 0;
    if (place.featureCode === 'ADM1' && place.admin1 !== '') place.population = sums.get(place.admin1) ?? 0;
  }
  for (const place of curated) {
    if (place.population > 0 || !place.areaFrom.includes('.')) continue;
    place.population = place.areaFrom.split('+').reduce((sum, code) => sum + (sums.get(code) ?? 0), 0);
  }
}

async function writePack(
  plan: PackPlan,
  places: readonly Draft[],
  folder: string,
  log: (line: string) => void,
): Promise<number> {
  const records = places
    .filter((draft) => plan.holds(draft))
    .map((draft) => ({ ...draft, names: plan.names(draft) }));
  const bytes = encodePack(records, {
    name: plan.name,
    attribution: ATTRIBUTION,
    stepsPerDegree: plan.stepsPerDegree,
    areaStepsPerDegree: AREA_STEPS_PER_DEGREE,
  });
  const zipped = gzipSync(bytes, { level: 9, mtime: 0 });
  await writeFile(join(folder, `${plan.name}.pack`), zipped);
  log(`${plan.name}.pack: ${records.length} places, ${bytes.length} bytes, ${zipped.length} gzipped`);
  return zipped.length;
}
