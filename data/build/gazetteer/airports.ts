import { readFile } from 'node:fs/promises';
import { distanceKm } from '../../../geo/distance';
import { addName, type Draft } from '../../../geo/gazetteer/build/draft';
import { sourcePath } from '../sources';

/** What is read of an airport of OurAirports. */
interface Row {
  readonly ident: string;
  readonly type: string;
  readonly name: string;
  readonly latitude_deg: string;
  readonly longitude_deg: string;
  readonly iso_country: string;
  readonly municipality: string;
}

/** Airports that are spoken of by a name alone, which no town of note has. */
const BARE = new Set(
  `heathrow gatwick stansted schiphol orly fiumicino malpensa linate barajas arlanda gardermoen changi narita
  haneda incheon gimpo sheremetyevo domodedovo vnukovo suvarnabhumi pudong hongqiao`.split(/\s+/u),
);
/** A curated airport or air base within this distance is the same. */
const SAME_KM = 6;

/** The large airports of the world; `known` are those kept by hand, which stand first. */
export async function readAirports(known: readonly Draft[]): Promise<Draft[]> {
  const rows = JSON.parse(await readFile(sourcePath('airports', 'data/airports.json'), 'utf8')) as Row[];
  const own = known.filter(({ featureCode }) => /^AIR[BP]$/u.test(featureCode));
  return rows
    .filter(({ type, name }) => type === 'large_airport' && /\bairport\b/iu.test(name))
    .map(toDraft)
    .filter((one) => !own.some((other) => distanceKm(one.lat, one.lon, other.lat, other.lon) < SAME_KM));
}

function toDraft(row: Row): Draft {
  const name = row.name.replace(/\s+/gu, ' ').trim();
  const draft: Draft = {
    id: `oa:${row.ident}`,
    name,
    lat: Math.round(Number(row.latitude_deg) * 1000) / 1000,
    lon: Math.round(Number(row.longitude_deg) * 1000) / 1000,
    featureClass: 'S',
    featureCode: 'AIRP',
    country: row.iso_country,
    admin1: '',
    population: 0,
    uncertaintyKm: 0,
    names: [{ text: name, lang: 'en', kind: 'official' }],
  };
  for (const text of airportNames(name, row.municipality))
    addName(draft, text, 'en', isBare(text) ? 'official' : 'variant');
  return draft;
}

/** "Heathrow Airport" and "Heathrow" of "London Heathrow Airport", "Schiphol Airport" of "Amsterdam Airport Schiphol". */
export function airportNames(name: string, municipality: string): string[] {
  const town = municipality.replace(/\s*[(/,].*$/u, '');
  const turned = name.replace(/^.+ Airport,? (\p{L}+)$/u, '$1 Airport');
  const plain = turned.replace(/ (International|National) (?=Airport$)/u, ' ');
  const names = [turned, plain];
  for (const one of [turned, plain]) {
    if (town !== '' && one.startsWith(`${town} `) && !/ (International|National)? ?Airport$/u.test(town))
      names.push(one.slice(town.length + 1));
  }
  const own = names.filter(
    (one) => one !== name && one.split(' ').length > 1 && !/^(International|National) /u.test(one),
  );
  const bare = names.map((one) => one.replace(/( International)? Airport$/u, '')).filter(isBare);
  return [...new Set([...own, ...bare])];
}

function isBare(name: string): boolean {
  return BARE.has(name.toLowerCase());
}
