import { readFile } from 'node:fs/promises';
import type { Feature, Position } from 'geojson';
import { merge } from 'topojson-client';
import type { MultiPolygon as TopoMultiPolygon, Polygon as TopoPolygon } from 'topojson-specification';
import { sourcePath } from '../sources';
import { innerPoint } from './inner-point';
import { pointLabel } from './label';
import type { RegionProperties, RegionTopology } from './regions';
import { ringKm2 } from './simplify';

type RegionGeometry = (TopoPolygon | TopoMultiPolygon) & { readonly properties: RegionProperties };

/** Where a name must stand to be seen on a map of the war, though the country's middle is far away. */
const SECOND_POINTS: readonly { readonly country: string; readonly point: Position }[] = [
  { country: 'RU', point: [41.2, 52.6] },
];

/**
 * Names of countries, from CLDR, each in the widest place of its largest part, with the `zoom` from
 * which it has room. Countries without a name in CLDR have none here.
 */
export async function buildCountryLabels(topology: RegionTopology): Promise<Feature[]> {
  const [en, uk, ru] = await Promise.all(['en', 'uk', 'ru'].map(readTerritories));
  const geometries = topology.objects.regions.geometries as unknown as RegionGeometry[];
  const byCountry = new Map<string, RegionGeometry[]>();
  for (const geometry of geometries) {
    const { country } = geometry.properties;
    byCountry.set(country, [...(byCountry.get(country) ?? []), geometry]);
  }
  const label = (country: string, point: Position, rank: number, zoom: number): Feature =>
    pointLabel('country', point, rank, zoom, {
      name_en: en![country]!,
      name_uk: uk![country]!,
      name_ru: ru![country]!,
    });
  const features: Feature[] = [];
  for (const [country, parts] of [...byCountry].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (!en?.[country] || !uk?.[country] || !ru?.[country]) continue;
    const { coordinates } = merge(topology, parts);
    const largest = coordinates.reduce((best, rings) =>
      ringKm2(rings[0]!) > ringKm2(best[0]!) ? rings : best,
    );
    const area = ringKm2(largest[0]!);
    const rank = Math.max(0, 10 - Math.round(Math.log10(area + 1) * 1.4));
    const zoom = area > 2e6 ? 1.5 : area > 3e5 ? 2.6 : area > 6e4 ? 3.6 : area > 8e3 ? 4.6 : 6;
    features.push(label(country, innerPoint(largest), rank, zoom));
  }
  for (const { country, point } of SECOND_POINTS) features.push(label(country, point, 1, 3.6));
  return features;
}

/** Territories of one language in CLDR: code to name. */
async function readTerritories(lang: string): Promise<Readonly<Record<string, string>>> {
  const text = await readFile(sourcePath('cldr', `main/${lang}/territories.json`), 'utf8');
  return JSON.parse(text).main[lang].localeDisplayNames.territories;
}
