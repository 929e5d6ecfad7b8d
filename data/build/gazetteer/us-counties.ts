import { readFile } from 'node:fs/promises';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Draft } from '../../../geo/gazetteer/build/draft';
import type { PlaceName } from '../../../geo/types';
import { innerPoint } from '../basemap/inner-point';
import { sourcePath } from '../sources';

type Counties = Topology<{ counties: GeometryCollection<{ name: string }> }>;

/** The census' numbers of the states whose second level are counties and parishes, with their postal codes. */
const STATES: ReadonlyMap<string, string> = new Map(
  `01 AL 02 AK 04 AZ 05 AR 06 CA 08 CO 09 CT 10 DE 12 FL 13 GA 15 HI 16 ID 17 IL 18 IN 19 IA 20 KS 21 KY 22 LA
  23 ME 24 MD 25 MA 26 MI 27 MN 28 MS 29 MO 30 MT 31 NE 32 NV 33 NH 34 NJ 35 NM 36 NY 37 NC 38 ND 39 OH 40 OK
  41 OR 42 PA 44 RI 45 SC 46 SD 47 TN 48 TX 49 UT 50 VT 51 VA 53 WA 54 WV 55 WI 56 WY`
    .split(/\s+(?=\d)/u)
    .map((pair) => pair.trim().split(' ') as [string, string]),
);
/** From this number on a state's units are independent cities, which are settlements already. */
const FIRST_CITY = 500;

/**
 * Counties of the United States, by their census numbers (`us:06059` is Orange County, California),
 * at the point that lies farthest inside, with as many people as the settlements in them.
 */
export async function readUsCounties(): Promise<Draft[]> {
  const topology = JSON.parse(await readFile(sourcePath('usAtlas', 'counties-10m.json'), 'utf8')) as Counties;
  const people = await peopleByCounty();
  const drafts: Draft[] = [];
  for (const { id, geometry, properties } of feature(topology, topology.objects.counties).features) {
    const number = String(id);
    const state = STATES.get(number.slice(0, 2));
    if (state === undefined || Number(number.slice(2)) >= FIRST_CITY) continue;
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') continue;
    const name = fullName(properties.name, state);
    const [lon, lat] = innerPoint(largest(geometry)) as [number, number];
    drafts.push({
      id: `us:${number}`,
      name,
      lat: Math.round(lat * 1000) / 1000,
      lon: Math.round(lon * 1000) / 1000,
      featureClass: 'A',
      featureCode: 'ADM2',
      country: 'US',
      admin1: `US.${state}`,
      population: people.get(number) ?? 0,
      uncertaintyKm: 0,
      names: namesOf(name),
    });
  }
  return drafts;
}

/** The name, and for "St. Croix County" the saint written out. */
function namesOf(name: string): PlaceName[] {
  const names: PlaceName[] = [{ text: name, lang: 'en', kind: 'official' }];
  const spelt = name.replace(/^St\. /u, 'Saint ').replace(/^Ste\. /u, 'Sainte ');
  if (spelt !== name) names.push({ text: spelt, lang: 'en', kind: 'variant' });
  return names;
}

function fullName(name: string, state: string): string {
  if (state === 'LA') return `${name} Parish`;
  return state === 'AK' ? `${name} Borough` : `${name} County`;
}

/** The rings of the largest part. */
function largest(geometry: Polygon | MultiPolygon): readonly Position[][] {
  if (geometry.type === 'Polygon') return geometry.coordinates;
  return [...geometry.coordinates].sort((a, b) => b[0]!.length - a[0]!.length)[0]!;
}

/** Inhabitants of GeoNames' settlements, summed up by the county that they lie in. */
async function peopleByCounty(): Promise<ReadonlyMap<string, number>> {
  const numbers = new Map([...STATES].map(([number, code]) => [code, number]));
  const people = new Map<string, number>();
  for (const line of (await readFile(sourcePath('cities500', 'dist/cities500.txt'), 'utf8')).split('\n')) {
    const row = line.split('\t');
    const state = numbers.get(row[10] ?? '');
    if (row[8] !== 'US' || state === undefined) continue;
    const county = `${state}${row[11]}`;
    people.set(county, (people.get(county) ?? 0) + Number(row[14] ?? 0));
  }
  return people;
}
