import { readFile } from 'node:fs/promises';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { topology } from 'topojson-server';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { sourcePath } from '../sources';
import { simplifyByPlace } from './simplify';

/** What the build reads of Natural Earth's first-level regions. */
export interface RegionProperties {
  /** ISO 3166-1 alpha-2 of the country that the region belongs to, Crimea and Sevastopol to Ukraine. */
  readonly country: string;
  /** GeoNames country and first-level code, `UA.05`; '' when unknown. */
  readonly admin1: string;
  readonly type: string;
  readonly name: string;
  readonly name_en: string;
  readonly name_uk: string;
  readonly name_ru: string;
  readonly lat: number;
  readonly lon: number;
}

export type RegionTopology = Topology<{ regions: GeometryCollection<RegionProperties> }>;

/** Fine enough (about 40 m) that shared borders stay shared and no corners fall together. */
const QUANTIZATION = 1e6;

/**
 * Countries that Natural Earth separates by who holds the ground, by its own code, with the country
 * that the United Nations' members recognise. Crimea is told by its regions' codes instead.
 */
const RECOGNISED: Readonly<Record<string, string>> = {
  CYN: 'CY',
  CNM: 'CY',
  ESB: 'CY',
  WSB: 'CY',
  SOL: 'SO',
  KAB: 'KZ',
  USG: 'CU',
};

/** First-level regions of the world as one simplified topology, so that a border is one line. */
export async function readRegions(): Promise<RegionTopology> {
  const text = await readFile(sourcePath('admin1', 'data/states/admin1.json'), 'utf8');
  const source = JSON.parse(text) as FeatureCollection<Polygon | MultiPolygon, Record<string, unknown>>;
  const regions: FeatureCollection = {
    type: 'FeatureCollection',
    features: source.features.filter(({ geometry }) => geometry !== null).map(toRegion),
  };
  return simplifyByPlace(topology({ regions }, QUANTIZATION) as unknown as RegionTopology);
}

function toRegion({
  geometry,
  properties,
}: Feature<Polygon | MultiPolygon, Record<string, unknown>>): Feature {
  const text = (name: string): string => (typeof properties[name] === 'string' ? properties[name] : '');
  const admin1 = text('gn_a1_code');
  const region: RegionProperties = {
    country: countryOf(text('code_hasc'), text('adm0_a3'), text('iso_a2')),
    admin1,
    type: text('type'),
    name: text('name'),
    name_en: text('name_en'),
    name_uk: text('name_uk'),
    name_ru: text('name_ru'),
    lat: Number(properties.latitude),
    lon: Number(properties.longitude),
  };
  return { type: 'Feature', geometry, properties: region };
}

/** Natural Earth draws Crimea and Sevastopol in Russia, and still codes them `UA.KR` and `UA.SC`. */
function countryOf(hasc: string, adm0: string, iso: string): string {
  if (hasc.startsWith('UA.')) return 'UA';
  return RECOGNISED[adm0] ?? (/^[A-Z]{2}$/.test(iso) ? iso : adm0);
}
